package eu.vigie.assessment;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import eu.vigie.evaluation.Facts.Identity;
import eu.vigie.finding.Finding;
import eu.vigie.finding.Findings;
import eu.vigie.finding.Findings.Chapter;
import eu.vigie.finding.ReasoningStep;
import eu.vigie.finding.ReasoningStep.Fact;
import eu.vigie.finding.Subject;
import eu.vigie.finding.Verdict;
import eu.vigie.supplychain.Consortium;
import eu.vigie.supplychain.Exemption;
import eu.vigie.supplychain.Exemption.Proof;
import eu.vigie.supplychain.Exemption.Scope;
import eu.vigie.supplychain.Exemption.ScopedPart;
import eu.vigie.supplychain.InputProblem;
import eu.vigie.supplychain.Part;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyName;
import eu.vigie.supplychain.StatedParty;

/**
 * Lays exceptions over findings. What one covers on the day is DEROGATED and says so; nothing is taken away, and when the
 * exception ends the finding is what it was. What is not known stays UNDETERMINED: nobody can put up with what nobody knows.
 */
final class Exemptions {

    private static final Set<String> ARTICLES = Set.of("the", "le", "la", "les", "l");
    private static final String REMEDY = "nothing, if that is meant; else correct the exception, or have it decided anew";

    private final LocalDate asOf;
    private final Function<StatedParty, Identity> identities;
    private final Set<String> interested;
    private final Map<String, Part> parts;
    private final List<Exemption> counting = new ArrayList<>();
    private final Set<Exemption> used = new LinkedHashSet<>();
    private final List<InputProblem> notes = new ArrayList<>();
    private final Map<StatedParty, Identity> meant = new HashMap<>();

    /** @param parts all that findings may be about */
    Exemptions(Collection<Exemption> all, LocalDate asOf, Function<StatedParty, Identity> identities,
            Consortium consortium, Collection<Part> parts) {
        this.asOf = asOf;
        this.identities = identities;
        this.interested = interested(consortium);
        this.parts = all.isEmpty()
                ? Map.of()
                : parts.stream().collect(Collectors.toMap(part -> part.id().value(), part -> part));
        all.forEach(this::weigh);
    }

    private Set<String> interested(Consortium consortium) {
        return Stream.concat(Stream.of(consortium.name()),
                consortium.members().stream().flatMap(member -> names(member.party())))
                .map(PartyName::key).collect(Collectors.toSet());
    }

    private Stream<String> names(StatedParty stated) {
        Party party = identity(stated).party();
        return party == null
                ? Stream.of(stated.name())
                : Stream.concat(Stream.of(stated.name(), party.name()), party.alternateNames().stream());
    }

    private Identity identity(StatedParty stated) {
        return meant.computeIfAbsent(stated, identities);
    }

    /** Keeps it if it counts on the day; else says why it does not. */
    private void weigh(Exemption each) {
        String approver = each.approvedBy();
        LocalDate taken = each.revokedOn();
        if (approver == null) {
            note(each, "nobody has approved this exception, so it covers nothing");
        } else if (isSamePerson(approver, each.proposedBy())) {
            note(each, "who approved this exception proposed it, so it covers nothing");
        } else if (isInterested(each, approver)) {
            note(each, "who approved this exception has an interest in it, so it covers nothing");
        } else if (asOf.isBefore(each.from())) {
            note(each, "this exception has not begun, so it covers nothing yet");
        } else if (taken != null && !asOf.isBefore(taken)) {
            note(each, "this exception was taken back, so it covers nothing any more");
        } else if (!each.runsOn(asOf)) {
            note(each, "this exception has ended, so it covers nothing any more");
        } else if (unknown(each.scope().party()) || unknown(each.scope().member())) {
            note(each, "who is meant by this exception cannot be told, so it covers nothing");
        } else {
            counting.add(each);
        }
    }

    /** The consortium, its members, and whoever is excepted decide nothing about themselves. */
    private boolean isInterested(Exemption each, String approver) {
        return interested.stream().anyMatch(name -> isSamePerson(approver, name)) || Stream
                .of(each.scope().party(), each.scope().member())
                .filter(java.util.Objects::nonNull).flatMap(this::names).anyMatch(name -> isSamePerson(approver, name));
    }

    /** Accents, the order of names, commas and a leading article make nobody another person. */
    private static boolean isSamePerson(String one, String other) {
        return person(one).equals(person(other));
    }

