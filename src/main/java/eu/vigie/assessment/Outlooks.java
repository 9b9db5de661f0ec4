package eu.vigie.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import eu.vigie.finding.OpenFact;
import eu.vigie.finding.Outlook;
import eu.vigie.finding.Remedy;
import eu.vigie.ownership.Above;
import eu.vigie.ownership.Change;
import eu.vigie.ownership.Cure;
import eu.vigie.ownership.Explanations;
import eu.vigie.ownership.HiddenHolders;
import eu.vigie.ownership.Measure;
import eu.vigie.ownership.MissingFact;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyId;
import eu.vigie.supplychain.PartyKind;
import eu.vigie.supplychain.Register;

/**
 * Works out what would settle or end the control of a set of parties over one. Each question costs the neighbourhood of that
 * party, solved again for every fact or change that is tried.
 */
final class Outlooks {

    private final Above above;
    private final LocalDate asOf;
    private final Measure measure;

    Outlooks(Register register, LocalDate asOf, Measure measure) {
        this.above = new Above(register);
        this.asOf = asOf;
        this.measure = measure;
    }

    /** Computed when first asked for, and then kept. For one thread. */
    static Supplier<Outlook> once(Supplier<Outlook> worked) {
        return new Supplier<>() {
            private @Nullable Outlook kept;

            @Override
            public Outlook get() {
                Outlook outlook = kept == null ? worked.get() : kept;
                kept = outlook;
                return outlook;
            }
        };
    }

    /** Whose control is asked about: certain members, and those that may be. */
    record Members(Set<PartyId> certain, Set<PartyId> possible) {

        static Members of(Set<PartyId> certain) {
            return new Members(certain, certain);
        }
    }

    /**
     * Facts that would settle whether they control the party; empty when the answer is definite.
     *
     * @param belonging what it is called when it is not known whether a party is one of them
     */
    List<OpenFact> settling(Party party, Members members, HiddenHolders hidden, OpenFact.Kind belonging) {
        return explained(party, members).missing(party.id(), hidden).stream().map(fact -> open(fact, belonging))
                .distinct().toList();
    }

    /** Changes that end their control of the party, the least first; each names who may take over. */
    List<Remedy> curing(Party party, Members members, String to) {
        return explained(party, members).cures(party.id()).stream().map(cure -> remedy(cure, to, true, false)).toList();
    }

    /** The explanations for a question about one party, by its neighbourhood. */
    Explanations explained(Party party, Members members) {
        Register around = above.of(party.id());
        return new Explanations(around, asOf, measure, here(members.certain(), around),
                here(members.possible(), around));
    }

    /** Concerts follow their members, and unspecified parties the question. */
    private static Set<PartyId> here(Set<PartyId> ids, Register around) {
        return around.parties().stream()
                .filter(each -> each.kind() != PartyKind.UNSPECIFIED && ids.contains(each.id()))
                .map(Party::id).collect(Collectors.toSet());
    }

    private static OpenFact open(MissingFact fact, OpenFact.Kind belonging) {
        OpenFact.Kind kind = switch (fact.kind()) {
            case SHARE -> OpenFact.Kind.SHARE;
            case DIRECTNESS -> OpenFact.Kind.DIRECTNESS;
            case OTHER_HOLDERS -> OpenFact.Kind.OTHER_HOLDERS;
            case HOLDER -> OpenFact.Kind.HOLDER;
            case BELONGING -> belonging;
        };
        return new OpenFact(kind, fact.subject(), fact.company(), fact.known(), fact.settles());
    }

    LocalDate asOf() {
        return asOf;
    }

    /** @param settles and {@code within}: as {@link Remedy} has them */
    static Remedy remedy(Cure cure, String to, boolean settles, boolean within) {
        return new Remedy(cure.company(), cure.changes().stream().map(Outlooks::change).toList(), cure.points(), to,
                settles, within);
    }

    private static Remedy.Change change(Change change) {
        return new Remedy.Change(change.holder(), change.kind(), change.now(), change.then());
    }

    /** One list after the other, nothing twice; those that settle a question alone before the others. */
    static List<OpenFact> joined(List<OpenFact> some, List<OpenFact> others) {
        List<OpenFact> all = new ArrayList<>(Stream.concat(some.stream(), others.stream()).distinct().toList());
        List<OpenFact> alone = all.stream().filter(OpenFact::settlesAlone).toList();
        return alone.isEmpty() ? all : alone;
    }
}
