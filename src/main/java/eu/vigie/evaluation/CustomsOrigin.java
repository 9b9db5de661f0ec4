package eu.vigie.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import eu.vigie.evaluation.Facts.BilledPart;
import eu.vigie.finding.ReasoningStep;
import eu.vigie.finding.ReasoningStep.Fact;
import eu.vigie.finding.Subject;
import eu.vigie.supplychain.Country;
import eu.vigie.supplychain.Origin;
import eu.vigie.supplychain.Part;
import eu.vigie.supplychain.Share;
import eu.vigie.supplychain.SupplyRole;

/**
 * The customs origin of an integrated circuit as it follows from where the stage that confers it takes place, beside the
 * origin that is declared for it. The two are never merged: one may contradict the other.
 */
public final class CustomsOrigin implements Asked, Grounds {

    /** Functions, as bills of materials name them, that are one integrated circuit and nothing larger. */
    private static final Set<String> CIRCUITS = Set.of("integrated circuit", "ic", "circuit integre", "asic", "fpga",
            "cpu", "gpu", "tpu", "npu", "dpu", "processor", "processeur", "microcontroller", "microcontroleur",
            "accelerator chip", "memory chip", "puce", "chip");
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final Part part;
    private final String stage;
    private final List<Origin> conferring;
    private final SortedSet<Country> derived;
    private final SortedSet<Country> declared;
    private final boolean disputed;

    private CustomsOrigin(Part part, Origin.Stage stage) {
        this.part = part;
        this.stage = Facts.word(stage);
        this.conferring = part.origins().stream().filter(origin -> origin.stage() == stage).toList();
        this.derived = part.countries(stage);
        this.declared = part.countries(Origin.Stage.DECLARED);
        this.disputed = part.disputed().contains(stage) || part.disputed().contains(Origin.Stage.DECLARED);
    }

    /** Of each part that is an integrated circuit. */
    static List<CustomsOrigin> of(List<BilledPart> parts, Law law) {
        Origin.Stage conferring = law.stage("conferringStage");
        return parts.stream().map(BilledPart::part).filter(CustomsOrigin::isCircuit)
                .map(part -> new CustomsOrigin(part, conferring)).toList();
    }

    /** Whether the bill says so: only a circuit is diffused, and only a circuit has a fab. */
    static boolean isCircuit(Part part) {
        String function = part.function();
        return part.origins().stream().anyMatch(origin -> origin.stage() == Origin.Stage.DIFFUSION)
                || part.roles().stream().anyMatch(stated -> stated.role() == SupplyRole.FAB)
                || function != null && CIRCUITS.contains(function.toLowerCase(Locale.ROOT));
    }

    /** Whether it is known where the stage that confers the origin takes place, if only for a part of the pieces. */
    public boolean isPlaced() {
        return !derived.isEmpty();
    }

    /** Whether all pieces come from one known country. */
    public boolean isOne() {
        return derived.size() == 1 && isAll();
    }

    /** Whether the places that are known are all there are: the shares that are stated add up to the whole. */
    private boolean isAll() {
        BigDecimal known = BigDecimal.ZERO;
        for (Origin origin : conferring) {
            @Nullable
            Share share = origin.share();
            if (share == null) {
                return conferring.stream().allMatch(each -> each.share() == null);
            }
            known = known.add(share.minimum());
        }
        return known.compareTo(WHOLE) >= 0;
    }

    public boolean isDeclared() {
        return !declared.isEmpty();
    }

    /** Whether lines of the part state different places for its diffusion, or different origins. */
    public boolean isDisputed() {
        return disputed;
    }

    /** Whether a country is declared in which no piece can have been diffused, whichever of its lines are right. */
    public boolean isContradicted() {
        if (!isPlaced() || !isDeclared()) {
            return false;
        }
        return disputed
                ? Collections.disjoint(derived, declared)
                : isAll() && !derived.containsAll(declared);
    }

    @Override
    public Subject subject() {
        return new Subject(Subject.Kind.COMPONENT, part.id().value(), part.name(), null, null, null);
    }

    @Override
    public List<ReasoningStep> because() {
        List<ReasoningStep> steps = new ArrayList<>();
        for (Origin origin : part.origins()) {
            steps.add(new ReasoningStep(Fact.STATED, part.name(), origin.country().code(),
                    origin.share() == null ? null : origin.share().toString(), "origin-" + Facts.word(origin.stage()),
                    origin.evidence()));
        }
        if (!isPlaced()) {
            steps.add(new ReasoningStep(Fact.MISSING, part.name(), null, null, "origin-" + stage, part.evidence()));
        }
        return steps;
    }

    @Override
    public Map<String, String> words() {
        return Map.of("derived", codes(derived), "declared", codes(declared));
    }

    private static String codes(SortedSet<Country> countries) {
        return countries.stream().map(Country::code).collect(Collectors.joining(" "));
    }
}
