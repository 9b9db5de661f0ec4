package eu.vigie.assessment;

import eu.vigie.supplychain.Consortium;
import eu.vigie.supplychain.Document;

/** Reads a consortium's document; its inside follows in a commit of its own. */
public final class ConsortiumReader {

    private ConsortiumReader() {}

    public static Consortium read(Document document) {
        throw new IllegalStateException("the reader of consortia is not there yet: " + document.name());
    }
}
