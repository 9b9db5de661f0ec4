package eu.vigie.regulation;

/**
 * One text in both languages.
 *
 * @param en English
 * @param fr French
 */
public record Bilingual(String en, String fr) {

    public String in(Language language) {
        return switch (language) {
            case EN -> en;
            case FR -> fr;
        };
    }
}
