package eu.vigie.ledger;

import java.nio.file.Path;

/** The store is open in another process. */
public final class StoreInUse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoreInUse(Path folder) {
        super("the store " + folder + " is in use by another process; stop that one, or name another folder");
    }
}
