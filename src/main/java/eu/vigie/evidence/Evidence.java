package eu.vigie.evidence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;

import eu.vigie.supplychain.Area;
import eu.vigie.supplychain.Designation;
import eu.vigie.supplychain.Interest;
import eu.vigie.supplychain.ListEdition;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyDirectory;
import eu.vigie.supplychain.PartyId;
import eu.vigie.supplychain.Register;
import eu.vigie.supplychain.RegisterTaker;

/**
 * What documents say, with the areas and lists that come with the program, however it is kept. Each answer is sorted and
 * says of every fact where it was read.
 */
public interface Evidence extends PartyDirectory, AutoCloseable {

    /** As many stakes as are sooner written into a graph than looked for. */
    int FEW = 20_000;

    /** Of documents that belong to nobody's store; a graph where they are few, some are RDF or parties may speak of themselves, else as they were read. */
    static Evidence of(List<Knowledge> documents) {
        long stakes = 0;
        boolean stated = true;
        for (Knowledge document : documents) {
            Statements statements = document.stated();
            stated &= statements != null && statements.lists().isEmpty();
            stakes += statements == null ? 0 : statements.stakes().size();
        }
        return stated && stakes > FEW && !OwnWords.mayBeIn(documents)
                ? StatedEvidence.of(documents)
                : EvidenceGraph.inMemory(documents);
    }

    /**
     * The same evidence, with parties as they were on a day: where a later statement has changed what a document says of one,
     * what it said by that day counts. Numbers that make parties one are those of the latest statement. Closing it closes both.
     */
    Evidence on(LocalDate day);

    /** Everybody behind these parties, at every depth, all dates, with the concerts that they act in. */
    Register upstreamOf(Collection<PartyId> parties);

    /** The party that an IRI means: its own, or that of any number it bears; empty when nothing is said of it. */
    Optional<Party> known(PartyId id);

    /** Everything. */
    Register register();

    /** Parties that several statements describe, and stakes about which they do not agree; of all documents. */
    Comparison compared();

    /** Tells everything that is said of parties and stakes; parties of the program's lists may be left out. */
    default void tell(RegisterTaker taker) {
        Register all = register();
        Map<PartyId, Integer> numbers = new HashMap<>();
        all.parties().forEach(party -> numbers.put(party.id(), taker.party(party)));
        for (Interest stake : all.interests()) {
            taker.stake(Objects.requireNonNull(numbers.get(stake.holder())),
                    Objects.requireNonNull(numbers.get(stake.company())), stake.kind(), stake.share(),
                    stake.directness(), stake.from(), stake.until(), stake.power());
        }
    }

    /**
     * The composition of an area on a day.
     *
     * @throws IllegalArgumentException when there is no such area, or nothing is known of it on that day
     */
    Area area(String id, LocalDate asOf);

    /** The entries of a list, of all dates, sorted by first day and party; none when there is no such list. */
    List<Designation> designations(String list);

    /** The documents that bring a list, sorted by the first day for which they speak; none when there is no such list. */
    List<ListEdition> editions(String list);

    /** Ids of all lists that documents bring, the program's own included. */
    SortedSet<String> lists();

    /** Waits for the last write, where there are any. */
    @Override
    void close();
}
