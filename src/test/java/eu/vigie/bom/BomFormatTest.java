package eu.vigie.bom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.UnreadableInput;

class BomFormatTest {

    private static Document document(String bytes) {
        return Document.of("bom.csv", bytes.getBytes(StandardCharsets.ISO_8859_1));
    }

    @ParameterizedTest
    @CsvSource(ignoreLeadingAndTrailingWhitespace = false, value = {"%PDF-1.7,PDF",
            "<?xml version='1.0'?>,XML",
            "<!DOCTYPE html>,web page", "a\u0000b,not text", "' ',empty", "\u001f\u008b,gzip"})
    void whatIsNotReadIsNamedAndToldWhatToHandIn(String bytes, String looksLike) {
        assertThatThrownBy(() -> BomReader.read(document(bytes))).isInstanceOf(UnreadableInput.class)
                .hasMessageContaining(looksLike).hasMessageContaining("hand in CycloneDX (1.2 to 1.7, JSON or XML)");
    }

    @Test
    void theContentDecidesAndNotTheName() {
        assertThat(BomFormat.of(document("\u00ef\u00bb\u00bf  {\"bomFormat\""))).isEqualTo(BomFormat.CYCLONEDX_JSON);
        assertThat(BomFormat.of(document("Part,Qty"))).isEqualTo(BomFormat.CSV);
    }
}
