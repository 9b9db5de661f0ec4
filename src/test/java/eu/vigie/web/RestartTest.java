package eu.vigie.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** The store outlives the service. */
class RestartTest {

    @TempDir
    Path folder;

    @Test
    void a_restart_loses_nothing_and_a_graph_that_is_gone_is_built_again() throws Exception {
        Path store = folder.resolve("store");
        List<Answer> before;
        String key;
        try (RunningService service = RunningService.over(store)) {
            key = service.key();
            SentSamples.sendTo(service);
            before = everything(service, SentSamples.assess(service, "ai-gigafactory-strict"));
            assertThat(ServeCommandTest.serve("--store", store.toString(), "--port", "0"))
                    .contains("The service cannot start: the store " + store + " is in use by another process");
        }
        FileSystemUtils.deleteRecursively(store.resolve("graph"));
        try (RunningService service = RunningService.over(store)) {
            assertThat(service.key()).as("the key is made once").isEqualTo(key);
            List<Answer> after = everything(service, SentSamples.assess(service, "ai-gigafactory-strict"));
            assertThat(after).extracting(Answer::text).isEqualTo(before.stream().map(Answer::text).toList());
            assertThat(after).extracting(answer -> answer.header("ETag"))
                    .isEqualTo(before.stream().map(answer -> answer.header("ETag")).toList());
        }
    }

    private static List<Answer> everything(RunningService service, String assessment) {
        return List.of(service.get(assessment), service.get(assessment, "Accept-Language", "fr"),
                service.get("/api/v1/consortia"), service.get("/api/v1/boms"), service.get("/api/v1/knowledge"),
                service.get("/api/v1/assessments"), service.get("/actuator/health"));
    }
}
