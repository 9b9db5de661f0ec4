package eu.vigie.specification;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.cucumber.java.DataTableType;
import io.cucumber.java.ParameterType;

import eu.vigie.finding.Verdict;
import eu.vigie.regulation.LegalStatus;
import eu.vigie.regulation.RuleId;
import eu.vigie.supplychain.Country;
import eu.vigie.supplychain.InterestKind;
import eu.vigie.supplychain.Origin.Stage;
import eu.vigie.supplychain.Power;
import eu.vigie.supplychain.Share;
import eu.vigie.supplychain.SupplyRole;
import eu.vigie.supplychain.Truth;

/** What single words of a sentence mean, in both languages. */
public final class Words {

    /** A country, or the statement that it is not known. */
    record Somewhere(@Nullable Country country) {}

    /** Whether something that a sentence turns on is so. */
    enum Whether {
        YES, NO
    }

    @ParameterType("[A-Z]{3,4}-[0-9]{3}")
    public RuleId rule(String id) {
        return RuleId.of(id).orElseThrow(() -> new IllegalArgumentException("There is no rule " + id + "."));
    }

    @ParameterType(VerdictWords.ANY)
    public Verdict verdict(String word) {
        return VerdictWords.meant(word);
    }

    @ParameterType(Amounts.NUMBER)
    public BigDecimal number(String digits) {
        return Amounts.number(digits);
    }

    @ParameterType(Amounts.SHARE)
    public Share share(String words) {
        return Amounts.share(words);
    }

    @ParameterType(Days.DAY)
    public LocalDate day(String words) {
        return Days.said(words);
    }

    /** As in brackets: a name alone. */
    @ParameterType("[^()\"]+")
    public Somewhere country(String name) {
        return new Somewhere(Countries.said(name));
    }

    /** As in a sentence: with its preposition. */
    @ParameterType("(?:in|en|au|aux|à|dans) [^()\"]+?")
    public Somewhere place(String words) {
        return new Somewhere(Countries.said(words));
    }

    @ParameterType("carries|is silent on|reprend|ne reprend pas")
    public Whether stance(String words) {
        return words.equals("carries") || words.equals("reprend") ? Whether.YES : Whether.NO;
    }

    @ParameterType("may appoint|may not appoint|peut nommer|ne peut pas nommer")
    public Whether appointing(String words) {
        return words.equals("may appoint") || words.equals("peut nommer") ? Whether.YES : Whether.NO;
    }

    @ParameterType("has influence of some kind over|sits on the board of|exerce une influence quelconque sur|"
            + "siège au conseil de")
    public InterestKind tie(String words) {
        return words.contains("influence") ? InterestKind.INFLUENCE : InterestKind.OTHER;
    }

    @ParameterType("the budget|the business plan|the senior management|major investments|le budget|le plan d'affaires|"
            + "la direction|les investissements majeurs")
    public Power.Matter matter(String words) {
        return switch (words) {
            case "the budget", "le budget" -> Power.Matter.BUDGET;
            case "the business plan", "le plan d'affaires" -> Power.Matter.BUSINESS_PLAN;
            case "the senior management", "la direction" -> Power.Matter.SENIOR_MANAGEMENT;
            default -> Power.Matter.MAJOR_INVESTMENT;
        };
    }

    @ParameterType("names|does not name|désigne|ne désigne pas")
    public Whether naming(String words) {
        return words.equals("names") || words.equals("désigne") ? Whether.YES : Whether.NO;
    }

    @ParameterType("not applicable yet|in force|pas encore applicable|en vigueur")
    public LegalStatus force(String words) {
        return words.equals("in force") || words.equals("en vigueur")
                ? LegalStatus.IN_FORCE
                : LegalStatus.NOT_YET_APPLICABLE;
    }

    @ParameterType("act in concert|act independently|agissent de concert|agissent séparément")
    public Whether together(String words) {
        return words.endsWith("concert") ? Whether.YES : Whether.NO;
    }

