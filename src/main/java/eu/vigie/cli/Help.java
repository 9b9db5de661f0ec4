package eu.vigie.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.Set;

import picocli.CommandLine;

import eu.vigie.regulation.Language;

/** The language in which commands explain themselves: what {@code --lang} says, or else the one of the machine. */
final class Help {

    private static final String LANGUAGE = "--lang";
    private static final Set<String> ASKED = Set.of("--help", "-h");

    private Help() {}

    /** English where neither the arguments nor the machine speak French. */
    static Language language(Locale machine, String... arguments) {
        for (int at = 0; at < arguments.length; at++) {
            String word = arguments[at];
            if (word.equals(LANGUAGE) && at + 1 < arguments.length) {
                return of(arguments[at + 1]);
            }
            if (word.startsWith(LANGUAGE + "=")) {
                return of(word.substring(LANGUAGE.length() + 1));
            }
        }
        return of(machine.getLanguage());
    }

    private static Language of(String tag) {
        return tag.equalsIgnoreCase(Language.FR.tag()) ? Language.FR : Language.EN;
    }

    /** The arguments without a language where only help is asked for: every command explains itself in both, and not all take one. */
    static String[] asked(String... arguments) {
        if (List.of(arguments).stream().noneMatch(ASKED::contains)) {
            return arguments;
        }
        List<String> kept = new ArrayList<>();
        for (int at = 0; at < arguments.length; at++) {
            if (arguments[at].equals(LANGUAGE)) {
                at++;
            } else if (!arguments[at].startsWith(LANGUAGE + "=")) {
                kept.add(arguments[at]);
            }
        }
        return kept.toArray(String[]::new);
    }

    /** Has all commands explain themselves in the language. */
    static CommandLine in(Language language, CommandLine commands) {
        return language == Language.EN ? commands : commands.setResourceBundle(french());
    }

    private static PropertyResourceBundle french() {
        try (InputStream in = Objects.requireNonNull(Help.class.getResourceAsStream("help.fr.properties"))) {
            return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
