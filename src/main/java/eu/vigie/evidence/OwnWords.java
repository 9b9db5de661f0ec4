package eu.vigie.evidence;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.PartyName;

/** Whether some statement of some documents may come from a party that it concerns, as {@link Concerned} has it of a graph. */
final class OwnWords {

    private final Set<String> names = new HashSet<>();
    private boolean found;
    private @Nullable Assertion last;

    private OwnWords() {}

    /** @return false only where none does; true where the graph has to say */
    static boolean mayBeIn(List<Knowledge> documents) {
        OwnWords words = new OwnWords();
        List<Statements> all = documents.stream().map(Knowledge::stated).flatMap(Stream::ofNullable).toList();
        all.forEach(words::hear);
        for (Statements statements : all) {
            if (words.found || words.names.isEmpty()) {
                break;
            }
            forEachClaim(statements, claim -> words.found |= words.isAsserter(claim.name())
                    || claim.otherNames().stream().anyMatch(words::isAsserter));
        }
        return words.found;
    }

    private void hear(Statements statements) {
        if (!statements.isOfNames()) { // a name says nothing itself
            forEachClaim(statements, claim -> hear(claim.said()));
        }
        for (int row = 0; row < statements.stakes().rows(); row++) {
            hear(statements.stakes().said(row));
        }
    }

    /** Statements that follow each other mostly share it. */
    private void hear(Assertion said) {
        if (said != last) {
            last = said;
            found |= said.self() || said.by().stream().anyMatch(by -> by.startsWith("urn:"));
            said.by().forEach(by -> names.add(PartyName.key(by)));
        }
    }

    private boolean isAsserter(@Nullable String name) {
        return name != null && !names.isEmpty() && names.contains(PartyName.key(name));
    }

    private static void forEachClaim(Statements statements, Consumer<PartyClaim> action) {
        for (int party = -statements.hinted(); party < statements.keyed(); party++) {
            PartyClaim claim = statements.claim(party);
            if (claim != null) {
                action.accept(claim);
            }
            statements.formers(party).forEach(former -> action.accept(former.claim()));
        }
    }
}
