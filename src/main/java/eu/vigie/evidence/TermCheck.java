package eu.vigie.evidence;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.Identifier;
import eu.vigie.supplychain.InputProblem;
import eu.vigie.supplychain.InterestKind;

/**
 * What shapes cannot say: terms of ours that do not exist (a misspelt {@code holdersComplete} must not be read over),
 * terms and names that only the program may use, interests of no or several kinds, check digits.
 */
final class TermCheck {

    private static final Set<Node> DERIVED = Set.of(Vocabulary.PLACE, Vocabulary.KEY, Vocabulary.NAME_KEY,
            Vocabulary.IN_CONCERT, Vocabulary.SUPPLEMENT_CLASS, Vocabulary.FORMERLY, Vocabulary.FORMER_OF,
            Vocabulary.FORMER_KIND,
            Vocabulary.DOCUMENT_NAME, Vocabulary.DOCUMENT_KIND, Vocabulary.LEDGER_POSITION);
    private static final Set<Node> OF_THE_PROGRAM = Set.of(Vocabulary.AREA_CLASS, Vocabulary.own("Composition"),
            Vocabulary.COMPOSITION, Vocabulary.COUNTRY);
    private static final Set<Node> NOT_READ = Set.of(Vocabulary.bods("Relationship"), Vocabulary.bods("Entity"),
            Vocabulary.bods("Statement"), Vocabulary.bods("NewRecordStatement"), Vocabulary.bods("Interest"),
            Vocabulary.bods("UpdatedRecordStatement"), Vocabulary.bods("Person"));
    private static final Set<Node> READ_ELSEWHERE = Set.of(Vocabulary.NAME, Vocabulary.ALTERNATE_NAME,
            Vocabulary.NOTATION, Vocabulary.IDENTIFIER, Vocabulary.SCHEME, Vocabulary.ID_STRING,
            Vocabulary.SHARE_EXACT, Vocabulary.SHARE_MINIMUM, Vocabulary.SHARE_MAXIMUM,
            Vocabulary.SHARE_EXCLUSIVE_MINIMUM, Vocabulary.SHARE_EXCLUSIVE_MAXIMUM, Vocabulary.DIRECT_OR_INDIRECT,
            Vocabulary.START_DATE, Vocabulary.END_DATE, Vocabulary.STATEMENT_DATE, Vocabulary.TYPE);

    private static final Set<Node> OF_INTERESTS = Set.of(Vocabulary.SHARE_EXACT, Vocabulary.SHARE_MINIMUM,
            Vocabulary.SHARE_MAXIMUM, Vocabulary.SHARE_EXCLUSIVE_MINIMUM, Vocabulary.SHARE_EXCLUSIVE_MAXIMUM,
            Vocabulary.DIRECT_OR_INDIRECT, Vocabulary.START_DATE, Vocabulary.END_DATE, Vocabulary.STATEMENT_DATE,
            Vocabulary.bods("details"));

    private static final class Declared {

        private static final Set<Node> TERMS = terms();

        private static Set<Node> terms() {
            String ontology = new String(SystemDocuments.bytes("vigie.ttl"), StandardCharsets.UTF_8);
            return new HashSet<>(TurtleReader.read(Document.of("vigie.ttl", new byte[0]), ontology).subjects());
        }
    }

    private final DocumentGraph document;
    private final List<InputProblem> problems = new ArrayList<>();

    private TermCheck(DocumentGraph document) {
        this.document = document;
    }

    /** Of a user's RDF document; in document order. */
    static List<InputProblem> violations(DocumentGraph document) {
        TermCheck check = new TermCheck(document);
        for (Triple triple : document.iterate(Node.ANY, Node.ANY, Node.ANY)) {
            check.term(triple, triple.getPredicate());
            if (triple.getPredicate().equals(Vocabulary.TYPE)) {
                check.term(triple, triple.getObject());
            }
        }
        document.subjects().forEach(check::subject);
        document.iterate(Node.ANY, Vocabulary.HOLDER, Node.ANY).forEach(t -> check.said(t.getSubject()));
        document.iterate(Node.ANY, Vocabulary.MEETING_OF, Node.ANY).forEach(t -> check.said(t.getSubject()));
        document.iterate(Node.ANY, Vocabulary.LIST, Node.ANY).forEach(check::list);
        document.iterate(Node.ANY, Vocabulary.NOTATION, Node.ANY).forEach(check::notation);
        document.iterate(Node.ANY, Vocabulary.TYPE, Vocabulary.LIST_CLASS).forEach(list -> check.dated(list,
                "a list does not say from which day on it tells who stands on it",
                "give that day once as vigie:validFrom"));
        document.iterate(Node.ANY, Vocabulary.TYPE, Vocabulary.DESIGNATION_CLASS).forEach(entry -> check.dated(entry,
                "an entry does not say since when it stands", "give its first day once as vigie:validFrom"));
        return check.problems.stream().distinct().sorted(Places.ORDER).toList();
    }

    /** Of any document: an interest has one kind, an LEI its check digits. */
    static List<InputProblem> contradictions(DocumentGraph document) {
        TermCheck check = new TermCheck(document);
        document.iterate(Node.ANY, Vocabulary.HOLDER, Node.ANY).forEach(t -> check.kind(t.getSubject()));
        document.iterate(Node.ANY, Vocabulary.LEI, Node.ANY)
                .forEach(t -> check.sound(t, Identifier.canonical(Identifier.LEI, text(t.getObject()))));
        document.iterate(Node.ANY, Vocabulary.IDENTIFIER, Node.ANY).forEach(check::number);
        return check.problems.stream().distinct().sorted(Places.ORDER).toList();
    }

