package eu.vigie.ownership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import eu.vigie.ownership.PlainRegister.Company;
import eu.vigie.supplychain.Register;
import eu.vigie.supplychain.Truth;

/**
 * The meaning of certain and possible, spelt out: who controls whom in every world of a small register, solved one by
 * one, and what of it holds in all of them and what in some. Of the worlds of each company only the hardest and the easiest to win are
 * combined: a world in which more coalitions win cannot make a set control less. Shares nothing with the solver.
 */
final class EveryWorld {

    private final PlainRegister register;
    private final List<long[]> hardest = new ArrayList<>();
    private final List<long[]> easiest = new ArrayList<>();
    private final Set<String> contradictory = new TreeSet<>();
    private final Set<String> contradictoryBoards = new TreeSet<>();
    private final int unspecified;

    EveryWorld(Register facts, LocalDate day, Measure measure, HiddenHolders hiddenHolders) {
        boolean hidden = hiddenHolders == HiddenHolders.ALLOWED;
        register = new PlainRegister(facts, day, measure);
        unspecified = hidden ? register.unspecified() : 0;
        for (int company = 0; company < register.size(); company++) {
            WaysToWin ways = new WaysToWin(register.companies.get(company), company, measure, hidden);
            hardest.add(ways.hardest());
            easiest.add(ways.easiest());
            if (ways.isContradictory()) {
                contradictory.add(register.ids.get(company));
            }
            if (ways.hasContradictoryBoard()) {
                contradictoryBoards.add(register.ids.get(company));
            }
        }
    }

    List<String> parties() {
        return register.ids;
    }

    /** Companies of whose votes no division is possible. */
    Set<String> contradictory() {
        return contradictory;
    }

    /** Companies whose board cannot be filled as is said. */
    Set<String> contradictoryBoards() {
        return contradictoryBoards;
    }

    /** What sets given as bits, of certain members and of those who may be, control: for each party. */
    Truth[] block(int certain, int possible) {
        int sure = withMembers(certain, false);
        int may = withMembers(certain | possible, true) | unspecified;
        int always = inAllWorlds(sure);
        int sometimes = inSomeWorld(may);
        Truth[] truths = new Truth[register.size()];
        for (int party = 0; party < truths.length; party++) {
            int others = ~(1 << party);
            boolean isMember = (may & ~others) != 0;
            truths[party] = truth(party, isMember ? inAllWorlds(sure & others) : always,
                    isMember ? inSomeWorld(may & others) : sometimes);
        }
        return truths;
    }

    /** Every pair of one controller and one controlled, NO for a party and itself. */
    Truth[][] pairs() {
        Truth[][] alone = new Truth[register.size()][];
        for (int party = 0; party < alone.length; party++) {
            int always = inAllWorlds(withMembers(1 << party, false));
            int sometimes = inSomeWorld(withMembers(1 << party, true));
            alone[party] = new Truth[alone.length];
            for (int company = 0; company < alone.length; company++) {
                alone[party][company] = company == party || !register.mayControl(party)
                        ? Truth.NO
                        : truth(company, always, sometimes);
            }
        }
        Truth[][] pairs = alone.clone();
        for (int party = 0; party < alone.length; party++) {
            if (register.actsThroughMembers(party)) {
                pairs[party] = whereNoMemberSuffices(party, alone);
            }
        }
        return pairs;
    }

    private Truth[] whereNoMemberSuffices(int concert, Truth[][] alone) {
        Company company = register.companies.get(concert);
        Truth[] left = alone[concert].clone();
        for (int member = 0; member < alone.length; member++) {
            boolean isMember = ((company.members() | company.claimedMembers()) & 1 << member) != 0;
            for (int controlled = 0; isMember && controlled < left.length; controlled++) {
                boolean suffices = controlled == member || alone[member][controlled].compareTo(left[controlled]) >= 0;
                left[controlled] = suffices ? Truth.NO : left[controlled];
            }
        }
        return left;
    }

    private static Truth truth(int party, int always, int sometimes) {
        return (always & 1 << party) != 0 ? Truth.YES : (sometimes & 1 << party) != 0 ? Truth.UNKNOWN : Truth.NO;
    }

    private int withMembers(int roots, boolean claimed) {
        int all = roots;
        for (int party = 0; party < register.size(); party++) {
            if ((roots & 1 << party) != 0 && register.actsThroughMembers(party)) {
                Company concert = register.companies.get(party);
                all |= concert.members() | (claimed ? concert.claimedMembers() : 0);
            }
        }
        return all;
    }

    private int inAllWorlds(int roots) {
        return go(hardest, 0, new long[register.size()], roots, true);
    }

    private int inSomeWorld(int roots) {
        return go(easiest, 0, new long[register.size()], roots, false);
    }

    private int go(List<long[]> ways, int company, long[] world, int roots, boolean all) {
        if (company == world.length) {
            return closure(world, roots);
        }
        int answer = all ? -1 : 0;
        for (long way : ways.get(company)) {
            world[company] = way;
            int inThese = go(ways, company + 1, world, roots, all);
            answer = all ? answer & inThese : answer | inThese;
        }
        return answer;
    }

    private static int closure(long[] world, int roots) {
        int controlled = roots;
        for (int before = ~controlled; before != controlled;) {
            before = controlled;
            for (int company = 0; company < world.length; company++) {
                controlled |= (world[company] & 1L << controlled) != 0 ? 1 << company : 0;
            }
        }
        return controlled;
    }
}
