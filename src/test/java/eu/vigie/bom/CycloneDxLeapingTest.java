package eu.vigie.bom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.StrictJson;
import eu.vigie.supplychain.UnreadableInput;

/** Components known by their bytes: generated bills that repeat themselves, read with and without leaping over them. */
class CycloneDxLeapingTest {

    private static final List<String> WAYS = List.of("", " ", "\n  ");
    private static final List<String> REFS = List.of("r%d", "part/%d", "é%d", "a\\u0062%d", "%d");
    private static final List<String> MEMBERS = List.of("\"name\":\"a\"", "\"name\":\"b\"", "\"type\":\"device\"",
            "\"version\":\"1\"", "\"supplier\":{\"name\":\"Acme\"}", "\"supplier\":{\"bom-ref\":\"s\",\"name\":\"B\"}",
            "\"manufacturer\":{\"name\":\"Łódź\"}", "\"pedigree\":{\"notes\":\"x\"}", "\"description\":\"}],{\\\"\"",
            "\"properties\":[{\"name\":\"vigie:quantity\",\"value\":\"2\"}]",
            "\"properties\":[{\"name\":\"vigie:quantity\",\"value\":\"two\"}]",
            "\"properties\":[{\"name\":\"cdx:device:quantity\",\"value\":\"3\"}]",
            "\"properties\":[{\"name\":\"vigie:unit-price\",\"value\":\"3 EUR\"}]",
            "\"properties\":[{\"name\":\"vigie:typo\",\"value\":\"3\"}]", "\"hashes\":[]", "\"modified\":false",
            "\"licenses\":[{\"license\":{\"name\":\"x\"}}]", "\"evidence\":{\"identity\":[]}",
            "\"scope\":\"required\"");
    private static final byte[] STRANGE = "\"\\{}[],: \n0tx\u0001".getBytes(StandardCharsets.UTF_8);

    private Random random = new Random(0);
    private int refs;

    @Property(tries = 1500)
    void leaping_over_what_is_known_changes_nothing(@ForAll long seed) {
        random = new Random(seed);
        refs = 0;

        assertSame(bill());
    }

