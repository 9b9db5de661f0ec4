package eu.vigie.supplychain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeiTest {

    /** Made up: eighteen characters and the check digits that ISO/IEC 7064 MOD 97-10 gives for them. */
    private static final String MADE_UP = "VIGIE0000000000001";

    @ParameterizedTest
    @ValueSource(strings = {"5493001KJTIIGC8Y1R12", " 5493001kjtiigc8y1r12 "})
    void aLeiWithRightCheckDigitsIsValid(String lei) {
        assertThat(Lei.isValid(lei)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5493001KJTIIGC8Y1R13", "5493001KJTIIGC8Y1R1", "5493001KJTIIGC8Y1R123", "",
            "5493001KJTIIGC8Y1RAB", "5493001KJTIIGC8Y1R1２"})
    void aLeiWithAnotherDigitLengthOrLetterIsNot(String lei) {
        assertThat(Lei.isValid(lei)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, 17})
    void changingOneCharacterOrSwappingTwoIsFound(int at) {
        String lei = withCheckDigits(MADE_UP);
        char other = lei.charAt(at) == 'Q' ? 'R' : 'Q';
        String swapped = "IV" + lei.substring(2);

        assertThat(Lei.isValid(lei)).isTrue();
        assertThat(Lei.isValid(lei.substring(0, at) + other + lei.substring(at + 1))).isFalse();
        assertThat(Lei.isValid(swapped)).isFalse();
    }

    private static String withCheckDigits(String eighteen) {
        StringBuilder digits = new StringBuilder();
        (eighteen + "00").chars().forEach(c -> digits.append(Character.digit(c, 36)));
        int check = 98 - new java.math.BigInteger(digits.toString()).mod(java.math.BigInteger.valueOf(97)).intValue();
        return eighteen + String.format("%02d", check);
    }
}
