package eu.vigie;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import eu.vigie.assessment.Assessing;
import eu.vigie.assessment.AssessmentJson;
import eu.vigie.assessment.AssessmentRequest;
import eu.vigie.assessment.Documents;
import eu.vigie.regulation.Language;
import eu.vigie.supplychain.Document;

/**
 * The samples, assessed in each build 200 times and 10,000 times by {@code -Dvigie.hashes=10000}, on one to sixteen threads, under
 * default locales that write digits and change case otherwise, in time zones where it is another day: always the same bytes.
 * What the documents state in another order, and twice, comes to the same findings.
 */
class OneHashTest {

    private static final int RUNS = Integer.getInteger("vigie.hashes", 200);
    private static final int MOST_THREADS = 16;
    private static final List<Locale> LOCALES = List.of(Locale.ROOT, Locale.FRANCE, Locale.forLanguageTag("tr-TR"),
            Locale.forLanguageTag("ar-u-nu-arab"), Locale.forLanguageTag("th-TH-u-ca-buddhist"));
    private static final List<String> ZONES = List.of("UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago",
            "America/St_Johns", "Africa/Casablanca");
    private static final List<String> PROFILES = List.of("ai-gigafactory", "ai-gigafactory-strict", "edf-analogy");
    /** Where something was read: of several statements that say the same, the first in its document is named. */
    private static final Pattern WHERE = Pattern
            .compile("\"(document|sha256|place|source|date)\" : \"[^\"]*\",?");

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void asItWas() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    private static Documents samples() {
        return Documents.read(Aurora.CONSORTIUM, Aurora.BOMS, Aurora.KNOWLEDGE);
    }

    private static String assessed(Documents documents, String profile) {
        return new String(AssessmentJson.write(Assessing.assess(new AssessmentRequest(documents.consortium(),
                documents.boms(), documents.knowledge(), profile, Aurora.DAY)), Language.EN), StandardCharsets.UTF_8);
    }

    private static String hash(String text) {
        return Document.of("assessment", text.getBytes(StandardCharsets.UTF_8)).sha256();
    }

    @Test
    void one_hash_on_any_number_of_threads_under_any_locale_and_in_any_time_zone() throws Exception {
        List<String> once = PROFILES.stream().map(profile -> hash(assessed(samples(), profile))).toList();
        for (int run = 0; run < RUNS * 3 / 4;) {
            Locale.setDefault(LOCALES.get(run % LOCALES.size()));
            TimeZone.setDefault(TimeZone.getTimeZone(ZONES.get(run / 3 % ZONES.size())));
            int threads = 1 + run % MOST_THREADS;
            String profile = PROFILES.get(run % PROFILES.size());
            assertThat(together(threads, () -> hash(assessed(samples(), profile))))
                    .as("%s threads, %s, %s", threads, Locale.getDefault(), TimeZone.getDefault().getID())
                    .containsOnly(once.get(run % PROFILES.size()));
            run += threads;
        }
    }

    /** As many at the same time as there are threads; what one of them does in parallel, it does on these threads too. */
    private static List<String> together(int threads, Supplier<String> each)
            throws InterruptedException, ExecutionException {
        try (ForkJoinPool pool = new ForkJoinPool(threads)) {
            List<String> answers = new ArrayList<>();
            for (Future<String> future : pool.invokeAll(Collections.nCopies(threads, (Callable<String>) each::get))) {
                answers.add(future.get());
            }
            return answers;
        }
    }

    @Test
    void one_hash_whatever_the_order_and_however_often_something_is_stated() {
        List<String> once = PROFILES.stream().map(profile -> hash(statements(assessed(samples(), profile)))).toList();
        for (int run = 0; run < RUNS / 4; run++) {
            String profile = PROFILES.get(run % PROFILES.size());
            assertThat(hash(statements(assessed(shuffled(samples(), new Random(run)), profile)))).as("order %s", run)
                    .isEqualTo(once.get(run % PROFILES.size()));
        }
    }

    private static String statements(String json) {
        return WHERE.matcher(json.substring(json.indexOf("\"verdict\""))).replaceAll("");
    }

    /** Another order of the documents of evidence and of the statements in each; some documents, and some paragraphs, twice. */
    private static Documents shuffled(Documents documents, Random random) {
        List<Document> knowledge = new ArrayList<>();
        for (Document each : documents.knowledge()) {
            String text = new String(each.bytes(), StandardCharsets.UTF_8);
            String other = each.name().endsWith(".ttl") ? turtle(text, random) : statements(text, random);
            knowledge.add(Document.of(each.name(), other.getBytes(StandardCharsets.UTF_8)));
        }
        return new Documents(documents.consortium(), documents.boms(), mixed(knowledge, random));
    }

    private static <T> List<T> mixed(List<T> several, Random random) {
        List<T> all = new ArrayList<>(several);
        several.stream().filter(each -> random.nextInt(4) == 0).forEach(all::add);
        Collections.shuffle(all, random);
        return all;
    }

    /** A sample has one statement a line; a statement that a document makes twice is refused. */
    private static String statements(String json, Random random) {
        List<String> lines = new ArrayList<>(json.lines().filter(line -> line.startsWith("{"))
                .map(line -> line.endsWith(",") ? line.substring(0, line.length() - 1) : line).toList());
        Collections.shuffle(lines, random);
        return "[\n" + String.join(",\n", lines) + "\n]\n";
    }

    /** Prefixes first, then one subject a paragraph. */
    private static String turtle(String text, Random random) {
        List<String> paragraphs = Arrays.asList(text.strip().split("\n\n"));
        return paragraphs.getFirst() + "\n\n"
                + String.join("\n\n", mixed(paragraphs.subList(1, paragraphs.size()), random)) + "\n";
    }
}
