package eu.vigie.assessment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import eu.vigie.evaluation.Facts.CaseFile;
import eu.vigie.evaluation.NamedParty;
import eu.vigie.finding.ReasoningStep;
import eu.vigie.finding.ReasoningStep.Fact;
import eu.vigie.supplychain.EvidenceRef;
import eu.vigie.supplychain.InputProblem;

/** Says where a document gives a party's number beside a name that is not its registered one: once for a document, name and bearer. */
final class NameNotes {

    private record Naming(String document, String name, String bearer) {}

    private NameNotes() {}

    static List<InputProblem> of(CaseFile file) {
        List<InputProblem> notes = new ArrayList<>();
        Set<Naming> met = new HashSet<>();
        named(file).forEach(named -> named.identity().because().stream().filter(NameNotes::isOfName)
                .filter(step -> met.add(naming(named, step))).forEach(step -> notes.add(note(named, step))));
        return notes;
    }

    /** A number of which the register is not known says nothing of the name. */
    private static boolean isOfName(ReasoningStep step) {
        return step.fact() == Fact.NUMBERED && !Identities.UNPLACED.equals(step.kind());
    }

    private static Stream<NamedParty> named(CaseFile file) {
        return Stream.concat(file.members().stream(),
                Stream.<NamedParty>concat(file.tenderers().stream(), file.supplies().stream()));
    }

    private static Naming naming(NamedParty named, ReasoningStep step) {
        return new Naming(named.stated().evidence().document(), step.from(), Objects.requireNonNull(step.to()));
    }

    private static InputProblem note(NamedParty named, ReasoningStep step) {
        EvidenceRef where = named.stated().evidence();
        return new InputProblem(where.document(), where.place(), step.from(),
                "the number beside this name is that of a party with another registered name, " + step.to(),
                "correct the name or the number, or have two persons confirm that the name means that party");
    }
}
