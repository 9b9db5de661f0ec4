package eu.vigie.bom;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Origin;
import eu.vigie.supplychain.SupplyRole;

/**
 * The columns of a sheet, each with the headings it goes by in English and French, as {@link Spelling#folded} writes
 * them; the first is the surest. A heading counts only as a whole: "Manufacturer Part Number" is no manufacturer.
 */
enum Column {

    LEVEL("level", "bom level", "lvl", "indent level", "structure level", "outline level", "outline", "indent",
            "indentation", "niveau", "niveau de nomenclature", "arborescence"), PARENT("parent", "parent part",
                    "parent reference", "parent part reference", "parent part number", "parent ref",
                    "parent item", "parent assembly", "next higher assembly", "nha", "used in", "assembly",
                    "reference parent",
                    "article parent", "composant parent", "ensemble parent", "piece parente",
                    "ensemble"), REFERENCE("part reference", "part ref", "internal part number", "internal reference",
                            "part number", "part no",
                            "part num", "part", "pn", "p n", "item number", "item code", "component",
                            "component reference",
                            "material number", "material", "sku", "reference piece", "reference de la piece",
                            "reference article",
                            "reference composant", "reference interne", "code article", "numero de piece",
                            "numero d article",
                            "article", "piece", "composant", "reference", "ref", "name",
                            "nom"), MANUFACTURER("manufacturer", "manufacturer name", "mfr", "mfr name", "mfg",
                                    "mfg name", "mfgr", "maker", "brand",
                                    "fabricant", "nom du fabricant", "constructeur",
                                    "marque"), MANUFACTURER_PART_NUMBER("manufacturer part number",
                                            "manufacturer part no", "manufacturer part", "mpn",
                                            "mfr part number", "mfr part no", "mfr part", "mfr pn", "mfr p n",
                                            "mfg part number", "mfg part no",
                                            "mfg part", "mfg pn", "mfg p n", "manufacturer pn", "manufacturer p n",
                                            "manufacturer number",
                                            "manufacturer product number", "manufacturer reference",
                                            "maker part number", "model number",
                                            "reference fabricant", "reference du fabricant", "ref fabricant",
                                            "reference constructeur",
                                            "ref constructeur", "numero de piece fabricant",
                                            "code fabricant"), DESCRIPTION("description", "part description",
                                                    "item description", "desc", "designation", "libelle",
                                                    "descriptif"), QUANTITY("quantity", "qty", "quantity per",
                                                            "qty per", "quantity per assembly", "qty per assembly",
                                                            "quantity required", "qty required", "qnty", "quant",
                                                            "quantite", "qte", "quantite par ensemble", "nombre",
                                                            "pieces", "count"), UNIT_PRICE("unit price", "unit cost",
                                                                    "price each", "price", "cost", "prix unitaire",
                                                                    "cout unitaire", "prix"), CURRENCY("currency",
                                                                            "devise",
                                                                            "monnaie"), SUPPLIER(SupplyRole.SUPPLIER,
                                                                                    "supplier", "supplier name",
                                                                                    "vendor", "vendor name",
                                                                                    "distributor", "fournisseur",
                                                                                    "nom du fournisseur",
                                                                                    "distributeur",
                                                                                    "revendeur"), DESIGNER(
                                                                                            SupplyRole.DESIGNER,
                                                                                            "designer", "designed by",
                                                                                            "design house",
                                                                                            "concepteur",
                                                                                            "concu par"), FAB(
                                                                                                    SupplyRole.FAB,
                                                                                                    "fab", "wafer fab",
                                                                                                    "foundry",
                                                                                                    "diffused by",
                                                                                                    "fonderie",
                                                                                                    "fondeur",
                                                                                                    "usine de diffusion"), ASSEMBLER(
                                                                                                            SupplyRole.ASSEMBLER,
                                                                                                            "assembler",
                                                                                                            "assembled by",
                                                                                                            "ems",
                                                                                                            "contract manufacturer",
                                                                                                            "assembleur",
                                                                                                            "assemble par"), FIRMWARE_AUTHOR(
                                                                                                                    SupplyRole.FIRMWARE_AUTHOR,
                                                                                                                    "firmware author",
                                                                                                                    "firmware by",
                                                                                                                    "firmware vendor",
                                                                                                                    "firmware supplier",
                                                                                                                    "firmware",
                                                                                                                    "auteur du firmware",
                                                                                                                    "auteur firmware",
                                                                                                                    "editeur du firmware",
                                                                                                                    "auteur du micrologiciel",
                                                                                                                    "micrologiciel"), COUNTRY_OF_DESIGN(
                                                                                                                            Origin.Stage.DESIGN,
                                                                                                                            "country of design",
                                                                                                                            "design country",
                                                                                                                            "pays de conception"), COUNTRY_OF_DIFFUSION(
                                                                                                                                    Origin.Stage.DIFFUSION,
                                                                                                                                    "country of diffusion",
                                                                                                                                    "diffusion country",
                                                                                                                                    "wafer fab country",
                                                                                                                                    "fab country",
                                                                                                                                    "pays de diffusion",
                                                                                                                                    "pays de la fonderie"), COUNTRY_OF_ASSEMBLY(
                                                                                                                                            Origin.Stage.ASSEMBLY,
                                                                                                                                            "country of assembly",
                                                                                                                                            "assembly country",
                                                                                                                                            "pays d assemblage"), COUNTRY_OF_TEST(
                                                                                                                                                    Origin.Stage.TEST,
                                                                                                                                                    "country of test",
                                                                                                                                                    "test country",
                                                                                                                                                    "pays de test",
                                                                                                                                                    "pays d essai"), COUNTRY_OF_ORIGIN(
                                                                                                                                                            Origin.Stage.DECLARED,
                                                                                                                                                            "country of origin",
                                                                                                                                                            "origin country",
                                                                                                                                                            "coo",
                                                                                                                                                            "origin",
                                                                                                                                                            "made in",
                                                                                                                                                            "country of manufacture",
                                                                                                                                                            "pays d origine",
                                                                                                                                                            "pays de fabrication",
                                                                                                                                                            "origine"), FUNCTION(
                                                                                                                                                                    "function",
                                                                                                                                                                    "subsystem",
                                                                                                                                                                    "fonction",
                                                                                                                                                                    "sous systeme"), NOT_FITTED(
                                                                                                                                                                            "not fitted",
                                                                                                                                                                            "do not fit",
                                                                                                                                                                            "do not populate",
                                                                                                                                                                            "do not place",
                                                                                                                                                                            "do not install",
                                                                                                                                                                            "dnp",
                                                                                                                                                                            "dnf",
                                                                                                                                                                            "dni",
                                                                                                                                                                            "not mounted",
                                                                                                                                                                            "non monte",
                                                                                                                                                                            "non equipe",
                                                                                                                                                                            "non implante",
                                                                                                                                                                            "a ne pas monter"), FITTED(
                                                                                                                                                                                    "fitted",
                                                                                                                                                                                    "populate",
                                                                                                                                                                                    "populated",
                                                                                                                                                                                    "mounted",
                                                                                                                                                                                    "monte",
                                                                                                                                                                                    "equipe"), ALTERNATE_MANUFACTURER(
                                                                                                                                                                                            "alternate manufacturer",
                                                                                                                                                                                            "alternative manufacturer",
                                                                                                                                                                                            "alt manufacturer",
                                                                                                                                                                                            "alternate mfr",
                                                                                                                                                                                            "alt mfr",
                                                                                                                                                                                            "alternate source",
                                                                                                                                                                                            "second source",
                                                                                                                                                                                            "second source manufacturer",
                                                                                                                                                                                            "fabricant alternatif",
                                                                                                                                                                                            "constructeur alternatif",
                                                                                                                                                                                            "fabricant de remplacement",
                                                                                                                                                                                            "autre fabricant"), ALTERNATE_PART(
                                                                                                                                                                                                    "alternate part",
                                                                                                                                                                                                    "alternate part number",
                                                                                                                                                                                                    "alternative part",
                                                                                                                                                                                                    "alt part",
                                                                                                                                                                                                    "alt mpn",
                                                                                                                                                                                                    "alternate mpn",
                                                                                                                                                                                                    "alternate manufacturer part number",
                                                                                                                                                                                                    "reference alternative",
                                                                                                                                                                                                    "piece alternative",
                                                                                                                                                                                                    "reference de remplacement");

