package eu.vigie.bom;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/** The versions of CycloneDX that are read. */
enum CycloneDxVersion {

    V1_2("1.2"), V1_3("1.3"), V1_4("1.4"), V1_5("1.5"), V1_6("1.6"), V1_7("1.7");

    private final String number;

    CycloneDxVersion(String number) {
        this.number = number;
    }

    String number() {
        return number;
    }

    /** Null when it is not among them. */
    static @Nullable CycloneDxVersion of(String number) {
        return Arrays.stream(values()).filter(version -> version.number.equals(number)).findFirst().orElse(null);
    }
}
