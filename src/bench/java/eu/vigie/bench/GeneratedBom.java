package eu.vigie.bench;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

import eu.vigie.supplychain.Document;

/**
 * CycloneDX 1.6 of any size, the same bytes on each run: some 510 bytes and 62 tokens a component, fifty components in
 * each assembly, makers as in {@link GeneratedCase}.
 */
final class GeneratedBom {

    private static final int LONGEST_COMPONENT = 600;

    private byte[] bytes;
    private int size;

    private GeneratedBom(int components) {
        bytes = new byte[Math.max(1 << 16, (int) Math.min(Integer.MAX_VALUE - 8L, 512L * components))];
    }

    static Document of(int components, int distinctParts) {
        return Document.of("generated.cdx.json", bytes(components, distinctParts));
    }

    static byte[] bytes(int components, int distinctParts) {
        GeneratedBom bom = new GeneratedBom(components);
        Random random = new Random(42);
        bom.add("{\"bomFormat\":\"CycloneDX\",\"specVersion\":\"1.6\",\"version\":1,\"components\":[");
        for (int line = 0; line < components; line++) {
            boolean assembly = line % 50 == 0;
            bom.add(line == 0 ? "" : assembly ? "]},\n" : line % 50 == 1 ? "" : ",\n");
            bom.component(line, line < distinctParts ? line : random.nextInt(distinctParts));
            bom.add(assembly ? ",\"components\":[" : "}");
        }
        bom.add("]}]}");
        return Arrays.copyOf(bom.bytes, bom.size);
    }

    private void component(int line, int part) {
        int maker = part % GeneratedCase.MAKERS;
        add("{\"type\":\"device\",\"bom-ref\":\"ref-" + line + "\",\"supplier\":{\"name\":\"Maker "
                + (maker + 7) % GeneratedCase.MAKERS + " SA\"},\"manufacturer\":{\"name\":\"Maker " + maker
                + " SA\"},\"name\":\"P" + part + "\",\"version\":\"1." + part % 9 + "\",\"description\":\"Part number "
                + part + " of the generated bill\",\"hashes\":[{\"alg\":\"SHA-1\",\"content\":\""
                + "0123456789abcdef0123456789abcdef01234567\"}],\"properties\":[");
        property("quantity", Integer.toString(1 + part % 9), ",");
        property("manufacturer-part-number", "MPN-" + part, ",");
        property("country:design", "FR", ",");
        property("country:assembly", "TW", ",");
        property("function", "compute", "]");
    }

    private void property(String name, String value, String end) {
        add("{\"name\":\"vigie:" + name + "\",\"value\":\"" + value + "\"}" + end);
    }

    private void add(String text) {
        if (size + LONGEST_COMPONENT > bytes.length) {
            bytes = Arrays.copyOf(bytes, bytes.length + bytes.length / 8);
        }
        byte[] added = text.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(added, 0, bytes, size, added.length);
        size += added.length;
    }
}
