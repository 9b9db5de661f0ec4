package eu.vigie.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import eu.vigie.supplychain.Consortium;
import eu.vigie.supplychain.Consortium.MemberRole;
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
        assertThat(read.events()).hasSize(1);
        assertThat(read.assurances()).hasSize(1);
    }

    @Test
    void every_role_is_named() throws IOException {
        String page = Files.readString(PAGE);
        assertThat(MemberRole.values()).allMatch(
                role -> page.contains("`" + role.name().toLowerCase(Locale.ROOT).replace('_', '-') + "`"));
    }
}
