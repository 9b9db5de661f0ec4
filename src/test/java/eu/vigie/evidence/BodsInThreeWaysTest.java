package eu.vigie.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import eu.vigie.supplychain.PartyId;
import eu.vigie.supplychain.Register;

/** The same register in JSON, in Turtle and in lines of quads says the same on each day. */
class BodsInThreeWaysTest {

    private static final String[] TYPES = {"votingRights", "shareholding", "appointmentOfBoard", "unknownInterest"};
    private static final String[] COUNTRIES = {"FR", "US", "DE", "CN"};
    private static final String[] DATES = {"2019", "2020-03", "2020-03-15", "2021-07-01", "2022-11", "2024"};
    private static final String BODS = "https://vocab.openownership.org/terms#";
    private static final String REC = "https://example.org/records/";

    /** A register as it is written down three times, statement by statement. */
    private static final class Written {

        private final Random random;
        private final List<String> json = new ArrayList<>();
        private final StringBuilder turtle = new StringBuilder();
        private final StringBuilder quads = new StringBuilder();
        private final Set<String> told = new HashSet<>();
        private int statements;
        private int nodes;

        Written(long seed) {
            random = new Random(seed);
            for (int party = 0; party < 4; party++) {
                history("p" + party, party < 3 ? "Entity" : "Person");
            }
            for (int stake = 0; stake < 4; stake++) {
                history("r" + stake, "Relationship");
            }
        }

        private void history(String record, String kind) {
            int company = random.nextInt(3);
            int holder = random.nextInt(4);
            for (int i = 0, many = 1 + random.nextInt(3); i < many; i++) {
                statement(record, kind, i == 0 ? "New" : random.nextInt(3) == 0 ? "Closed" : "Updated", company,
                        holder);
            }
        }

        private void statement(String record, String kind, String status, int company, int holder) {
            int number = ++statements;
            String date = random.nextInt(6) == 0
                    ? null
                    : "20" + (18 + random.nextInt(7)) + "-0" + (1 + random.nextInt(9))
                            + "-01";
            List<String[]> said = new ArrayList<>(); // term, JSON, object in RDF
            String details;
            switch (kind) {
                case "Entity" -> {
                    String country = pick(COUNTRIES);
                    details = "\"entityType\":{\"type\":\"registeredEntity\"},\"name\":\"" + record + " as told in "
                            + number + "\",\"jurisdiction\":{\"code\":\"" + country + "\"}";
                    said.add(new String[]{"entityType", "<" + BODS + "RegisteredEntity>"});
                    said.add(new String[]{"entityName", "\"" + record + " as told in " + number + "\""});
                    said.add(new String[]{"jurisdiction", "<urn:example:country:" + country + ">"});
                }
                case "Person" -> {
                    details = "\"personType\":\"knownPerson\",\"names\":[{\"fullName\":\"" + record + " as told in "
                            + number + "\"}]";
                    said.add(new String[]{"personType", "<" + BODS + "KnownPerson>"});
                    said.add(new String[]{"personName", "\"" + record + " as told in " + number + "\""});
                }
                default -> {
                    details = "\"subject\":\"p" + company + "\",\"interestedParty\":\"p" + holder + "\",\"interests\":["
                            + (random.nextInt(5) == 0 ? "" : interest(said)) + "]";
                    said.add(0, new String[]{"subject", "<" + REC + "p" + company + ">"});
                    said.add(1, new String[]{"interestedParty", "<" + REC + "p" + holder + ">"});
                }
            }
            json.add("{\"statementId\":\"s" + number + "\",\"recordId\":\"" + record + "\",\"recordType\":\""
                    + kind.toLowerCase(Locale.ROOT) + "\",\"recordStatus\":\""
                    + status.toLowerCase(Locale.ROOT) + "\"," + (date == null
                            ? ""
                            : "\"statementDate\":\"" + date
                                    + "\",")
                    + "\"recordDetails\":{" + details + "}}");
            write(record, kind, status, date, said, number);
        }

