package eu.vigie.specification;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.cucumber.java.en.Given;
import io.cucumber.java.fr.Soit;

import eu.vigie.specification.Somebody.Kind;
import eu.vigie.specification.Words.Somewhere;
import eu.vigie.supplychain.Country;
import eu.vigie.supplychain.InterestKind;
import eu.vigie.supplychain.Share;

/** Whom lists of designated parties name, and capital in the short form in which their guidance gives its examples. */
public final class BlockedSteps {

    private static final Country SEAT = new Country("SE");
    private static final Pattern STAKE = Pattern.compile("(\\p{Lu}) (" + Amounts.NUMBER + ") (\\p{Lu})(?:, |$)");

    private final Scene scene;

    public BlockedSteps(Scene scene) {
        this.scene = scene;
    }

    @Given("the lists of the United States are looked at")
    @Soit("les listes des États-Unis sont examinées")
    public void lookedAt() {
        scene.judgedUnder("us-lists");
    }

    @Given("the sanctions of the Union are looked at")
    @Soit("les sanctions de l'Union sont examinées")
    public void ofTheUnion() {
        scene.judgedUnder("eu-sanctions");
    }

    @Given("the {list} names {string}")
    @Soit("la {list} nomme {string}")
    public void names(String list, String name) {
        scene.list(list).names(name);
    }

    @Given("the {list} names {string} from {day} until {day}")
    @Soit("la {list} nomme {string} du {day} au {day}")
    public void names(String list, String name, LocalDate first, LocalDate end) {
        scene.list(list).names(name, first, end);
    }

    @Given("the {list} names {string} \\({country}) by its name alone")
    @Soit("la {list} nomme {string} \\({country}) par son seul nom")
    public void namesOnly(String list, String name, Somewhere seat) {
        scene.list(list).namesOnly(name, seat.country());
    }

    @Given("the {list}, which speaks for the time from {day} until {day}, names {string}")
    @Soit("la {list}, qui vaut du {day} au {day}, nomme {string}")
    public void speaksFor(String list, LocalDate first, LocalDate end, String name) {
        scene.list(list).speaksFor(first, end);
        scene.list(list).names(name);
    }

    @Given("a part of the {list} is known, which names {string}")
    @Soit("une partie de la {list} est connue, qui nomme {string}")
    public void namesAmongOthers(String list, String name) {
        scene.list(list).isPartial();
        scene.list(list).names(name);
    }

    @Given("the {list}, as copied on {day}, names {string}")
    @Soit("la {list}, copiée le {day}, nomme {string}")
    public void copied(String list, LocalDate day, String name) {
        scene.copy(list, day).names(name);
    }

    @Given("the {list} names {string} without saying where it is")
    @Soit("la {list} nomme {string} sans dire où il se trouve")
    public void namesSomewhere(String list, String name) {
        scene.list(list).namesOnly(name, null);
    }

    /** "X 25 A" says that X holds 25 % of A. What is left of each company belongs to a foundation. */
    @Given("the capital is held like this: {}")
    @Soit("le capital est détenu ainsi : {}")
    public void held(String stakes) {
        Map<String, BigDecimal> left = new TreeMap<>();
        Matcher stake = STAKE.matcher(stakes);
        int read = 0;
        while (stake.find()) {
            read += stake.group().length();
            BigDecimal share = Amounts.number(stake.group(2));
            hold(company(stake.group(1)), stake.group(3), share);
            left.merge(stake.group(3), BigDecimal.valueOf(100).subtract(share), (rest, now) -> rest.subtract(share));
        }
        if (read != stakes.length()) {
            throw new IllegalArgumentException("'" + stakes + "' is no list of stakes. Write 'X 25 A, Y 25 A'.");
        }
        Somebody others = scene.register().enter("Stiftelsen Rest", Kind.FOUNDATION, SEAT);
        left.forEach((company, rest) -> hold(others, company, rest));
    }

    private Somebody company(String name) {
        return scene.register().enter(name, Kind.COMPANY, SEAT);
    }

    private void hold(Somebody holder, String company, BigDecimal share) {
        scene.register()
                .holds(new Stake(holder, company(company), InterestKind.SHAREHOLDING, Share.exactly(share), null,
                        null));
    }
}
