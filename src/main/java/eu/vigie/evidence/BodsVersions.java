package eu.vigie.evidence;

import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/** Which versions of BODS the statements of a file say they are of; one that says none is of the file's kind. */
final class BodsVersions {

    private static final Set<String> OLD = Set.of("0.1", "0.2", "0.3");

    private final boolean old;
    private final ImportLog log;
    private final TreeMap<String, Integer> stated = new TreeMap<>();
    private int silent;
    /** The version stated last, and how often one after the other. */
    private @Nullable String last;
    private int again;

    BodsVersions(boolean old, ImportLog log) {
        this.old = old;
        this.log = log;
    }

    /** Whether the statement can be read as the file is; when not, a problem is said. */
    boolean fits(BodsDraft draft, Statements statements) {
        String version = draft.version;
        if (version == null) {
            silent++;
            return true;
        }
        if (version.equals(last)) {
            again++;
            return true;
        }
        String minor = version.startsWith("0.") && version.length() > 4 && version.charAt(3) == '.'
                ? version.substring(0, 3)
                : version;
        if (!OLD.contains(minor) && !minor.equals("0.4")) {
            log.problem(place(draft, statements), version, "this version of BODS is not known",
                    "hand it in as BODS 0.1, 0.2, 0.3 or 0.4");
            return false;
        }
        if (OLD.contains(minor) != old) {
            log.problem(place(draft, statements), version,
                    "statements before BODS 0.4 stand in one file with others",
                    "hand them in as two files, each with the version that its statements have");
            return false;
        }
        count();
        last = version;
        again = 1;
        return true;
    }

    private void count() {
        if (last != null) {
            stated.merge(last, again, Integer::sum);
        }
    }

    private static String place(BodsDraft draft, Statements statements) {
        return statements.place(draft.position, "/publicationDetails/bodsVersion");
    }

    static boolean isOld(String version) {
        return OLD.contains(version.length() > 3 ? version.substring(0, 3) : version);
    }

    void note() {
        count();
        last = null;
        stated.forEach((version, count) -> log.note("BODS " + version + " is the version of " + count
                + (count == 1 ? " statement" : " statements")));
        if (silent > 0) {
            log.note(silent + (silent == 1 ? " statement states" : " statements state") + " no version and "
                    + (silent == 1 ? "is" : "are") + " read as BODS " + (old ? "0.1 to 0.3" : "0.4"));
        }
    }
}
