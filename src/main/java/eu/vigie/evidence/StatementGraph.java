package eu.vigie.evidence;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Country;
import eu.vigie.supplychain.Identifier;
import eu.vigie.supplychain.Interest.Directness;
import eu.vigie.supplychain.PartyKind;
import eu.vigie.supplychain.Share;

/** Statements in the terms of the ontology: one of their two projections. */
final class StatementGraph {

    private static final Map<PartyKind, Node> CLASSES = Map.of(PartyKind.LEGAL_ENTITY, Vocabulary.COMPANY_CLASS,
            PartyKind.NATURAL_PERSON, Vocabulary.PERSON_CLASS, PartyKind.STATE, Vocabulary.STATE_CLASS,
            PartyKind.ARRANGEMENT, Vocabulary.ARRANGEMENT_CLASS, PartyKind.UNSPECIFIED, Vocabulary.UNSPECIFIED_CLASS,
            PartyKind.BRANCH, Vocabulary.BRANCH_CLASS);

    private final Statements statements;
    private final DocumentGraph graph;

    private StatementGraph(Statements statements) {
        this.statements = statements;
        this.graph = new DocumentGraph(statements.document());
    }

    /** All of them. */
    static DocumentGraph of(Statements statements) {
        return of(statements, any -> true, any -> true);
    }

    /** Those on some parties and of some rows. */
    static DocumentGraph of(Statements statements, IntPredicate parties, IntPredicate rows) {
        StatementGraph writing = new StatementGraph(statements);
        for (int party = -statements.hinted(); party < statements.keyed(); party++) {
            int number = party;
            PartyClaim claim = parties.test(party) ? statements.claim(party) : null;
            if (claim != null) {
                writing.party(party, claim);
                statements.formers(party).forEach(former -> writing.former(number, former));
            }
        }
        for (int row = 0; row < statements.stakes().rows(); row++) {
            if (statements.stakes().stands(row) && rows.test(row)) {
                writing.stake(row);
            }
        }
        statements.lists().lists().forEach(writing::list);
        for (int entry = 0; entry < statements.lists().entries().size(); entry++) {
            writing.entry(entry, statements.lists().entries().get(entry));
        }
        statements.addresses().forEach((party, countries) -> countries
                .forEach(country -> writing.country(statements.node(party), Vocabulary.ADDRESS_COUNTRY, country)));
        if (statements.lists().isSupplement()) {
            writing.graph.add(statements.own("supplement", "lists"), Vocabulary.TYPE, Vocabulary.SUPPLEMENT_CLASS);
        }
        return writing.graph;
    }

    private void list(BroughtLists.Brought brought) {
        Node list = statements.own("list", brought.id());
        graph.place(list, "");
        graph.add(list, Vocabulary.TYPE, Vocabulary.LIST_CLASS);
        text(list, Vocabulary.NOTATION, brought.id());
        text(list, Vocabulary.NAME, brought.name());
        text(list, Vocabulary.SOURCE, brought.source());
        date(list, Vocabulary.VALID_FROM, brought.on());
        flag(list, Vocabulary.COPY, brought.copy() ? true : null);
        flag(list, Vocabulary.PARTIAL, statements.lists().isWhole(brought) ? null : true);
    }

    private void entry(int number, ListedParty listed) {
        Node entry = statements.own("entry", String.valueOf(number));
        Node party = statements.node(listed.party());
        graph.place(entry, statements.place(listed.position(), ""));
        graph.add(entry, Vocabulary.TYPE, Vocabulary.DESIGNATION_CLASS);
        graph.add(entry, Vocabulary.LIST, statements.own("list", listed.list()));
        graph.add(entry, Vocabulary.DESIGNATES, party);
        text(entry, Vocabulary.SCOPE, listed.scope());
        text(entry, Vocabulary.REFERENCE, listed.reference());
        text(entry, Vocabulary.VERIFICATION, listed.verification());
        date(entry, Vocabulary.VALID_FROM, listed.from());
        date(entry, Vocabulary.VALID_UNTIL, listed.until());
        listed.addresses().forEach(country -> country(party, Vocabulary.ADDRESS_COUNTRY, country));
    }

    private void party(int number, PartyClaim claim) {
        Node party = statements.node(number);
        graph.place(party, statements.placeOf(number));
        if (claim.kind() != null) {
            graph.add(party, Vocabulary.TYPE, Objects.requireNonNull(CLASSES.get(claim.kind())));
        }
        for (int i = 0; i < claim.identifiers().size(); i++) {
            Identifier identifier = claim.identifiers().get(i);
            Node node = Vocabulary.uri(party.getURI() + ":number:" + i);
            graph.add(party, Vocabulary.IDENTIFIER, node);
            graph.add(node, Vocabulary.SCHEME, Vocabulary.text(identifier.scheme()));
            graph.add(node, Vocabulary.ID_STRING, Vocabulary.text(identifier.id()));
            graph.place(node, statements.placeOf(number));
        }
        description(party, claim);
    }