    private static List<String> person(String name) {
        String plain = Normalizer.normalize(PartyName.key(name), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return Stream.of(plain.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty())
                .filter(word -> !ARTICLES.contains(word)).sorted().toList();
    }

    private boolean unknown(@Nullable StatedParty party) {
        return party != null && identity(party).party() == null;
    }

    private void note(Exemption each, String problem) {
        notes.add(new InputProblem(each.stated().document(), each.stated().place(), each.id(), problem, REMEDY));
    }

    /** The findings with what is excepted; in the same order. */
    Findings over(Findings findings) {
        return counting.isEmpty()
                ? findings
                : Findings.of(List.of(Chapter.of(findings.stream().map(this::over).sorted().toList())));
    }

    private Finding over(Finding finding) {
        List<Exemption> fitting = counting.stream().filter(each -> fits(each.scope(), finding)).toList();
        boolean answerable = finding.verdict() == Verdict.BREACH || finding.verdict() == Verdict.FLAG;
        if (fitting.isEmpty() || !answerable) {
            return finding;
        }
        used.addAll(fitting);
        // the one that lasts longest speaks; all are shown
        Exemption speaking = fitting.stream().max(java.util.Comparator.comparing(Exemption::until)).orElseThrow();
        return finding.excepted(words(speaking, finding.verdict()),
                fitting.stream().flatMap(each -> steps(each).stream()).toList());
    }

    private boolean fits(Scope scope, Finding finding) {
        Subject subject = finding.subject();
        return finding.rule().id().equals(scope.rule()) && (scope.party() == null || is(scope.party(), subject))
                && (scope.member() == null
                        || subject.kind() == Subject.Kind.MEMBER && is(scope.member(), subject))
                && (scope.part() == null || is(scope.part(), subject));
    }

    private boolean is(StatedParty party, Subject subject) {
        Party known = identity(party).party();
        return known != null && known.id().value().equals(subject.partyId());
    }

    private boolean is(ScopedPart scope, Subject subject) {
        Part part = subject.kind() == Subject.Kind.COMPONENT ? parts.get(subject.id()) : null;
        if (part == null) {
            return false;
        }
        String number = PartyName.key(scope.partNumber());
        String manufacturer = scope.manufacturer();
        return Stream.of(part.name(), part.manufacturerPartNumber()).filter(java.util.Objects::nonNull)
                .anyMatch(name -> PartyName.key(name).equals(number))
                && (manufacturer == null || part.roles().stream().anyMatch(
                        role -> PartyName.key(role.party().name()).equals(PartyName.key(manufacturer))));
    }

    /** Why exceptions cover nothing; call it last. */
    List<InputProblem> notes() {
        List<InputProblem> all = new ArrayList<>(notes);
        counting.stream().filter(each -> !used.contains(each))
                .map(each -> new InputProblem(each.stated().document(), each.stated().place(), each.id(),
                        "no breach and no flag is covered by this exception", REMEDY))
                .forEach(all::add);
        return all;
    }

    private static Map<String, String> words(Exemption each, Verdict was) {
        return Map.of("exception-reason", each.reason(), "exception-approver", String.valueOf(each.approvedBy()),
                "exception-from", each.from().toString(), "exception-until", each.until().toString(), Finding.EXCEPTION,
                each.id(),
                Finding.EXCEPTION_KIND, each.kind().word(), Finding.EXCEPTED, was.name(), Finding.PROPOSER,
                each.proposedBy());
    }

    private static List<ReasoningStep> steps(Exemption each) {
        List<ReasoningStep> steps = new ArrayList<>();
        steps.add(new ReasoningStep(Fact.EXCEPTED, each.id(), each.approvedBy(), null, each.reason(), each.stated()));
        stated(steps, each, each.kind().word(), "exception-kind");
        stated(steps, each, each.basis(), "exception-basis");
        stated(steps, each, each.proposedBy(), "exception-proposer");
        each.evidence().forEach(proof -> stated(steps, each, shown(proof), "exception-evidence"));
        stated(steps, each, each.from().toString(), "exception-from");
        stated(steps, each, each.until().toString(), "exception-until");
        return steps;
    }

    private static String shown(Proof proof) {
        return proof.name() + (proof.sha256() == null ? "" : ", sha256 " + proof.sha256())
                + (proof.link() == null ? "" : ", " + proof.link());
    }

    private static void stated(List<ReasoningStep> steps, Exemption each, @Nullable String value, String kind) {
        if (value != null) {
            steps.add(new ReasoningStep(Fact.STATED, each.id(), value, null, kind, each.stated()));
        }
    }
}