    /** A list of designated parties, by its id. */
    @ParameterType("list of blocked persons|sanctions list of the Union|entity list|list of military end users|list of section 889|"
            + "covered list|list of section 1260H|liste des personnes bloquées|liste des sanctions de l'Union|liste d'entités|"
            + "liste des utilisateurs finals militaires|liste de la section 889|liste des équipements couverts|"
            + "liste de la section 1260H")
    public String list(String words) {
        return switch (words) {
            case "list of blocked persons", "liste des personnes bloquées" -> "ofac-sdn";
            case "sanctions list of the Union", "liste des sanctions de l'Union" -> "eu-financial-sanctions";
            case "entity list", "liste d'entités" -> "us-entity-list";
            case "list of military end users", "liste des utilisateurs finals militaires" -> "us-military-end-users";
            case "list of section 889", "liste de la section 889" -> "us-section-889";
            case "covered list", "liste des équipements couverts" -> "us-fcc-covered-list";
            default -> "us-section-1260h";
        };
    }

    @ParameterType("maker|supplier|designer|wafer fab|firmware author|alternate maker|le fabricant|le fournisseur|"
            + "le concepteur|la fonderie|l'auteur du micrologiciel|l'autre fabricant approuvé")
    public SupplyRole role(String words) {
        return switch (words) {
            case "maker", "le fabricant" -> SupplyRole.MANUFACTURER;
            case "supplier", "le fournisseur" -> SupplyRole.SUPPLIER;
            case "designer", "le concepteur" -> SupplyRole.DESIGNER;
            case "wafer fab", "la fonderie" -> SupplyRole.FAB;
            case "firmware author", "l'auteur du micrologiciel" -> SupplyRole.FIRMWARE_AUTHOR;
            default -> SupplyRole.ALTERNATE_MANUFACTURER;
        };
    }

    @ParameterType("design|diffusion|assembly|declared origin|sa conception|sa diffusion|son assemblage|"
            + "son origine déclarée")
    public Stage stage(String words) {
        return switch (words) {
            case "design", "sa conception" -> Stage.DESIGN;
            case "diffusion", "sa diffusion" -> Stage.DIFFUSION;
            case "assembly", "son assemblage" -> Stage.ASSEMBLY;
            default -> Stage.DECLARED;
        };
    }

    @DataTableType
    public RegisterSteps.Holder holder(Map<String, @Nullable String> cells) {
        Row row = new Row(cells);
        RegisterSteps.Holder holder = new RegisterSteps.Holder(row.need("holder", "détenteur"),
                Somebody.Kind.said(row.need("kind", "nature")), Countries.said(row.need("country", "pays")),
                share(row, "votes", "voix"), share(row, "capital", "capital"), day(row, "from", "depuis"),
                day(row, "until", "jusqu'au"));
        row.done();
        return holder;
    }

    @DataTableType
    public ConsortiumSteps.Owner owner(Map<String, @Nullable String> cells) {
        Row row = new Row(cells);
        ConsortiumSteps.Owner owner = new ConsortiumSteps.Owner(row.need("member", "membre"),
                Somebody.Kind.said(row.need("kind", "nature")), Countries.said(row.need("country", "pays")),
                Amounts.share(row.need("capital", "capital")));
        row.done();
        return owner;
    }

    @DataTableType
    public Bid.Promise promise(Map<String, @Nullable String> cells) {
        Row row = new Row(cells);
        String state = row.cell("State", "État");
        Bid.Promise promise = new Bid.Promise(row.need("party", "partie"), row.need("basis", "objet"),
                row.cell("accepted by", "acceptée par"), state == null ? null : Countries.said(state),
                day(row, "from", "depuis"), day(row, "until", "jusqu'au"));
        row.done();
        return promise;
    }

    @DataTableType
    public Bid.Risk risk(Map<String, @Nullable String> cells) {
        Row row = new Row(cells);
        Bid.Risk risk = new Bid.Risk(row.need("supplier", "fournisseur"), criterion(row.need("criterion", "critère")),
                truth(row.need("met", "rempli")) == Truth.YES, row.need("stated by", "déclaré par"));
        row.done();
        return risk;
    }