    /** Counts foreign terms that mean nothing here. */
    static void foreign(DocumentGraph document, ImportLog log) {
        for (Triple triple : document.iterate(Node.ANY, Node.ANY, Node.ANY)) {
            Node predicate = triple.getPredicate();
            if (!predicate.getURI().startsWith(Vocabulary.VIGIE) && !READ_ELSEWHERE.contains(predicate)) {
                log.unknownField(predicate.getURI());
            }
        }
    }

    private void term(Triple triple, Node term) {
        if (DERIVED.contains(term)) {
            problem(triple, term, "only the program states this", "leave it out");
        } else if (OF_THE_PROGRAM.contains(term)) {
            problem(triple, term, "areas are not part of a knowledge document", "leave it out");
        } else if (NOT_READ.contains(term)) {
            problem(triple, term, "an interest of BODS stands without a relationship or a kind",
                    "state the bods:Relationship that has it, or its kind, such as bods:VotingRights");
        } else if (term.isURI() && term.getURI().startsWith(Vocabulary.VIGIE) && !Declared.TERMS.contains(term)) {
            problem(triple, term, "the ontology has no such term", "check its spelling against ontology/vigie.ttl");
        }
    }

    /** A term of BODS that is read over could change what an interest says: a bound, a mark of control. */
    private void said(Node interest) {
        for (Triple triple : document.iterate(interest, Node.ANY, Node.ANY)) {
            Node term = triple.getPredicate();
            if (term.getURI().startsWith(Vocabulary.BODS) && !OF_INTERESTS.contains(term)) {
                problem(triple, term, "this is not read of an interest, and may change what it says",
                        "shares are bods:shareExact, shareMinimum, shareMaximum, shareExclusiveMinimum and"
                                + " shareExclusiveMaximum; control that is no share has a class of its own");
            }
        }
    }

    /** An entry and its list stand in one document: nobody adds to another's list, least of all to the program's. */
    private void list(Triple entry) {
        if (document.iterate(entry.getObject(), Vocabulary.TYPE, Vocabulary.LIST_CLASS).isEmpty()) {
            problem(entry, entry.getObject(), "the list of this entry is not in the document",
                    "state a vigie:DesignationList of that name, with the day from which it speaks");
        }
    }

    /** What somebody writes down says its day; an authority's own file need not. */
    private void dated(Triple typed, String what, String remedy) {
        if (document.iterate(typed.getSubject(), Vocabulary.VALID_FROM, Node.ANY).size() != 1) {
            problems.add(new InputProblem(document.document().name(), document.placeOf(typed.getSubject()), null, what,
                    remedy));
        }
    }

    private void notation(Triple named) {
        String id = text(named.getObject());
        if (SystemDocuments.listIds().contains(id)) {
            problem(named, named.getObject(), "a list of this name comes with the program",
                    "give your list a name of its own");
        }
    }

    private void subject(Node subject) {
        String iri = subject.getURI();
        if (iri.startsWith("urn:vigie:") && !iri.startsWith("urn:vigie:id:") && !iri.startsWith("urn:vigie:node:")) {
            problems.add(new InputProblem(document.document().name(), document.placeOf(subject), iri,
                    "names that begin with urn:vigie: are the program's own",
                    "name the party by its LEI (urn:lei:…) or by a name of yours"));
        }
        Identifier number = PartyKeys.read(iri);
        if (number != null && !number.isSound()) {
            problems.add(unsound(document.placeOf(subject), number));
        }
    }

    private void kind(Node interest) {
        List<InterestKind> kinds = document.iterate(interest, Vocabulary.TYPE, Node.ANY).stream()
                .map(t -> InterestTerms.kind(t.getObject())).filter(java.util.Objects::nonNull).toList();
        if (kinds.size() != 1) {
            problems.add(new InputProblem(document.document().name(), document.placeOf(interest), null,
                    kinds.isEmpty() ? "an interest is of no kind that is known" : "an interest is of several kinds",
                    "give it one class such as bods:Shareholding; state several interests apart"));
        }
    }

    private void number(Triple triple) {
        String scheme = first(triple.getObject(), Vocabulary.SCHEME);
        String id = first(triple.getObject(), Vocabulary.ID_STRING);
        if (scheme == null || id == null) {
            return;
        }
        sound(triple, Identifier.canonical(scheme, id));
    }

    private void sound(Triple triple, Identifier number) {
        if (!number.isSound()) {
            String place = document.placeOf(triple.getSubject(), triple.getPredicate(), triple.getObject());
            problems.add(unsound(place != null ? place : document.placeOf(triple.getSubject()), number));
        }
    }

    private InputProblem unsound(String place, Identifier number) {
        return new InputProblem(document.document().name(), place, number.id(), PartyKeys.flaw(number),
                "copy it again from its source");
    }

    private @Nullable String first(Node subject, Node predicate) {
        List<Triple> found = document.iterate(subject, predicate, Node.ANY);
        return found.isEmpty() ? null : text(found.getFirst().getObject());
    }

    private static String text(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }

    private void problem(Triple triple, Node term, String what, String remedy) {
        String place = document.placeOf(triple.getSubject(), triple.getPredicate(), triple.getObject());
        problems.add(new InputProblem(document.document().name(),
                place != null ? place : document.placeOf(triple.getSubject()), term.toString(), what, remedy));
    }
}
