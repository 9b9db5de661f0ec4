package eu.vigie.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import eu.vigie.regulation.Language;
import eu.vigie.supplychain.InputProblem;

/**
 * Says problems of input, and places in documents, in a language. Readers write them in English; {@code problems.fr.txt}
 * has the French for what they write, and what it does not have stays as it is.
 */
public final class ProblemWords {

    private static final String VARIES = "{}";
    private static final Pattern PLACE = Pattern
            .compile("(row|line|record) (\\d+)(?:, column (?:\"(.*)\"|(\\d+)))?( /.*)?", Pattern.DOTALL);
    private static final Pattern SHEET = Pattern.compile("sheet \"(.*?)\"(?: (row \\d.*))?", Pattern.DOTALL);

    private final Map<String, String> whole = new HashMap<>();
    private final List<Sentence> varying = new ArrayList<>();

    private ProblemWords() {
        String english = "";
        for (String line : lines()) {
            if (!line.startsWith("  ")) {
                english = line;
            } else if (english.contains(VARIES)) {
                varying.add(Sentence.of(english, line.strip()));
            } else {
                whole.put(english, line.strip());
            }
        }
        // what says more comes first: "this is no {}" must not take the place of a sentence that begins so
        varying.sort(Comparator.comparingInt(Sentence::letters).reversed());
    }

    private record Sentence(Pattern english, int letters, String french) {

        private static Sentence of(String english, String french) {
            String[] pieces = english.split(Pattern.quote(VARIES), -1);
            StringBuilder pattern = new StringBuilder(Pattern.quote(pieces[0]));
            for (int i = 1; i < pieces.length; i++) {
                pattern.append("(.+?)").append(Pattern.quote(pieces[i]));
            }
            return new Sentence(Pattern.compile(pattern.toString(), Pattern.DOTALL), String.join("", pieces).length(),
                    french);
        }
    }

    /** The French table is read when French is first asked for. */
    private static final class French {

        private static final ProblemWords WORDS = new ProblemWords();
    }

    /** One line: place, what is wrong, value, what to do. */
    public static String line(InputProblem problem, Language language) {
        if (language == Language.EN) {
            return problem.toString();
        }
        InputProblem said = in(problem, language);
        String place = place(said.place(), language);
        return said.document() + (place.isEmpty() ? "" : ", " + place) + " : " + said.problem()
                + (said.value() == null ? "" : " (trouvé : « " + said.value() + " »)") + " ; " + said.remedy()
                + (said.remedy().endsWith("?") ? "" : ".");
    }

    /** The same problem with its words in the language; document, place and value stay what they are. */
    public static InputProblem in(InputProblem problem, Language language) {
        return language == Language.EN
                ? problem
                : new InputProblem(problem.document(), problem.place(), problem.value(),
                        French.WORDS.french(problem.problem()), French.WORDS.french(problem.remedy()));
    }

    /** A sentence or a few words of a reader in the language. */
    public static String said(String english, Language language) {
        return language == Language.EN ? english : French.WORDS.french(english);
    }

    /** Where something stands in a document: sheets, rows, columns and lines; JSON pointers are the same in every language. */
    public static String place(String place, Language language) {
        Matcher sheet = SHEET.matcher(place);
        if (language != Language.EN && sheet.matches()) {
            return "feuille « " + sheet.group(1) + " »"
                    + (sheet.group(2) == null ? "" : ", " + place(sheet.group(2), language));
        }
        Matcher parts = PLACE.matcher(place);
        if (language == Language.EN || !parts.matches()) {
            return place;
        }
        return (parts.group(1).equals("record") ? "enregistrement " : "ligne ") + parts.group(2)
                + (parts.group(3) == null ? "" : ", colonne « " + parts.group(3) + " »")
                + (parts.group(4) == null ? "" : ", colonne " + parts.group(4))
                + (parts.group(5) == null ? "" : "," + parts.group(5));
    }

    private String french(String english) {
        String known = whole.get(english);
        if (known != null) {
            return known;
        }
        for (Sentence sentence : varying) {
            Matcher found = sentence.english().matcher(english);
            if (found.matches()) {
                return filled(sentence.french(), found);
            }
        }
        return english;
    }

    /** What varies may have words of its own. {@code {1}} is the first that varies, once more. */
    private String filled(String french, Matcher found) {
        StringBuilder result = new StringBuilder();
        int varies = 0;
        Matcher hole = Pattern.compile("\\{(\\d?)}").matcher(french);
        while (hole.find()) {
            @Nullable
            String number = hole.group(1);
            int which = number == null || number.isEmpty() ? ++varies : Integer.parseInt(number);
            hole.appendReplacement(result, Matcher.quoteReplacement(french(found.group(which))));
        }
        return hole.appendTail(result).toString();
    }

    private static List<String> lines() {
        try (InputStream in = Objects.requireNonNull(ProblemWords.class.getResourceAsStream("problems.fr.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
