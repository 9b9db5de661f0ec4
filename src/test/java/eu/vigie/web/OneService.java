package eu.vigie.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.util.FileSystemUtils;

import tools.jackson.databind.JsonNode;

/**
 * Gives tests one service with the samples in it, started once for all of them. Its knowledge is that of the samples: a
 * test that adds any needs a service of its own.
 */
final class OneService implements ParameterResolver {

    /** Largest upload that is taken, so that a larger one is quickly sent. */
    static final int MOST_BYTES = 4 << 20;

    /** The service, what became of the samples, and the assessments made so far. */
    record Shared(RunningService service, List<Answer> jobs, Map<String, String> assessments,
            Map<String, List<JsonNode>> findingsRead)
            implements
                AutoCloseable {

        /** The address of the samples' assessment under a profile. */
        String assessment(String profile) {
            return assessments.computeIfAbsent(profile, each -> SentSamples.assess(service, each));
        }

        /** All its findings, in English. */
        List<JsonNode> findings(String profile) {
            return findingsRead.computeIfAbsent(profile, each -> OneService.findings(service.get(assessment(each))));
        }

        static Shared start() {
            try {
                Path folder = Files.createTempDirectory("vigie-service");
                RunningService service = RunningService.over(folder.resolve("store"),
                        "--vigie.uploads.most-bytes=" + MOST_BYTES + "B");
                return new Shared(service, SentSamples.sendTo(service), new ConcurrentHashMap<>(),
                        new ConcurrentHashMap<>());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            service.close();
            FileSystemUtils.deleteRecursively(service.store().getParent());
        }
    }

    /** Of an assessment. */
    static List<JsonNode> findings(Answer assessment) {
        return List.copyOf(assessment.json().path("findings").values());
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext extension) {
        return parameter.getParameter().getType() == Shared.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext extension) {
        return extension.getRoot().getStore(Namespace.create(OneService.class)).computeIfAbsent(Shared.class,
                type -> Shared.start(), Shared.class);
    }
}
