package eu.vigie.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Country;
import eu.vigie.supplychain.Identifier;

/**
 * A statement as it was read, before it is known what it is about: its members come in any order. One object serves all
 * statements of a file.
 */
final class BodsDraft {

    static final int NONE = -1;
    static final int NO_DATE = Integer.MIN_VALUE;

    /** Something wrong with a value; it counts when the statement does. */
    record Fault(String path, @Nullable String value, String problem, String remedy) {}

    /** A party that a relationship names: by key, or not at all and why. */
    static final class Named {
        boolean stated;
        int key;
        boolean unspecified;
        @Nullable
        String reason;
        /** What stands there instead of a key. */
        @Nullable
        String shown;

        void clear() {
            stated = false;
            key = NONE;
            unspecified = false;
            reason = null;
            shown = null;
        }
    }

    int position;
    /** Where the details stand below the statement. */
    final String path;
    /** Whether it is about a record of which another was met. */
    boolean again;
    long members;
    long details;
    boolean hasDetails;
    int statementId;
    int recordId;
    @Nullable
    String type;
    @Nullable
    String status;
    @Nullable
    String version;
    int date;
    int[] replaces = new int[4];
    int replaced;

    @Nullable
    String entityType;
    @Nullable
    String personType;
    @Nullable
    String name;
    final List<String> otherNames = new ArrayList<>();
    final List<Identifier> identifiers = new ArrayList<>();
    @Nullable
    Country jurisdiction;
    @Nullable
    Country headquarters;
    final List<Country> nationalities = new ArrayList<>();
    @Nullable
    Country residence;
    @Nullable
    Boolean holdersComplete;
    @Nullable
    Boolean treasurySuspended;
    @Nullable
    String reason;
    @Nullable
    String firstNumber;

    final Named subject = new Named();
    final Named interestedParty = new Named();
    private final List<BodsInterest> interests = new ArrayList<>();
    private int interestCount;

    @Nullable
    String sourceDescription;
    @Nullable
    String sourceUrl;
    @Nullable
    String publisher;
    boolean selfDeclared;
    final List<String> asserters = new ArrayList<>();

    final List<Fault> faults = new ArrayList<>();
    final List<String> unknown = new ArrayList<>();

    BodsDraft(boolean old) {
        path = old ? "" : "/recordDetails";
    }

    void clear(int position) {
        this.position = position;
        members = 0;
        details = 0;
        hasDetails = false;
        statementId = NONE;
        recordId = NONE;
        type = null;
        status = null;
        version = null;
        date = NO_DATE;
        replaced = 0;
        entityType = null;
        personType = null;
        clearParty();
        subject.clear();
        interestedParty.clear();
        interestCount = 0;
        sourceDescription = null;
        sourceUrl = null;
        publisher = null;
        selfDeclared = false;
        asserters.clear();
        faults.clear();
        unknown.clear();
    }

    private void clearParty() {
        name = null;
        otherNames.clear();
        identifiers.clear();
        jurisdiction = null;
        headquarters = null;
        nationalities.clear();
        residence = null;
        holdersComplete = null;
        treasurySuspended = null;
        reason = null;
        firstNumber = null;
    }

    void fault(String path, @Nullable String value, String problem, String remedy) {
        faults.add(new Fault(path, value, problem, remedy));
    }

    void replaces(int key) {
        if (replaced == replaces.length) {
            replaces = Arrays.copyOf(replaces, replaced * 2);
        }
        replaces[replaced++] = key;
    }

    /** A cleared interest, the next of the statement. */
    BodsInterest newInterest() {
        if (interestCount == interests.size()) {
            interests.add(new BodsInterest());
        }
        BodsInterest next = interests.get(interestCount++);
        next.clear();
        return next;
    }

    int interestCount() {
        return interestCount;
    }

    BodsInterest interest(int index) {
        return interests.get(index);
    }
}
