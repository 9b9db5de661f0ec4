package eu.vigie.finding;
import org.jspecify.annotations.Nullable;

import eu.vigie.regulation.*;
public final class Phrasebook {
    public Phrasebook(RuleCatalogue catalogue, Language language) {}
    public String message(Finding f) {
        return f.caseId() + f.words();
    }
    public @Nullable String settles(Finding f) {
        return null;
    }
    public @Nullable String cures(Finding f) {
        return null;
    }
    public String step(ReasoningStep s) {
        return s.toString();
    }
}
