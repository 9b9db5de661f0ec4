package eu.vigie.evidence;

import java.util.List;
import java.util.Set;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Country;
import eu.vigie.supplychain.Identifier;
import eu.vigie.supplychain.PartyName;

/**
 * What is added to a document's graph so that it can be searched: country codes in their one spelling, a key for each
 * number and each name, a membership for each member of a concert.
 */
final class DerivedFacts {

    private static final Set<Node> COUNTRY_VALUED = Set.of(Vocabulary.JURISDICTION, Vocabulary.HEADQUARTERS,
            Vocabulary.NATIONALITY, Vocabulary.RESIDENCE, Vocabulary.COUNTRY, Vocabulary.ADDRESS_COUNTRY);

    private static final Set<Node> NAME_VALUED = Set.of(Vocabulary.NAME, Vocabulary.ALTERNATE_NAME);

    private final DocumentGraph document;

    private DerivedFacts(DocumentGraph document) {
        this.document = document;
    }

    /** Before the shapes are asked: one spelling of each country. */
    static void normaliseCountries(DocumentGraph document) {
        for (Node predicate : COUNTRY_VALUED) {
            for (Triple triple : document.iterate(Node.ANY, predicate, Node.ANY)) {
                Node code = countryOf(triple.getObject());
                if (code != null && !code.equals(triple.getObject())) {
                    document.graph().delete(triple);
                    String place = document.placeOf(triple.getSubject(), predicate, triple.getObject());
                    document.addAt(triple.getSubject(), predicate, code,
                            place != null ? place : document.placeOf(triple.getSubject()));
                }
            }
        }
    }

    /** After the shapes have passed. */
    static void add(DocumentGraph document) {
        DerivedFacts derived = new DerivedFacts(document);
        derived.memberships();
        derived.concerts();
        derived.numberKeys();
        derived.nameKeys();
    }

    private static @Nullable Node countryOf(Node stated) {
        if (!stated.isLiteral()) {
            return null;
        }
        try {
            return Vocabulary.text(Country.of(stated.getLiteralLexicalForm()).code());
        } catch (IllegalArgumentException e) {
            return null; // the shapes say so, with place and value
        }
    }

    private void memberships() {
        for (Triple triple : document.iterate(Node.ANY, Vocabulary.MEMBER, Node.ANY)) {
            Node stake = document.node("membership", triple.getSubject().getURI(), triple.getObject().getURI());
            String place = document.placeOf(triple.getSubject(), Vocabulary.MEMBER, triple.getObject());
            document.addAt(stake, Vocabulary.TYPE, Vocabulary.CONCERT_MEMBERSHIP,
                    place != null ? place : document.placeOf(triple.getSubject()));
            document.add(stake, Vocabulary.HOLDER, triple.getObject());
            document.add(stake, Vocabulary.COMPANY, triple.getSubject());
            for (Node said : List.of(Vocabulary.SOURCE, Vocabulary.STATEMENT_DATE, Vocabulary.ASSERTED_BY,
                    Vocabulary.SELF_DECLARED, Vocabulary.START_DATE, Vocabulary.END_DATE)) {
                document.iterate(triple.getSubject(), said, Node.ANY)
                        .forEach(t -> document.add(stake, said, t.getObject()));
            }
        }
    }

    /** The way from a holder to its concert, which no walk from companies to holders finds. */
    private void concerts() {
        for (Triple membership : document.iterate(Node.ANY, Vocabulary.TYPE, Vocabulary.CONCERT_MEMBERSHIP)) {
            for (Triple holder : document.iterate(membership.getSubject(), Vocabulary.HOLDER, Node.ANY)) {
                document.iterate(membership.getSubject(), Vocabulary.COMPANY, Node.ANY)
                        .forEach(t -> document.add(holder.getObject(), Vocabulary.IN_CONCERT, t.getObject()));
            }
        }
    }

    private void numberKeys() {
        for (Triple lei : document.iterate(Node.ANY, Vocabulary.LEI, Node.ANY)) {
            key(lei.getSubject(), Identifier.canonical(Identifier.LEI, lei.getObject().getLiteralLexicalForm()));
        }
        for (Triple number : document.iterate(Node.ANY, Vocabulary.IDENTIFIER, Node.ANY)) {
            String scheme = text(number.getObject(), Vocabulary.SCHEME);
            String id = text(number.getObject(), Vocabulary.ID_STRING);
            if (scheme != null && id != null) {
                key(number.getSubject(), Identifier.canonical(scheme, id));
            }
        }
        for (Node subject : document.subjects()) {
            Identifier named = PartyKeys.read(subject.getURI());
            if (named != null) {
                key(subject, named);
            }
        }
    }

    private void key(Node party, Identifier identifier) {
        document.add(party, Vocabulary.KEY, PartyKeys.of(identifier));
    }

    private void nameKeys() {
        for (Node predicate : NAME_VALUED) {
            for (Triple name : document.iterate(Node.ANY, predicate, Node.ANY)) {
                String key = PartyName.key(name.getObject().getLiteralLexicalForm());
                if (!key.isEmpty() && !isList(name.getSubject())) {
                    document.add(name.getSubject(), Vocabulary.NAME_KEY, Vocabulary.text(key));
                }
            }
        }
    }

    /** A list has a name and is no party. */
    private boolean isList(Node node) {
        return !document.iterate(node, Vocabulary.TYPE, Vocabulary.LIST_CLASS).isEmpty();
    }

    private @Nullable String text(Node subject, Node predicate) {
        List<Triple> found = document.iterate(subject, predicate, Node.ANY);
        return found.isEmpty() || !found.getFirst().getObject().isLiteral()
                ? null
                : found.getFirst().getObject().getLiteralLexicalForm();
    }
}
