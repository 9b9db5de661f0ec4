package eu.vigie.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.UnreadableInput;

/** What a document in RDF says of an interest is read whole or refused: half of it may say something else. */
class InterestTermsTest {

    private static final String PREFIXES = """
            @prefix vigie: <urn:vigie:ontology#> .
            @prefix bods: <https://vocab.openownership.org/terms#> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            """;
    private static final String STAKE = PREFIXES + """
            <urn:x:a> a vigie:Company ; skos:prefLabel "A" .
            [] a bods:Shareholding ; vigie:holder <urn:x:b> ; vigie:company <urn:x:a> ; bods:shareMinimum 25 ; %s .
            """;

    @ParameterizedTest
    @ValueSource(strings = {"bods:exclusiveMinimum 50", "bods:maximum 30", "bods:beneficialOwnershipOrControl true",
            "bods:shareExcact 30"})
    void a_term_of_bods_that_is_not_read_of_an_interest_is_refused_by_name(String term) {
        assertThatThrownBy(() -> read(STAKE.formatted(term))).isInstanceOf(UnreadableInput.class)
                .hasMessageContaining(term.substring(5, term.indexOf(' '))).hasMessageContaining("line 5");
    }

    @Test
    void details_say_nothing_that_counts() {
        assertThat(read(STAKE.formatted("bods:details \"class B\""))).isNotNull();
    }

    private static Knowledge read(String turtle) {
        return KnowledgeReader.read(Document.of("a.ttl", turtle.getBytes(StandardCharsets.UTF_8)));
    }
}