    private static final Map<String, Heading> BY_HEADING = byHeading();

    private final @Nullable SupplyRole role;
    private final Origin.@Nullable Stage stage;
    private final List<String> headings;

    Column(String... headings) {
        this(null, null, headings);
    }

    Column(SupplyRole role, String... headings) {
        this(role, null, headings);
    }

    Column(Origin.Stage stage, String... headings) {
        this(null, stage, headings);
    }

    Column(@Nullable SupplyRole role, Origin.@Nullable Stage stage, String[] headings) {
        this.role = role;
        this.stage = stage;
        this.headings = List.of(headings);
    }

    /** The role of whom the column names; null when it names nobody. The manufacturer is read by itself. */
    @Nullable
    SupplyRole role() {
        return role;
    }

    /** The stage of which the column names the country; null when it names none. */
    Origin.@Nullable Stage stage() {
        return stage;
    }

    /** Whether what the column says belongs to the part, not to the line. */
    boolean describesThePart() {
        return switch (this) {
            case LEVEL, PARENT, QUANTITY, UNIT_PRICE, CURRENCY, NOT_FITTED, FITTED, ALTERNATE_PART -> false;
            default -> true;
        };
    }

    /** Which column a heading stands for, and how sure: 0 is the surest. */
    record Heading(Column column, int rank) {}

    /** @param folded as {@link Spelling#folded} writes it; null is no column of ours */
    static @Nullable Heading named(String folded) {
        Heading whole = BY_HEADING.get(folded);
        if (whole != null) {
            return whole;
        }
        String[] words = folded.split(" ");
        int number = 0;
        StringBuilder rest = new StringBuilder();
        for (String word : words) {
            if (word.matches("[0-9]{1,2}") && number == 0) {
                number = Integer.parseInt(word);
            } else {
                rest.append(rest.isEmpty() ? "" : " ").append(word);
            }
        }
        Heading numbered = BY_HEADING.get(rest.toString());
        return numbered == null || number == 0 ? null : numbered(numbered, number);
    }

    /** "Manufacturer 2" is the first alternate; other columns have no number, but alternates. */
    private static @Nullable Heading numbered(Heading heading, int number) {
        return switch (heading.column()) {
            case ALTERNATE_MANUFACTURER, ALTERNATE_PART -> heading;
            case MANUFACTURER -> number == 1 ? heading : new Heading(ALTERNATE_MANUFACTURER, heading.rank());
            case MANUFACTURER_PART_NUMBER -> number == 1 ? heading : new Heading(ALTERNATE_PART, heading.rank());
            default -> null;
        };
    }

    private static Map<String, Heading> byHeading() {
        Map<String, Heading> result = new HashMap<>();
        for (Column column : values()) {
            for (int rank = 0; rank < column.headings.size(); rank++) {
                Heading before = result.put(column.headings.get(rank), new Heading(column, rank));
                if (before != null) {
                    throw new IllegalStateException("'" + column.headings.get(rank) + "' heads two columns");
                }
            }
        }
        return result;
    }
}
