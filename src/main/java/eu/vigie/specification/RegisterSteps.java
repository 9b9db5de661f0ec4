package eu.vigie.specification;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.cucumber.java.en.Given;
import io.cucumber.java.fr.Soit;

import eu.vigie.specification.Somebody.Kind;
import eu.vigie.specification.Words.Somewhere;
import eu.vigie.specification.Words.Whether;
import eu.vigie.supplychain.Country;
import eu.vigie.supplychain.InterestKind;
import eu.vigie.supplychain.Power;
import eu.vigie.supplychain.Share;

/** What the register says of companies and those who hold them. */
public final class RegisterSteps {

    /** A line of a table of holders; a null share is not of that means, a null day is open. */
    record Holder(String name, Kind kind, @Nullable Country country, @Nullable Share votes, @Nullable Share capital,
            @Nullable LocalDate from, @Nullable LocalDate until) {}

    private final RegisterBook register;
    private final Bid bid;

    public RegisterSteps(Scene scene) {
        this.register = scene.register();
        this.bid = scene.bid();
    }

    @Given("the register shows for {string} \\({country}):")
    @Soit("le registre montre pour {string} \\({country}) :")
    public void shows(String company, Somewhere seat, List<Holder> holders) {
        Somebody held = register.enter(company, Kind.COMPANY, seat.country());
        for (Holder each : holders) {
            Somebody holder = register.enter(each.name(), each.kind(), each.country());
            stake(each, holder, held, InterestKind.VOTING_RIGHTS, each.votes());
            stake(each, holder, held, InterestKind.SHAREHOLDING, each.capital());
        }
    }

    private void stake(Holder line, Somebody holder, Somebody held, InterestKind means, @Nullable Share share) {
        if (share != null) {
            register.holds(new Stake(holder, held, means, share, line.from(), line.until()));
        }
    }

    @Given("{string} is a branch of {string}")
    @Soit("{string} est une succursale de {string}")
    public void branch(String branch, String headOffice) {
        register.branch(register.named(branch));
        register.holds(new Stake(register.named(headOffice), register.named(branch), InterestKind.SHAREHOLDING,
                Share.exactly("100"), null, null));
    }

    @Given("{string} \\({country}) is a branch, and nobody says of which company")
    @Soit("{string} \\({country}) est une succursale, et nul ne dit de quelle société")
    public void branch(String branch, Somewhere seat) {
        register.branch(register.enter(branch, Kind.FOUNDATION, seat.country()));
    }

    @Given("nobody holds {string} \\({country})")
    @Soit("nul ne détient {string} \\({country})")
    public void nobodyHolds(String company, Somewhere seat) {
        register.enter(company, Kind.FOUNDATION, seat.country());
    }

    @Given("the register says nothing of who holds {string} \\({country})")
    @Soit("le registre ne dit rien de ceux qui détiennent {string} \\({country})")
    public void saysNothing(String company, Somewhere seat) {
        register.enter(company, Kind.COMPANY, seat.country());
    }

    @Given("{string} {appointing} the majority of the board of {string}")
    @Soit("{string} {appointing} la majorité du conseil de {string}")
    public void appoints(String holder, Whether appoints, String company) {
        if (appoints == Whether.YES) {
            register.holds(new Stake(register.named(holder), register.named(company), InterestKind.APPOINTMENT_OF_BOARD,
                    null, null, null));
        }
    }

    @Given("{string} may appoint {int} of the {int} members of the board of {string}")
    @Soit("{string} peut nommer {int} des {int} membres du conseil de {string}")
    public void appoints(String holder, int seats, int of, String company) {
        register.holds(new Stake(register.named(holder), register.named(company), InterestKind.APPOINTMENT_OF_BOARD,
                null, null, null, new Power.Seats(seats, of)));
    }

    @Given("{string} may block {matter} of {string}")
    @Soit("{string} peut bloquer {matter} de {string}")
    public void blocks(String holder, Power.Matter matter, String company) {
        register.holds(new Stake(register.named(holder), register.named(company), InterestKind.VETO, null, null, null,
                new Power.Veto(Set.of(matter))));
    }

    @Given("at the general meeting of {string} on {day}, {share} % of the votes were present")
    @Soit("à l'assemblée générale de {string} du {day}, {share} % des voix étaient présentes")
    public void meeting(String company, LocalDate day, Share turnout) {
        register.met(register.named(company), day, turnout);
    }

    /** One sentence for both languages: the words between the names tell which. */
    @Given("{string} {tie} {string}")
    public void tie(String holder, InterestKind means, String company) {
        register.holds(new Stake(register.named(holder), register.named(company), means, null, null, null));
    }

    @Given("{string} and {string} {together} in {string}")
    @Soit("{string} et {string} {together} dans {string}")
    public void concert(String first, String second, Whether together, String company) {
        if (together == Whether.YES) {
            register.actInConcert(register.named(company), List.of(register.named(first), register.named(second)));
        }
    }

    @Given("the register enters {string} {place} under the same number")
    @Soit("le registre inscrit {string} {place} sous le même numéro")
    public void contradicts(String company, Somewhere seat) {
        Somebody entered = register.enter(company, Kind.COMPANY, seat.country());
        bid.number(company, register.numberOf(entered));
    }
}
