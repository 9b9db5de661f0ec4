package eu.vigie.evidence;

import java.nio.file.Path;

/**
 * A graph folder that does not open, or whose last write failed. It is a projection: {@link EvidenceGraph#discard} it
 * and build it again from the ledger.
 */
public final class UnusableStore extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableStore(Path folder, String why, Throwable cause) {
        super("the evidence graph in " + folder + " cannot be used: " + why
                + "; delete it and build it again from the ledger", cause);
    }
}
