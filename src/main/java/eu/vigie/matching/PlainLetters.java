package eu.vigie.matching;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import com.ibm.icu.text.SpoofChecker;
import com.ibm.icu.text.Transliterator;

/**
 * A name in small letters a to z: how it reads, and how it looks. Chinese and Japanese characters stay as they are, for how
 * they read depends on the language. A name that is in plain letters already never waits for the tables of other scripts.
 */
final class PlainLetters {

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}\\u034f\\u115f\\u1160\\u3164\\uffa0]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    /** Loaded when the first name in another script is met: it takes longer than reading a thousand others. */
    private static final class OtherScripts {

        static final Transliterator TO_LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");
        static final SpoofChecker SHAPES = new SpoofChecker.Builder().build();
    }

    private PlainLetters() {}

    /** How the name reads: width, accents and case off, other alphabets in Latin letters. */
    static String reading(String name) {
        String folded = folded(name);
        if (isPlain(folded)) {
            return folded;
        }
        StringBuilder latin = new StringBuilder(folded.length());
        int from = 0;
        for (int at = 0; at <= folded.length(); at++) {
            if (at == folded.length() || isIdeograph(folded.charAt(at))) {
                if (at > from) {
                    latin.append(OtherScripts.TO_LATIN.transliterate(folded.substring(from, at)));
                }
                if (at < folded.length()) {
                    latin.append(folded.charAt(at));
                }
                from = at + 1;
            }
        }
        return latin.toString().toLowerCase(Locale.ROOT);
    }

    /**
     * What a reader's eye may take the name for, in the skeletons of Unicode's TR39: of the name as it stands, in small
     * letters and in capitals, for the letters of one alphabet that look like another's differ with the case.
     *
     * @return its reading alone, when all letters are plain
     */
    static Set<String> shapes(String name) {
        Set<String> shapes = new LinkedHashSet<>();
        shapes.add(reading(name));
        if (!isPlain(folded(name))) {
            String seen = INVISIBLE.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC)).replaceAll("");
            for (String cased : List.of(seen, seen.toLowerCase(Locale.ROOT), seen.toUpperCase(Locale.ROOT))) {
                shapes.add(folded(OtherScripts.SHAPES.getSkeleton(cased)));
            }
        }
        return shapes;
    }

    private static String folded(String name) {
        String compatible = isPlain(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFKD);
        String small = compatible.toLowerCase(Locale.ROOT);
        if (isPlain(small)) {
            return small;
        }
        String bare = ACCENTS.matcher(INVISIBLE.matcher(small).replaceAll("")).replaceAll("");
        StringBuilder letters = new StringBuilder(bare.length() + 4);
        bare.chars().forEach(c -> plain((char) c, letters));
        return letters.toString();
    }

    private static void plain(char c, StringBuilder letters) {
        switch (c) {
            case 'ß' -> letters.append("ss");
            case 'æ' -> letters.append("ae");
            case 'œ' -> letters.append("oe");
            case 'ø' -> letters.append('o');
            case 'ł' -> letters.append('l');
            case 'đ', 'ð' -> letters.append('d');
            case 'þ' -> letters.append("th");
            case 'ı' -> letters.append('i');
            case '’', '‘', 'ʼ', '′' -> letters.append('\'');
            case '“', '”', '„', '«', '»' -> letters.append('"');
            case '–', '—', '‐', '‑', '−', '·' -> letters.append('-');
            default -> letters.append(c);
        }
    }

    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) > 0x7e || text.charAt(at) < ' ') {
                return false;
            }
        }
        return true;
    }

    /** Whether it stands for a word or a syllable and is compared as it stands. */
    static boolean isIdeograph(char c) {
        if (c < 0x2e80) {
            return false;
        }
        UnicodeScript script = UnicodeScript.of(c);
        return script == UnicodeScript.HAN || script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA
                || script == UnicodeScript.HANGUL;
    }
}
