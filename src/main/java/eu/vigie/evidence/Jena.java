package eu.vigie.evidence;

import org.apache.jena.query.ARQ;
import org.apache.jena.riot.system.streammgr.StreamManager;
import org.apache.jena.sys.JenaSystem;

/** Starts the RDF library with everything switched off by which a document could make it open a file or a connection. */
final class Jena {

    private static final boolean STARTED = init();

    private Jena() {}

    /** Before the first use of the library; again does nothing. */
    static void start() {
        if (!STARTED) {
            throw new IllegalStateException("the RDF library did not start");
        }
    }

    private static boolean init() {
        JenaSystem.init();
        StreamManager.setGlobal(new StreamManager()); // no locator: nothing can be opened by name
        ARQ.getContext().setFalse(ARQ.httpServiceAllowed);
        ARQ.globalServiceAllowed = false;
        return true;
    }
}