    private static String criterion(String words) {
        return switch (words) {
            case "link to a government", "lien avec un gouvernement" -> "government-link";
            case "law without checks", "droit sans contre-pouvoirs" -> "law-without-checks";
            case "ownership", "capital" -> "ownership";
            case "pressure", "pression" -> "pressure";
            case "supply", "approvisionnement" -> "supply-assurance";
            case "security practice", "pratiques de sécurité" -> "security-practice";
            default -> throw new IllegalArgumentException("'" + words + "' is no criterion for suppliers.");
        };
    }

    @DataTableType
    public Bid.Bidder bidder(Map<String, @Nullable String> cells) {
        Row row = new Row(cells);
        Share share = share(row, "share of the costs", "part des coûts");
        Bid.Bidder bidder = new Bid.Bidder(row.need("tenderer", "soumissionnaire"),
                Countries.said(row.need("country", "pays")), share == null ? Share.UNKNOWN : share,
                truth(row.cell("contract with a member", "contrat avec un membre")),
                truth(row.cell("classified access", "accès classifié")));
        row.done();
        return bidder;
    }

    /** An empty cell is not stated. */
    private static Truth truth(@Nullable String cell) {
        return switch (cell) {
            case null -> Truth.UNKNOWN;
            case "yes", "oui" -> Truth.YES;
            case "no", "non" -> Truth.NO;
            default -> throw new IllegalArgumentException("'" + cell + "' is neither yes nor no (oui, non).");
        };
    }

    @DataTableType
    public Bid.Money money(Map<String, @Nullable String> cells) {
        Row row = new Row(cells);
        Bid.Money money = new Bid.Money(amount(row.need("total", "total")), amount(row.need("Union", "Union")),
                amount(row.need("States", "États")), rest(row));
        row.done();
        return money;
    }

    private static Bid.Rest rest(Row row) {
        String cell = row.need("consortium", "consortium");
        return List.of("the rest", "le reste").contains(cell)
                ? new Bid.WhateverIsLeft()
                : new Bid.Shown(amount(cell));
    }

    @DataTableType
    public PartLine part(Map<String, @Nullable String> cells) {
        Row row = new Row(cells);
        PartLine part = new PartLine(Integer.parseInt(row.need("level", "niveau")), row.need("part", "pièce"),
                Amounts.number(row.need("quantity", "quantité")), parties(row), origins(row),
                price(row), row.cell("function", "fonction"), null);
        row.done();
        return part;
    }

    private static @Nullable String price(Row row) {
        String cell = row.cell("price", "prix");
        return cell == null ? null : cell.replace(',', '.');
    }

    private static Map<SupplyRole, String> parties(Row row) {
        Map<SupplyRole, String> parties = new EnumMap<>(SupplyRole.class);
        put(parties, SupplyRole.MANUFACTURER, row.cell("maker", "fabricant"));
        put(parties, SupplyRole.FAB, row.cell("fab", "fonderie"));
        put(parties, SupplyRole.ALTERNATE_MANUFACTURER, row.cell("alternative", "variante"));
        return parties;
    }

    private static Map<Stage, String> origins(Row row) {
        Map<Stage, String> origins = new EnumMap<>(Stage.class);
        put(origins, Stage.DESIGN, Countries.codes(row.cell("design", "conception")));
        put(origins, Stage.DIFFUSION, Countries.codes(row.cell("diffused", "diffusion")));
        put(origins, Stage.ASSEMBLY, Countries.codes(row.cell("assembled", "assemblage")));
        put(origins, Stage.DECLARED, Countries.codes(row.cell("declared", "origine déclarée")));
        return origins;
    }

    private static <K> void put(Map<K, String> map, K key, @Nullable String value) {
        if (value != null) {
            map.put(key, value);
        }
    }

    private static @Nullable Share share(Row row, String english, String french) {
        String cell = row.cell(english, french);
        return cell == null ? null : Amounts.share(cell);
    }

    private static @Nullable LocalDate day(Row row, String english, String french) {
        String cell = row.cell(english, french);
        return cell == null ? null : Days.said(cell);
    }

    private static @Nullable BigDecimal amount(String cell) {
        return cell.equals("not stated") || cell.equals("non indiqué") ? null : Amounts.number(cell);
    }
}
