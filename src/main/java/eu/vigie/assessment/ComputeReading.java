package eu.vigie.assessment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Consortium.Accelerator;
import eu.vigie.supplychain.Consortium.Compute;
import eu.vigie.supplychain.Consortium.Phase;
import eu.vigie.supplychain.Document;

/** Reads which parts are processors and what one piece of each counts for. */
final class ComputeReading {

    private static final int LOTS = 2;

    private final Document document;
    private final @Nullable StrictObject compute;

    ComputeReading(Document document, StrictObject root) {
        this.document = document;
        this.compute = root.object("compute");
    }

    /** Null when nothing is stated. */
    @Nullable
    Compute read() {
        if (compute == null) {
            return null;
        }
        compute.allow("lot", "phase", "complete", "processors");
        Set<String> parts = new HashSet<>();
        List<Accelerator> processors = compute.objects("processors").stream().map(each -> accelerator(each, parts))
                .toList();
        return new Compute(compute.whole("lot", 1, LOTS), compute.word("phase", Phase.values()),
                compute.truth("complete"), processors, document.at(compute.pointer()));
    }

    private Accelerator accelerator(StrictObject processor, Set<String> parts) {
        processor.allow("part", "h100Equivalents", "source");
        String part = processor.requiredText("part");
        if (!part.isEmpty() && !parts.add(part)) {
            processor.problem("part", part, "this part is stated twice", "keep one of them");
        }
        return new Accelerator(part, processor.amount("h100Equivalents"), processor.text("source"),
                document.at(processor.pointer()));
    }
}
