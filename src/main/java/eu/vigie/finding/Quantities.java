package eu.vigie.finding;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import eu.vigie.regulation.Glossary;
import eu.vigie.regulation.Language;

/** Percentages and amounts in words; French ones with a decimal comma. */
final class Quantities {

    private static final Pattern THRESHOLD = Pattern.compile("([>≥<≤]) (\\S+)");
    private static final Pattern BAND = Pattern.compile("([\\[(])([0-9.]+), ([0-9.]+)([])])");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.-])(-?[0-9]+)\\.([0-9]+)(?![\\w.-])");
    private static final Pattern GROUPS = Pattern.compile("(?<![.][0-9]{0,40})(?<=[0-9])(?=(?:[0-9]{3})+(?![0-9]))");
    private static final Map<String, String> PHRASES = Map.of(">", "more-than", "≥", "at-least", "<", "less-than", "≤",
            "at-most");

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final Glossary glossary;
    private final Language language;

    Quantities(Glossary glossary, Language language) {
        this.glossary = glossary;
        this.language = language;
    }

    boolean isThreshold(String word) {
        return THRESHOLD.matcher(word).matches();
    }

    /** For example {@code > 50} as "more than 50 %". */
    String threshold(String word) {
        Matcher matcher = THRESHOLD.matcher(word);
        if (!matcher.matches()) {
            return word;
        }
        return phrase(PHRASES.getOrDefault(matcher.group(1), "at-least"), matcher.group(2), matcher.group(2));
    }

    /** Whether the most that a figure may be does not reach {@code > 50}, say. */
    boolean isBelow(Figures.Figure figure, String threshold) {
        Matcher matcher = THRESHOLD.matcher(threshold);
        if (!matcher.matches()) {
            return false;
        }
        int order = figure.upper().compareTo(new BigDecimal(matcher.group(2)));
        boolean reached = matcher.group(1).equals("≥") && order == 0 && !figure.exclusiveUpper();
        return order <= 0 && !reached;
    }

    /** A share, or seats of a board as {@code 4/7}. */
    String share(String text) {
        int slash = text.indexOf('/');
        return slash < 0 ? band(text) : phrase("seats", text.substring(0, slash), text.substring(slash + 1));
    }

    /** A share as {@link eu.vigie.supplychain.Share} writes it: {@code 50.1} or {@code (25, 50]}. */
    String band(String share) {
        Matcher matcher = BAND.matcher(share);
        if (!matcher.matches()) {
            return number(share) + "\u00a0%";
        }
        String least = matcher.group(2);
        String most = matcher.group(3);
        boolean openBelow = matcher.group(1).equals("(");
        boolean openAbove = matcher.group(4).equals(")");
        if (!openBelow && !openAbove) {
            return between(new BigDecimal(least), new BigDecimal(most));
        }
        if (!openBelow && new BigDecimal(least).signum() == 0) {
            return phrase("less-than", least, most);
        }
        return phrase(openBelow ? "more-than" : "at-least", least, most) + " "
                + glossary.word("phrases", "and").in(language)
                + " " + phrase(openAbove ? "less-than" : "at-most", least, most);
    }

    String between(BigDecimal least, BigDecimal most) {
        if (least.compareTo(most) == 0) {
            return number(least.toPlainString()) + "\u00a0%";
        }
        String key = least.signum() > 0 ? "between" : most.compareTo(ALL) < 0 ? "at-most" : "unknown-share";
        return phrase(key, least.toPlainString(), most.toPlainString());
    }

    /** The same with ends left out, each of them or both; what is more than the least and no more than all is said to be more. */
    String between(BigDecimal least, boolean openBelow, BigDecimal most, boolean openAbove) {
        if (!openBelow && !openAbove) {
            return between(least, most);
        }
        return openBelow && !openAbove && most.compareTo(ALL) == 0
                ? phrase("more-than", least.toPlainString(), "")
                : band((openBelow ? "(" : "[") + least.toPlainString() + ", " + most.toPlainString()
                        + (openAbove ? ")" : "]"));
    }

    /** A number or a sum of money, its digits in groups of three. */
    String amount(String money) {
        return number(GROUPS.matcher(money).replaceAll("\u00a0"));
    }

    private String phrase(String key, String least, String most) {
        return Template.fill(glossary.word("phrases", key).in(language), name -> switch (name) {
            case "least" -> number(least);
            case "most" -> number(most);
            default -> null;
        });
    }

    private String number(String text) {
        return switch (language) {
            case EN -> text;
            case FR -> NUMBER.matcher(text).replaceAll("$1,$2");
        };
    }
}
