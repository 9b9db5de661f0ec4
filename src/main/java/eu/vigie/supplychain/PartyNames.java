package eu.vigie.supplychain;

import java.util.Optional;
import java.util.function.BiConsumer;

/** All names that the evidence gives to companies, for an index of names that are like each other. */
public interface PartyNames {

    /** Tells each name with an id of its bearer; one party may come under several of its ids. */
    void eachName(BiConsumer<PartyId, String> taker);

    /** The party that an id means; empty when nothing is said of it. */
    Optional<Party> known(PartyId id);
}
