package eu.vigie.matching;

import java.util.List;

import eu.vigie.supplychain.Party;

/** Who a named party is, as far as the evidence tells. Only {@link Found} names somebody for certain. */
public sealed interface Match {

    /**
     * Exactly one party is meant.
     *
     * @param basis by what: {@code LEI}, {@code identifier}, {@code name} or {@code confirmation}
     */
    record Found(Party party, String basis) implements Match {}

    /**
     * It may be one of these, and nothing says which; or there is one whose seat is not known, so that it may be
     * somebody else of the same name.
     *
     * @param candidates sorted by id, at least one
     */
    record Ambiguous(List<Party> candidates) implements Match {

        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    /**
     * What is stated names several parties: a number one, another number or the name another. Somebody erred, and nothing
     * says who.
     *
     * @param namings what names whom, in the order of what is stated; at least two parties
     */
    record Disagreeing(List<Naming> namings) implements Match {

        public Disagreeing {
            namings = List.copyOf(namings);
        }
    }

    /**
     * That a number or a name is a party's.
     *
     * @param what the number with its scheme, or the name
     * @param basis {@code LEI}, {@code identifier} or {@code name}
     */
    record Naming(String what, Party party, String basis) {}

    /**
     * The evidence knows nobody of that name, and some of a name like it. This neither clears nor condemns: a person has to
     * say whether one of them is meant.
     *
     * @param candidates the likeliest first, at least one
     */
    record Like(List<Candidate> candidates) implements Match {

        public Like {
            candidates = List.copyOf(candidates);
        }
    }

    /**
     * The number is this party's, and the name beside it has nothing in common with its names: one of the two is somebody
     * else's, and nothing says which.
     *
     * @param bearer whose number it is
     * @param like parties whose names are like the one given, the likeliest first; may be empty
     */
    record Misnumbered(Party bearer, List<Candidate> like) implements Match {

        public Misnumbered {
            like = List.copyOf(like);
        }
    }

    /** A name is given, and the evidence knows nobody of that name or of one like it. */
    record Unknown() implements Match {}

    /** What stands in the name's place is a default text that a maker or a form left there. */
    record Placeholder() implements Match {}

    /** Neither a name nor a number is given. */
    record NotNamed() implements Match {}
}
