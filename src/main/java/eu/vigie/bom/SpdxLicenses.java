package eu.vigie.bom;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

import org.cyclonedx.CycloneDxSchema;

import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.StrictJson;

/** The ids of the SPDX licence list, as CycloneDX's own library carries them. Read when the first licence is met. */
final class SpdxLicenses {

    private SpdxLicenses() {}

    static boolean isId(String text) {
        return Ids.ALL.contains(text);
    }

    private static final class Ids {

        private static final Set<String> ALL = read();

        private static Set<String> read() {
            try (InputStream in = Objects.requireNonNull(
                    CycloneDxSchema.class.getClassLoader().getResourceAsStream("spdx.schema.json"))) {
                Set<String> ids = new HashSet<>();
                StrictJson.tree(Document.of("spdx.schema.json", in.readAllBytes())).required("enum")
                        .forEach(id -> ids.add(id.asString()));
                return ids;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