        private String interest(List<String[]> said) {
            String type = pick(TYPES);
            String share = String.valueOf(10 + random.nextInt(90));
            String start = random.nextBoolean() ? pick(DATES) : null;
            String end = start == null && random.nextBoolean() ? pick(DATES) : null;
            String node = "_:i" + ++nodes;
            said.add(new String[]{"interest", node});
            said.add(new String[]{node, "a", "<" + BODS + Character.toUpperCase(type.charAt(0)) + type.substring(1)
                    + ">"});
            said.add(new String[]{node, "directOrIndirect", "<" + BODS + "Direct>"});
            said.add(new String[]{node, "shareExact",
                    "\"" + share + "\"^^<http://www.w3.org/2001/XMLSchema#decimal>"});
            if (start != null) {
                said.add(new String[]{node, "startDate", "\"" + start + "\""});
            }
            if (end != null) {
                said.add(new String[]{node, "endDate", "\"" + end + "\""});
            }
            return "{\"type\":\"" + type + "\",\"directOrIndirect\":\"direct\",\"share\":{\"exact\":" + share + "}"
                    + (start == null ? "" : ",\"startDate\":\"" + start + "\"")
                    + (end == null ? "" : ",\"endDate\":\"" + end + "\"") + "}";
        }

        private String pick(String[] among) {
            return among[random.nextInt(among.length)];
        }

        private void write(String record, String kind, String status, @Nullable String date, List<String[]> said,
                int number) {
            String statement = "<https://example.org/statements/" + number + ">";
            String node = "<" + REC + record + ">";
            // in Turtle the first statement's details are the record itself, and those of others have names of their own
            String details = told.add(record) ? node : "<" + REC + record + "/" + number + ">";
            both(statement, statement, "a", "<" + BODS + status + ">", statement);
            if (date != null) {
                both(statement, statement, "statementDate", "\"" + date + "\"", statement);
            }
            line(turtle, statement, "recordDetails", details, "");
            line(quads, statement, "recordDetails", node, statement);
            line(turtle, details, "recordIdString", "\"" + record + "\"", "");
            both(details, node, "a", "<" + BODS + kind + ">", statement);
            for (String[] each : said) {
                boolean own = each.length == 2;
                both(own ? details : each[0], own ? node : each[0], each[own ? 0 : 1], each[own ? 1 : 2], statement);
            }
        }

        private void both(String inTurtle, String inQuads, String term, String object, String graph) {
            line(turtle, inTurtle, term, object, "");
            line(quads, inQuads, term, object, graph);
        }

        private static void line(StringBuilder out, String subject, String term, String object, String graph) {
            String predicate = term.equals("a") ? "http://www.w3.org/1999/02/22-rdf-syntax-ns#type" : BODS + term;
            out.append(subject).append(" <").append(predicate).append("> ").append(object).append(' ').append(graph)
                    .append(" .\n");
        }
    }

    private static List<String> said(Register register, LocalDate day) {
        TreeMap<PartyId, String> names = new TreeMap<>();
        register.parties().forEach(party -> names.put(party.id(), party.name()));
        List<String> said = new ArrayList<>();
        register.parties().stream().filter(party -> party.name().contains("as told"))
                .forEach(party -> said.add(party.name() + " " + party.kind() + " " + party.jurisdiction()));
        register.interests().stream().filter(stake -> stake.holdsOn(day)).forEach(stake -> said.add(names.get(stake
                .holder()) + " in " + names.get(stake.company()) + " " + stake.kind() + " " + stake.share() + " "
                + stake.directness()));
        return said.stream().sorted().toList();
    }

    @Property(tries = 30)
    void on_each_day_the_same(@ForAll long seed) {
        Written written = new Written(seed);
        Knowledge json = KnowledgeReader.read(Given.document("register.json", "[" + String.join(",\n", written.json)
                + "]"));
        Knowledge turtle = KnowledgeReader.read(Given.document("register.ttl", written.turtle.toString()));
        Knowledge quads = KnowledgeReader.read(Given.document("register.nq", written.quads.toString()));
        try (EvidenceGraph inJson = Given.graph(json);
                EvidenceGraph inTurtle = Given.graph(turtle);
                EvidenceGraph inQuads = Given.graph(quads);
                StatedEvidence asRead = StatedEvidence.of(List.of(json))) {
            for (LocalDate day = LocalDate.parse("2017-12-31"); day.getYear() < 2026; day = day.plusMonths(7)) {
                List<String> expected = said(inJson.on(day).register(), day);
                assertThat(said(inTurtle.on(day).register(), day)).as("Turtle on %s", day).isEqualTo(expected);
                assertThat(said(inQuads.on(day).register(), day)).as("quads on %s", day).isEqualTo(expected);
                assertThat(said(asRead.on(day).register(), day)).as("as it was read, on %s", day).isEqualTo(expected);
            }
            assertThat(turtle.report().superseded()).isEqualTo(json.report().superseded());
        }
    }
}
