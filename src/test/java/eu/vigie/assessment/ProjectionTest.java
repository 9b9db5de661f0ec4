package eu.vigie.assessment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.util.FileSystemUtils;

import eu.vigie.ledger.Account;
import eu.vigie.ledger.EntryKind;
import eu.vigie.ledger.Job;
import eu.vigie.ledger.JobRequest;
import eu.vigie.ledger.Ledger;
import eu.vigie.supplychain.Document;

/** The ledger is the truth: whatever becomes of the graph's folder, findings stay the same. */
class ProjectionTest {

    private static final Account OFFICER = new Account("officer");
    private static final Document CONSORTIUM = document("consortium.json", """
            {"name": "Aube", "members": [{"party": {"name": "Aube SA", "jurisdiction": "FR"},
             "roles": ["coordinator"], "capital": {"exact": "100"}}]}""");
    private static final Document BOM = document("bom.csv", "part,quantity,manufacturer\nP1,2,Nordwind AB\n");

    @TempDir
    Path folder;

    private static Document document(String name, String text) {
        return Document.of(name, text.getBytes(UTF_8));
    }

    /** A maker held from one country after another: each document changes what is found. */
    private static Document register(String name, String holder, int votes) {
        return document(name, """
                @prefix vigie: <urn:vigie:ontology#> .
                @prefix bods:  <https://vocab.openownership.org/terms#> .
                @prefix skos:  <http://www.w3.org/2004/02/skos/core#> .
                @prefix :      <urn:example:> .
                :nordwind a vigie:Company ; skos:prefLabel "Nordwind AB" ; vigie:jurisdiction "SE" .
                :%1$s a vigie:Company ; skos:prefLabel "%1$s" ; vigie:jurisdiction "US" .
                [] a bods:VotingRights ; vigie:holder :%1$s ; vigie:company :nordwind ; bods:shareExact %2$d .
                """.formatted(holder, votes));
    }

    private Ledger ledger() {
        return Ledger.at(folder.resolve("store"), Clock.systemUTC());
    }

    private Path graph() {
        return folder.resolve("store").resolve("graph");
    }

    private static void done(Ledger ledger, Clerk clerk, EntryKind kind, Document document) {
        Job job = ledger.jobs().acknowledge(new JobRequest(kind, document, "", OFFICER));
        ledger.jobs().succeed(job.id(), clerk.perform(ledger.jobs().start(job.id())));
    }

    private static String assessed(Ledger ledger, Clerk clerk) {
        String order = new AssessmentOrder(CONSORTIUM.sha256(), List.of(BOM.sha256()), "ai-gigafactory-strict",
                LocalDate.of(2026, 11, 22)).write();
        Job job = ledger.jobs().acknowledge(new JobRequest(EntryKind.ASSESSMENT, null, order, OFFICER));
        var made = clerk.perform(ledger.jobs().start(job.id()));
        ledger.jobs().succeed(job.id(), made);
        return new String(ledger.document(ledger.entry(EntryKind.ASSESSMENT, made.result()).orElseThrow()).bytes(),
                UTF_8);
    }

    /** What may happen to the folder between two starts. */
    enum Mishap {
        IT_IS_GONE {
            @Override
            void befall(Path graph, Path older) throws IOException {
                FileSystemUtils.deleteRecursively(graph);
            }
        },
        IT_IS_EMPTY {
            @Override
            void befall(Path graph, Path older) throws IOException {
                FileSystemUtils.deleteRecursively(graph);
                Files.createDirectory(graph);
            }
        },
        ITS_MARK_IS_GONE {
            @Override
            void befall(Path graph, Path older) throws IOException {
                Files.delete(graph.resolve("entry"));
            }
        },
        IT_IS_OF_ANOTHER_LEDGER {
            @Override
            void befall(Path graph, Path older) throws IOException {
                Files.writeString(graph.resolve("entry"), "0".repeat(64));
            }
        },
        IT_IS_AN_OLD_COPY {
            @Override
            void befall(Path graph, Path older) throws IOException {
                FileSystemUtils.deleteRecursively(graph);
                FileSystemUtils.copyRecursively(older, graph);
            }
        },
        ITS_FILES_ARE_CUT {
            @Override
            void befall(Path graph, Path older) throws IOException {
                for (Path file : files(graph)) {
                    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                        channel.truncate(channel.size() / 2);
                    }
                }
            }
        },
        ITS_FILES_ARE_EMPTY {
            @Override
            void befall(Path graph, Path older) throws IOException {
                for (Path file : files(graph)) {
                    Files.write(file, new byte[0]);
                }
            }
        };

        abstract void befall(Path graph, Path older) throws IOException;

