package eu.vigie.specification;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

import org.jspecify.annotations.Nullable;

import eu.vigie.regulation.Bilingual;

/**
 * By what the pages were produced.
 *
 * @param by the run, in words
 * @param version which program and which rules
 * @param at when; null where the pages are to be the same whenever they are made
 */
record Production(Bilingual by, String version, @Nullable Instant at) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'")
            .withZone(ZoneOffset.UTC);

    /** Of a build's tests. */
    static Production build(@Nullable Instant at) {
        return new Production(new Bilingual("the build's run of all examples (Cucumber)",
                "l'exécution de tous les exemples par la construction (Cucumber)"), BuildStamp.text(), at);
    }

    /** Of the shipped program, which ran the examples again. */
    static Production export(Instant at) {
        return new Production(new Bilingual("a run of these examples by the shipped program",
                "une exécution de ces exemples par le programme livré"), BuildStamp.text(), at);
    }

    String footer(PageWords words) {
        return "<p>" + words.say("Produced", "Produit")
                + (at == null ? "" : words.say(" on ", " le ") + MINUTE.format(at))
                + words.say(" by ", " par ") + Html.escape(by.in(words.language())) + ", Vigie "
                + Html.escape(version) + ".</p>";
    }
}
