package eu.vigie.specification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Country;
import eu.vigie.supplychain.InterestKind;
import eu.vigie.supplychain.Share;

/** What the register of a scenario says: who there is, who holds what, and of whom it knows every holder. */
final class RegisterBook {

    /** Holders that vote as one in a company. */
    record Concert(Somebody company, List<Somebody> members) {}

    /** A general meeting, with the percentage of the votes that was present. */
    record Meeting(Somebody company, LocalDate day, Share turnout) {}

    /** A person's word on whom a name means, or that an earlier one no longer counts. */
    record NameWord(String name, Somebody party, String by, @Nullable String approver, boolean takenBack) {}

    private final List<NameWord> words = new ArrayList<>();
    private final List<Meeting> meetings = new ArrayList<>();
    private final Set<Somebody> everybody = new LinkedHashSet<>();
    private final List<Stake> stakes = new ArrayList<>();
    private final List<Concert> concerts = new ArrayList<>();
    private final Set<Somebody> branches = new LinkedHashSet<>();

    /** The party of that name and country, entered when it is new; a later kind does not replace an earlier one. */
    Somebody enter(String name, Somebody.Kind kind, @Nullable Country country) {
        return everybody.stream()
                .filter(known -> known.name().equals(name) && Objects.equals(known.country(), country)).findFirst()
                .orElseGet(() -> {
                    Somebody entered = new Somebody(name, kind, country);
                    everybody.add(entered);
                    return entered;
                });
    }

    /** The only party of that name. */
    Somebody named(String name) {
        List<Somebody> namesakes = everybody.stream().filter(known -> known.name().equals(name)).toList();
        if (namesakes.size() != 1) {
            throw new IllegalArgumentException("The register knows " + namesakes.size() + " parties called '" + name
                    + "'. Maybe the step that shows its holders has to come first?");
        }
        return namesakes.getFirst();
    }

    void holds(Stake stake) {
        stakes.add(stake);
    }

    void said(NameWord word) {
        words.add(word);
    }

    List<NameWord> words() {
        return words;
    }

    void met(Somebody company, LocalDate day, Share turnout) {
        meetings.add(new Meeting(company, day, turnout));
    }

    List<Meeting> meetings() {
        return meetings;
    }

    void branch(Somebody branch) {
        branches.add(branch);
    }

    boolean isBranch(Somebody party) {
        return branches.contains(party);
    }

    void actInConcert(Somebody company, List<Somebody> members) {
        concerts.add(new Concert(company, members));
    }

    Set<Somebody> everybody() {
        return everybody;
    }

    List<Concert> concerts() {
        return concerts;
    }

    /** Its number in the register. */
    String numberOf(Somebody party) {
        return "V" + (List.copyOf(everybody).indexOf(party) + 1001);
    }

    List<Stake> stakes() {
        return stakes;
    }

    /** Stakes of which more is said than a share: BODS has no words for that. */
    List<Stake> powers() {
        return stakes.stream().filter(stake -> stake.power() != null).toList();
    }

    /** The others, without those that a concert holds for its members. */
    List<Stake> ownStakes() {
        return stakes.stream().filter(stake -> stake.power() == null)
                .filter(stake -> concerts.stream().noneMatch(concert -> pools(concert, stake))).toList();
    }

    /** What a concert holds: its members' votes together. */
    Share pooled(Concert concert) {
        List<Share> shares = stakes.stream().filter(stake -> pools(concert, stake)).map(Stake::share)
                .filter(Objects::nonNull).toList();
        return new Share(
                shares.stream().map(Share::minimum).reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add),
                false, shares.stream().map(Share::maximum).reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add),
                false);
    }

    private static boolean pools(Concert concert, Stake stake) {
        return stake.means() == InterestKind.VOTING_RIGHTS && stake.company().equals(concert.company())
                && concert.members().contains(stake.holder());
    }
}