    /** A node of its own, which is no party: numbers that make parties one are those of the latest statement. */
    private void former(int number, Statements.Former former) {
        Node party = statements.node(number);
        String day = LocalDate.ofEpochDay(former.until()).toString();
        Node node = Vocabulary.uri(party.getURI() + ":until:" + day);
        graph.place(node, statements.place(former.claim().position(), ""));
        graph.add(party, Vocabulary.FORMERLY, node);
        graph.add(node, Vocabulary.FORMER_OF, party);
        date(node, Vocabulary.VALID_UNTIL, LocalDate.ofEpochDay(former.until()));
        if (former.claim().kind() != null) {
            graph.add(node, Vocabulary.FORMER_KIND,
                    Objects.requireNonNull(CLASSES.get(former.claim().kind())));
        }
        description(node, former.claim());
    }

    private void description(Node party, PartyClaim claim) {
        text(party, Vocabulary.NAME, claim.name());
        claim.otherNames().stream().filter(other -> !other.equals(claim.name()))
                .forEach(other -> text(party, Vocabulary.ALTERNATE_NAME, other));
        country(party, Vocabulary.JURISDICTION, claim.jurisdiction());
        country(party, Vocabulary.HEADQUARTERS, claim.headquarters());
        claim.nationalities().forEach(country -> country(party, Vocabulary.NATIONALITY, country));
        country(party, Vocabulary.RESIDENCE, claim.residence());
        flag(party, Vocabulary.HOLDERS_COMPLETE, claim.holdersComplete());
        flag(party, Vocabulary.TREASURY_SUSPENDED, claim.treasurySuspended());
        text(party, Vocabulary.UNSPECIFIED_REASON, claim.unspecifiedReason());
        assertion(party, claim.said());
    }

    private void stake(int row) {
        StakeTable stakes = statements.stakes();
        Node stake = Vocabulary.uri(statements.stakeIri(row));
        graph.place(stake, statements.stakePlace(row));
        graph.add(stake, Vocabulary.TYPE, stakes.term(row).type());
        graph.add(stake, Vocabulary.HOLDER, statements.node(stakes.holder(row)));
        graph.add(stake, Vocabulary.COMPANY, statements.node(stakes.company(row)));
        graph.add(stake, Vocabulary.DIRECT_OR_INDIRECT,
                Vocabulary.uri(Vocabulary.CODES + capitalised(stakes.directness(row))));
        share(stake, stakes.share(row));
        date(stake, Vocabulary.START_DATE, stakes.from(row));
        date(stake, Vocabulary.END_DATE, stakes.until(row));
        assertion(stake, stakes.said(row));
    }

    private static String capitalised(Directness directness) {
        String name = directness.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    private void share(Node stake, @Nullable Share share) {
        if (share == null || share.equals(Share.UNKNOWN)) {
            return;
        }
        if (share.isExact()) {
            decimal(stake, Vocabulary.SHARE_EXACT, share.minimum());
            return;
        }
        decimal(stake, share.exclusiveMinimum() ? Vocabulary.SHARE_EXCLUSIVE_MINIMUM : Vocabulary.SHARE_MINIMUM,
                share.minimum());
        decimal(stake, share.exclusiveMaximum() ? Vocabulary.SHARE_EXCLUSIVE_MAXIMUM : Vocabulary.SHARE_MAXIMUM,
                share.maximum());
    }

    private void decimal(Node stake, Node predicate, java.math.BigDecimal value) {
        graph.add(stake, predicate, NodeFactory.createLiteralDT(value.toPlainString(), XSDDatatype.XSDdecimal));
    }

    private void assertion(Node node, Assertion said) {
        text(node, Vocabulary.SOURCE, said.source());
        date(node, Vocabulary.STATEMENT_DATE, said.date());
        said.by().forEach(asserter -> text(node, Vocabulary.ASSERTED_BY, asserter));
        if (said.self()) {
            flag(node, Vocabulary.SELF_DECLARED, true);
        }
    }

    private void text(Node subject, Node predicate, @Nullable String text) {
        if (text != null) {
            graph.add(subject, predicate, Vocabulary.text(text));
        }
    }

    private void country(Node subject, Node predicate, @Nullable Country country) {
        text(subject, predicate, country == null ? null : country.code());
    }

    private void flag(Node subject, Node predicate, @Nullable Boolean flag) {
        if (flag != null) {
            graph.add(subject, predicate, NodeFactory.createLiteralDT(flag.toString(), XSDDatatype.XSDboolean));
        }
    }

    private void date(Node subject, Node predicate, @Nullable LocalDate date) {
        if (date != null) {
            graph.add(subject, predicate, NodeFactory.createLiteralDT(date.toString(), XSDDatatype.XSDdate));
        }
    }
}
