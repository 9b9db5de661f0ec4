package eu.vigie.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import picocli.CommandLine;

import eu.vigie.web.OneService.Shared;

/** Why the service does not start is said in one line. */
@ExtendWith(OneService.class)
class ServeCommandTest {

    @TempDir
    Path folder;

    /** What the command says; it must end. */
    static String serve(String... options) {
        StringWriter said = new StringWriter();
        int exit = new CommandLine(new ServeCommand()).setOut(new PrintWriter(said)).setErr(new PrintWriter(said))
                .execute(options);
        assertThat(exit).isIn(1, 2);
        return said.toString();
    }

    @Test
    void a_port_that_is_taken_is_named(Shared shared) {
        int port = shared.service().port();
        assertThat(serve("--store", folder.resolve("store").toString(), "--port", Integer.toString(port)))
                .isEqualTo("The service cannot start: port " + port + " is in use; choose another with --port\n");
    }

    @Test
    void a_store_that_is_a_file_is_named() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThat(serve("--store", file.toString(), "--port", "0").lines()).hasSize(1)
                .allMatch(line -> line.startsWith("The service cannot start: ") && line.contains(file.toString()));
    }

    @ParameterizedTest
    @CsvSource({"--address, 0.0.0.0", "--address, 192.0.2.1", "--port, 65536", "--port, -1", "--port, http"})
    void an_option_that_cannot_be_is_a_usage_error(String option, String value) {
        assertThat(serve("--store", folder.resolve("store").toString(), option, value)).contains("Usage:");
        assertThat(folder.resolve("store")).doesNotExist();
    }
}
