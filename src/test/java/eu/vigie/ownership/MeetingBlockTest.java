package eu.vigie.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import eu.vigie.supplychain.GeneralMeeting;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.Register;
import eu.vigie.supplychain.Truth;

/** Whether X, Y and U, who do not know one another, together outvote the others at the meetings of Z; U may be one of them. */
class MeetingBlockTest {

    private static final Function<Party, Truth> CLASS = party -> switch (party.name()) {
        case "X", "Y" -> Truth.YES;
        case "U" -> Truth.UNKNOWN;
        default -> Truth.NO;
    };

    private static MeetingBlock block(Register register) {
        return block(register, HiddenHolders.NOT_ALLOWED);
    }

    private static MeetingBlock block(Register register, HiddenHolders hidden) {
        return new MeetingBlock(register, OwnershipGraph.of(register, Sketch.TODAY), CLASS, hidden);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # case                                   | register                             | turnouts    | together
            strangers with more than half each time  | X19Z Y19Z V31Z W31Z                  | 70 72 68    | YES
            exactly half at one meeting              | X19Z Y19Z V31Z W31Z                  | 70 76 68    | NO
            one step above half                      | X19Z Y19Z V31Z W31Z                  | 70 75.99 68 | YES
            no meeting known                         | X19Z Y19Z V31Z W31Z                  |             | NO
            two meetings known                       | X19Z Y19Z V31Z W31Z                  | 72 68       | UNKNOWN
            a turnout that may be too high           | X19Z Y19Z V31Z W31Z                  | 70 72 60-80 | UNKNOWN
            not there with all their votes           | X19Z Y19Z V31Z W31Z                  | 70 72 37.99 | UNKNOWN
            one who may be of the class              | X19Z U19Z V31Z W31Z                  | 70 72 68    | UNKNOWN
            somebody else controls the company       | X19Z Y19Z V62Z                       | 60 60 60    | NO
            somebody else may                        | X19Z Y19Z V[48,62]Z                  | 60 60 60    | UNKNOWN
            somebody else had the majority there     | X18Z Y18Z V38Z W26Z                  | 70 70 70    | NO
            one of them controls it at a parent      | X19P Y19P V31P W31P P40Z R30Z S30Z   | 70 70 70    | NO
            """)
    void strangersOutvoteTheOthersWhenTheirVotesWereMoreThanHalfEachTime(String name, String line, String turnouts,
            Truth expected) {
        Register register = GeneralMeetingsTest.register(line, turnouts == null ? "" : turnouts);

        assertThat(block(register).outvotes(Sketch.id("Z"))).isEqualTo(expected);
    }

    @Test
    void whomNobodyNamesMayBeOneOfThem() {
        Register register = GeneralMeetingsTest.register("X19Z V31Z W31Z", "70 72 68");

        assertThat(block(register, HiddenHolders.NOT_ALLOWED).outvotes(Sketch.id("Z"))).isEqualTo(Truth.NO);
        assertThat(block(register, HiddenHolders.ALLOWED).outvotes(Sketch.id("Z"))).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void aParentWhereTheyOutvoteTheOthersTakesItsSubsidiaryAlong() {
        Register register = GeneralMeetingsTest.register("X19Z Y19Z V31Z W31Z Z60C T40C", "70 72 68");

        assertThat(block(register).outvotes(Sketch.id("C"))).isEqualTo(Truth.YES);
        assertThat(block(register).meetings(Sketch.id("C"))).extracting(GeneralMeeting::company)
                .isEqualTo(List.of(Sketch.id("Z"), Sketch.id("Z"), Sketch.id("Z")));
    }

    @Test
    void aParentUnderOneOfThemAloneCountsWithItsVotes() {
        Register register = GeneralMeetingsTest.register("X60A B40A A19Z Y19Z V31Z W31Z", "70 72 68");

        assertThat(block(register).outvotes(Sketch.id("Z"))).isEqualTo(Truth.YES);
    }
}
