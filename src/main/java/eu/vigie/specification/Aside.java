package eu.vigie.specification;

import java.util.Locale;

import eu.vigie.regulation.Language;

/** Pages beside those of the rules. */
enum Aside {
    COVERAGE, SOURCES, GLOSSARY;

    String fileName(Language language) {
        return name().toLowerCase(Locale.ROOT) + (language == Language.FR ? ".fr.html" : ".html");
    }

    String title(PageWords words) {
        return switch (this) {
            case COVERAGE -> words.say("Answers and examples", "Réponses et exemples");
            case SOURCES -> words.say("What to doubt", "Ce dont il faut douter");
            case GLOSSARY -> words.say("Glossary", "Glossaire");
        };
    }
}
