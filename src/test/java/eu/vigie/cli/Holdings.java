package eu.vigie.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A register drawn in one line, as the documents that a user would hand in. {@code X60A}: X holds 60 % of A;
 * {@code X(25,50]A}: a band; {@code A!}: all of A's holders are listed; {@code A%}: A's own votes are suspended.
 */
record Holdings(String line) {

    private static final Pattern STAKE = Pattern
            .compile("([A-Z])(?:([0-9.]+)|([\\[(])([0-9.]+),([0-9.]+)([\\])]))([A-Z])");
    private static final Pattern BOARD = Pattern.compile("([A-Z])>([A-Z])");
    private static final Pattern MARK = Pattern.compile("([A-Z])([!%])");

    private List<String> words() {
        return Arrays.stream(line.strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }

    private TreeSet<String> names() {
        TreeSet<String> names = new TreeSet<>();
        words().stream().filter(word -> !MARK.matcher(word).matches())
                .forEach(word -> names.addAll(List.of(word.substring(0, 1), word.substring(word.length() - 1))));
        return names;
    }

    boolean hasMarks() {
        return words().stream().anyMatch(word -> MARK.matcher(word).matches());
    }

    String turtle() {
        StringBuilder text = new StringBuilder("""
                @prefix vigie: <urn:vigie:ontology#> .
                @prefix bods:  <https://vocab.openownership.org/terms#> .
                @prefix skos:  <http://www.w3.org/2004/02/skos/core#> .
                @prefix :      <urn:example:> .
                """);
        names().forEach(name -> text.append(":%s a vigie:Company ; skos:prefLabel \"%s\" .%n".formatted(name, name)));
        for (String word : words()) {
            Matcher mark = MARK.matcher(word);
            Matcher board = BOARD.matcher(word);
            text.append(board.matches()
                    ? "[] a vigie:BoardMajority ; vigie:holder :%s ; vigie:company :%s .%n".formatted(board.group(1),
                            board.group(2))
                    : mark.matches()
                            ? ":%s vigie:%s true .%n".formatted(mark.group(1),
                                    mark.group(2).equals("!") ? "holdersComplete" : "treasurySuspended")
                            : stake(word, "[] a bods:Shareholding ; vigie:holder :%s ; vigie:company :%s ; %s .%n",
                                    "bods:share%s %s", " ; "));
        }
        return text.toString();
    }

    String bods() {
        List<String> statements = new ArrayList<>();
        names().forEach(name -> statements.add(statement(name, "entity",
                "\"entityType\": {\"type\": \"registeredEntity\"}, \"name\": \"" + name + "\"")));
        for (String word : words()) {
            statements.add(statement(word, "relationship", stake(word,
                    "\"interestedParty\": \"%s\", \"subject\": \"%s\", \"interests\": [{\"type\": \"shareholding\","
                            + " \"directOrIndirect\": \"direct\", \"share\": {%s}}]",
                    "\"%s\": %s", ", ")));
        }
        return "[" + String.join(",\n", statements) + "]";
    }

    private static String statement(String id, String type, String details) {
        return """
                {"statementId": "s-%s", "recordId": "%s", "recordType": "%s", "recordStatus": "new",
                 "statementDate": "2026-05-04", "publicationDetails": {"bodsVersion": "0.4"},
                 "recordDetails": {"isComponent": false, %s}}""".formatted(id, id, type, details);
    }

    private static String stake(String word, String frame, String bound, String between) {
        Matcher stake = STAKE.matcher(word);
        if (!stake.matches()) {
            throw new IllegalArgumentException(word);
        }
        boolean turtle = frame.startsWith("[");
        String share = stake.group(2) != null
                ? bound.formatted(turtle ? "Exact" : "exact", stake.group(2))
                : bound.formatted(edge("Minimum", stake.group(3).equals("("), turtle), stake.group(4)) + between
                        + bound.formatted(edge("Maximum", stake.group(6).equals(")"), turtle), stake.group(5));
        return frame.formatted(stake.group(1), stake.group(7), share);
    }

    private static String edge(String word, boolean open, boolean turtle) {
        String name = open ? "Exclusive" + word : word;
        return turtle ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
