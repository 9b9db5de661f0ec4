package eu.vigie.bom;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.InputProblem;
import eu.vigie.supplychain.UnreadableInput;

/**
 * A sheet's bytes as text: UTF-16 where it says so, else UTF-8 where all of it is, else Windows-1252. A file that is
 * UTF-8 in one place and not in another was put together from two and is refused: which name is right cannot be told.
 */
final class SheetText {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String MARK = "\ufeff";

    private SheetText() {}

    /** How a sheet was written: in which encoding, and whether it says so at its start. */
    record Encoding(Charset charset, String mark) {}

    /** Of a document that can be read. */
    static Encoding encoding(Document document) {
        byte[] bytes = document.bytes();
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new Encoding(StandardCharsets.UTF_16LE, MARK);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new Encoding(StandardCharsets.UTF_16BE, MARK);
        }
        boolean marked = startsWith(bytes, 0xEF, 0xBB, 0xBF);
        boolean isUtf8 = decoded(bytes, marked ? 3 : 0, StandardCharsets.UTF_8) != null;
        return new Encoding(isUtf8 ? StandardCharsets.UTF_8 : WINDOWS_1252, marked ? MARK : "");
    }

    /** @throws UnreadableInput when the bytes are text in none of these encodings, or in two of them */
    static String of(Document document) {
        byte[] bytes = document.bytes();
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            String text = decoded(bytes, 0, StandardCharsets.UTF_16);
            if (text == null) {
                throw refused(document, "", "this begins as UTF-16 and is not", "save the sheet as CSV in UTF-8");
            }
            return text;
        }
        int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        String utf8 = decoded(bytes, start, StandardCharsets.UTF_8);
        return utf8 != null ? utf8 : windows(document, bytes, start);
    }

    private static String windows(Document document, byte[] bytes, int start) {
        int wrong = firstOutsideUtf8(bytes, start);
        if (start > 0 || hasUtf8Letters(bytes)) {
            throw refused(document, "line " + lineOf(bytes, wrong),
                    "the file mixes encodings: this line is not UTF-8, others are",
                    "save the whole sheet again as CSV in UTF-8");
        }
        String text = decoded(bytes, 0, WINDOWS_1252);
        if (text == null) {
            throw refused(document, "line " + lineOf(bytes, wrong), "this is text neither in UTF-8 nor in Windows-1252",
                    "save the sheet as CSV in UTF-8");
        }
        return text;
    }

    private static @Nullable String decoded(byte[] bytes, int start, Charset charset) {
        if (charset == StandardCharsets.UTF_8) {
            // much faster than a decoder, which is needed only where something was replaced, or stood there replaced
            String text = new String(bytes, start, bytes.length - start, charset);
            if (text.indexOf('\ufffd') < 0) {
                return text;
            }
        }
        try {
            CharBuffer text = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, start, bytes.length - start));
            return text.toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** Where the bytes stop being UTF-8. */
    private static int firstOutsideUtf8(byte[] bytes, int start) {
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        StandardCharsets.UTF_8.newDecoder().decode(in, CharBuffer.allocate(bytes.length), true);
        return in.position();
    }

    /** Two bytes that are a letter in UTF-8 are two letters nobody writes together in Windows-1252 (Ã©, Ã¼, Å¡). */
    private static boolean hasUtf8Letters(byte[] bytes) {
        for (int i = 0; i + 1 < bytes.length; i++) {
            int lead = bytes[i] & 0xFF;
            int next = bytes[i + 1] & 0xFF;
            boolean alone = (i == 0 || bytes[i - 1] >= 0) && (i + 2 >= bytes.length || bytes[i + 2] >= 0);
            if (lead >= 0xC3 && lead <= 0xC5 && next >= 0x80 && next <= 0xBF && alone) {
                return true;
            }
        }
        return false;
    }

    private static int lineOf(byte[] bytes, int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static UnreadableInput refused(Document document, String place, String problem, String remedy) {
        return new UnreadableInput(new InputProblem(document.name(), place, null, problem, remedy));
    }
}