        private static List<Path> files(Path graph) throws IOException {
            try (Stream<Path> all = Files.walk(graph.resolve("store"))) {
                return all.filter(Files::isRegularFile).toList();
            }
        }
    }

    /** A store with two knowledge documents, its graph as it was after the first, and what is found. */
    private record Sound(Path store, Path olderGraph, String found) {

        static Sound in(Path folder) throws IOException {
            Path store = folder.resolve("store");
            Path graph = store.resolve("graph");
            Path older = folder.resolve("older");
            try (Ledger ledger = Ledger.at(store, Clock.systemUTC())) {
                try (Clerk clerk = new Clerk(ledger, graph)) {
                    done(ledger, clerk, EntryKind.CONSORTIUM, CONSORTIUM);
                    done(ledger, clerk, EntryKind.BOM, BOM);
                    done(ledger, clerk, EntryKind.KNOWLEDGE, register("one.ttl", "Zenith", 40));
                }
                FileSystemUtils.copyRecursively(graph, older);
                try (Clerk clerk = new Clerk(ledger, graph)) {
                    done(ledger, clerk, EntryKind.KNOWLEDGE, register("two.ttl", "Apex", 20));
                    return new Sound(store, older, assessed(ledger, clerk));
                }
            }
        }
    }

    private static @Nullable Sound sound;

    @BeforeAll
    static void a_sound_store(@TempDir Path kept) throws IOException {
        sound = Sound.in(kept);
    }

    @ParameterizedTest
    @EnumSource
    void findings_stay_the_same_when(Mishap mishap) throws IOException {
        Sound before = java.util.Objects.requireNonNull(sound);
        FileSystemUtils.copyRecursively(before.store(), folder.resolve("store"));
        mishap.befall(graph(), before.olderGraph());
        try (Ledger ledger = ledger(); Clerk clerk = new Clerk(ledger, graph())) {
            clerk.open();
            assertThat(assessed(ledger, clerk)).isEqualTo(before.found());
            assertThat(clerk.graphPosition()).isEqualTo(ledger.last(EntryKind.KNOWLEDGE).orElseThrow().position());
        }
    }

    @Test
    void an_assessment_goes_by_the_knowledge_recorded_before_it() {
        try (Ledger ledger = ledger(); Clerk clerk = new Clerk(ledger, graph())) {
            done(ledger, clerk, EntryKind.CONSORTIUM, CONSORTIUM);
            done(ledger, clerk, EntryKind.BOM, BOM);
            String unknown = assessed(ledger, clerk);
            done(ledger, clerk, EntryKind.KNOWLEDGE, register("one.ttl", "Zenith", 60));
            assertThat(assessed(ledger, clerk)).isNotEqualTo(unknown).contains("\"name\" : \"one.ttl\"", "Zenith");
            assertThat(unknown).doesNotContain("Zenith");
        }
    }

    @Test
    void a_job_that_is_done_again_after_a_crash_records_nothing_twice() {
        try (Ledger ledger = ledger(); Clerk clerk = new Clerk(ledger, graph())) {
            Job job = ledger.jobs().acknowledge(
                    new JobRequest(EntryKind.KNOWLEDGE, register("one.ttl", "Zenith", 60), "", OFFICER));
            var first = clerk.perform(ledger.jobs().start(job.id()));
            var head = ledger.head();
            assertThat(clerk.perform(ledger.jobs().start(job.id()))).isEqualTo(first);
            assertThat(ledger.head()).isEqualTo(head);
        }
    }

    @Test
    void knowledge_stands_recorded_though_the_graph_cannot_be_written_and_the_graph_follows_when_it_can()
            throws IOException {
        try (Ledger ledger = ledger(); Clerk clerk = new Clerk(ledger, graph())) {
            done(ledger, clerk, EntryKind.CONSORTIUM, CONSORTIUM);
            done(ledger, clerk, EntryKind.BOM, BOM);
            clerk.open();
            FileSystemUtils.deleteRecursively(graph());
            Files.writeString(graph(), "in the way");
            done(ledger, clerk, EntryKind.KNOWLEDGE, register("one.ttl", "Zenith", 60));
            assertThat(clerk.graphPosition()).isLessThan(ledger.head().position());
            assertThatThrownBy(() -> assessed(ledger, clerk)).hasMessageContaining(graph() + " cannot be written");
            Files.delete(graph());
            assertThat(assessed(ledger, clerk)).contains("\"name\" : \"one.ttl\"", "Zenith");
            assertThat(clerk.graphPosition()).isEqualTo(ledger.last(EntryKind.KNOWLEDGE).orElseThrow().position());
        }
    }

    @Test
    void bytes_that_were_changed_in_the_ledger_are_never_assessed() throws Exception {
        try (Ledger ledger = ledger(); Clerk clerk = new Clerk(ledger, graph())) {
            done(ledger, clerk, EntryKind.CONSORTIUM, CONSORTIUM);
            done(ledger, clerk, EntryKind.BOM, BOM);
            try (var sql = java.sql.DriverManager
                    .getConnection("jdbc:sqlite:" + folder.resolve("store").resolve("ledger.db"));
                    var change = sql.prepareStatement("update document set bytes = ? where sha256 = ?")) {
                change.setBytes(1, "part,quantity,manufacturer\nP1,2,Somebody Else\n".getBytes(UTF_8));
                change.setString(2, BOM.sha256());
                assertThat(change.executeUpdate()).isEqualTo(1);
            }
            var head = ledger.head();
            assertThatThrownBy(() -> assessed(ledger, clerk)).isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("were changed");
            assertThat(ledger.head()).isEqualTo(head);
        }
    }
}