    @Property(tries = 3000)
    void nor_does_it_in_a_bill_that_was_damaged(@ForAll long seed) {
        random = new Random(seed);
        refs = 0;

        assertSame(damaged(bill().getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void a_component_that_is_known_is_leapt_over() {
        String component = "{\"type\":\"device\",\"bom-ref\":\"%d\",\"name\":\"a\"%s}";
        String leaf = component.formatted(2, "");
        Document bill = document("{\"bomFormat\":\"CycloneDX\",\"specVersion\":\"1.6\",\"components\":[" + leaf + ","
                + component.formatted(3, ", \"components\": [" + component.formatted(4, " ") + "]") + "]}");

        KnownComponents known = new KnownComponents(bill.bytes());
        int at = text(bill).indexOf("{\"type\"");
        known.learn(at, at + leaf.indexOf("2"), at + leaf.indexOf("2") + 1, at + leaf.length() - 1, 7, 3);

        assertThat(known.find(at + leaf.length() + 1, 3)).isTrue();
        assertThat(known.isNesting()).isTrue();
        assertThat(known.find(text(bill).lastIndexOf("{\"type\""), 3)).isTrue();
        assertThat(known.line()).isEqualTo(7);
        assertThat(known.find(at, 4)).as("deeper than it was found sound").isFalse();
        assertThat(CycloneDxReader.leaping(bill, CycloneDxVersion.V1_6)).isNotNull();
    }

    private static String text(Document bill) {
        return new String(bill.bytes(), StandardCharsets.UTF_8);
    }

    private static Document document(String text) {
        return Document.of("bom.json", text.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertSame(String bill) {
        assertSame(bill.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertSame(byte[] bill) {
        Document document = Document.of("bom.json", bill);
        Bom leapt = StrictJson.isPlainUtf8(document) ? CycloneDxReader.leaping(document, CycloneDxVersion.V1_6) : null;
        if (leapt != null) {
            assertThat(told(() -> leapt))
                    .isEqualTo(told(() -> CycloneDxReader.plainly(document, CycloneDxVersion.V1_6)));
        }
    }

    private interface Reading {
        Bom read();
    }

    private static String told(Reading reading) {
        try {
            Bom bom = reading.read();
            return bom.lines() + "\n" + bom.parts() + "\n" + bom.problems() + "\n" + bom.notes() + "\n" + bom.values()
                    + "\n" + bom.parts().stream().map(part -> bom.occurrences(part.id(), 20)).toList();
        } catch (UnreadableInput e) {
            return e.problems().toString();
        }
    }

    private String bill() {
        List<String> pool = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            pool.add(members());
        }
        String way = any(WAYS);
        String components = components(pool, way, 0);
        return "{\"bomFormat\":\"CycloneDX\",\"specVersion\":\"1.6\","
                + (random.nextInt(4) == 0
                        ? "\"metadata\":{\"component\":" + component(pool, way, 1) + ",\"tools\":{\"components\":"
                                + components(pool, way, 2) + "}},"
                        : "")
                + "\"components\":" + components + dependencies() + "}";
    }

    private String members() {
        StringBuilder members = new StringBuilder("\"type\":\"device\",\"name\":\"" + any(List.of("a", "b")) + "\"");
        for (int i = random.nextInt(3); i > 0; i--) {
            String more = any(MEMBERS);
            if (random.nextInt(20) == 0 || !members.toString().contains(more.substring(0, more.indexOf(':')))) {
                members.append(',').append(more);
            }
        }
        return members.toString();
    }

    private String components(List<String> pool, String way, int depth) {
        StringBuilder list = new StringBuilder("[");
        int count = random.nextInt(depth == 0 ? 7 : 3);
        for (int i = 0; i < count; i++) {
            list.append(i == 0 ? "" : ",").append(way).append(component(pool, way, depth));
        }
        return list.append(way).append(']').toString();
    }

    private String component(List<String> pool, String way, int depth) {
        List<String> members = new ArrayList<>(
                Arrays.asList(any(pool).replace(",\"", "," + way + "\"").split("(?<=,)" + way + "(?=\"[a-z-]*\":)")));
        members.replaceAll(member -> member.endsWith(",") ? member.substring(0, member.length() - 1) : member);
        String whole = String.join("," + way, members);
        if (random.nextInt(4) > 0) {
            String ref = "\"bom-ref\":" + way + "\"" + any(REFS).formatted(random.nextInt(60) == 0 ? 0 : refs++) + "\"";
            whole = random.nextBoolean() ? ref + "," + whole : whole + "," + way + ref;
        }
        if (depth < 3 && random.nextInt(4) == 0) {
            String nested = "\"components\":" + way + components(pool, way, depth + 1);
            whole = random.nextInt(8) == 0 ? nested + "," + whole : whole + any(WAYS) + "," + way + nested;
        }
        return "{" + way + whole + any(WAYS) + "}";
    }

    private String dependencies() {
        if (refs < 2 || random.nextBoolean()) {
            return "";
        }
        return ",\"dependencies\":[{\"ref\":\"r" + random.nextInt(refs) + "\",\"dependsOn\":[\"r" + random.nextInt(refs)
                + "\"]}]";
    }

    private byte[] damaged(byte[] bill) {
        byte[] damaged = bill.clone();
        int at = random.nextInt(damaged.length);
        return switch (random.nextInt(4)) {
            case 0 -> Arrays.copyOf(damaged, at);
            case 1 -> {
                damaged[at] = (byte) random.nextInt();
                yield damaged;
            }
            case 2 -> {
                damaged[at] = STRANGE[random.nextInt(STRANGE.length)];
                yield damaged;
            }
            default -> {
                int to = random.nextInt(damaged.length);
                int length = Math.min(random.nextInt(40), damaged.length - Math.max(at, to));
                System.arraycopy(bill, at, damaged, to, length);
                yield damaged;
            }
        };
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
