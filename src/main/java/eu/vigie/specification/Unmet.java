package eu.vigie.specification;

import eu.vigie.regulation.Bilingual;

/** What a scenario expects and the rules do not bear out, in both languages. */
final class Unmet extends AssertionError {

    private static final long serialVersionUID = 1L;

    private final transient Bilingual words;

    private Unmet(Bilingual words) {
        super(words.en());
        this.words = words;
    }

    Bilingual words() {
        return words;
    }

    /** @throws Unmet unless the expectation holds */
    static void unless(boolean holds, String english, String french) {
        if (!holds) {
            throw new Unmet(new Bilingual(english, french));
        }
    }
}
