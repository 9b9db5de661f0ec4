package eu.vigie.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import eu.vigie.supplychain.Consortium;
import eu.vigie.supplychain.Consortium.EventKind;
import eu.vigie.supplychain.Consortium.MemberRole;
import eu.vigie.supplychain.Consortium.Phase;
import eu.vigie.supplychain.Document;

/** {@code docs/consortium.md} says what the reader reads. */
class ConsortiumPageTest {

    private static final Path PAGE = Path.of("docs/consortium.md");

    @Test
    void the_example_is_read_in_full() throws IOException {
        Matcher block = Pattern.compile("(?ms)^```json\\n(.*?)^```$").matcher(Files.readString(PAGE));
        assertThat(block.find()).isTrue();
        Consortium read = ConsortiumReader
                .read(Document.of("consortium.json", block.group(1).getBytes(StandardCharsets.UTF_8)));
        assertThat(read.members()).hasSize(1);
        assertThat(read.sites()).hasSize(1);
        assertThat(read.financing()).isNotNull();
        assertThat(read.tenderers()).hasSize(1);
        assertThat(read.events()).hasSize(2);
        assertThat(read.unionAccess()).isNotNull();
        assertThat(read.records()).hasSize(1);
        assertThat(read.compute()).isNotNull();
        assertThat(read.assurances()).hasSize(1);
    }

    @Test
    void every_word_of_a_closed_list_is_named() throws IOException {
        String page = Files.readString(PAGE);
        assertThat(Stream.<Enum<?>[]>of(MemberRole.values(), EventKind.values(), Phase.values())
                .flatMap(Stream::of).map(Enum::name))
                .hasSize(MemberRole.values().length + EventKind.values().length + Phase.values().length).allMatch(
                        word -> page.contains("`" + word.toLowerCase(Locale.ROOT).replace('_', '-') + "`"));
    }
}
