package eu.vigie.bom;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The members of CycloneDX from which something is taken. Looked up once for each shape, not once for each object. */
enum Word {

    METADATA, COMPONENT, COMPONENTS, DEPENDENCIES, COMPOSITIONS, SERVICES, MANUFACTURE, MANUFACTURER, SUPPLIER, AUTHORS, AUTHOR, PUBLISHER, TYPE, NAME, GROUP, VERSION, DESCRIPTION, PROPERTIES, VALUE, PEDIGREE, REF, DEPENDS_ON(
            "dependsOn"), PROVIDES, AGGREGATE, URL, COMMENT, EXTERNAL_REFERENCES("externalReferences"), OTHER("");

    private static final Map<String, Word> BY_NAME = Arrays.stream(values())
            .collect(Collectors.toMap(word -> word.member, Function.identity()));

    private final String member;

    Word() {
        this.member = name().toLowerCase(Locale.ROOT);
    }

    Word(String member) {
        this.member = member;
    }

    /** {@link #OTHER} for a member from which nothing is taken. */
    static Word of(String member) {
        return BY_NAME.getOrDefault(member, OTHER);
    }
}
