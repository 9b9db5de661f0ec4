package eu.vigie.evidence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.InputProblem;
import eu.vigie.supplychain.UnreadableInput;

/** A document that is a table in CSV and UTF-8, whatever its columns mean. */
final class CsvTable {

    private static final int LONGEST_HEADINGS = 20_000;

    private CsvTable() {}

    /** @throws UnreadableInput with what the log refuses; or when quotes are not closed, or it is not UTF-8 */
    static void read(Document document, ImportLog log, Consumer<CsvReader<CsvRecord>> taker) {
        read(document, log, ',', taker);
    }

    /** The same of a table whose fields another sign parts. */
    static void read(Document document, ImportLog log, char separator, Consumer<CsvReader<CsvRecord>> taker) {
        try (CsvReader<CsvRecord> rows = CsvReader.builder().fieldSeparator(separator).allowMissingFields(true)
                .allowExtraFields(true)
                .allowUnclosedQuote(false)
                .ofCsvRecord(new BufferedReader(new InputStreamReader(document.open(),
                        StandardCharsets.UTF_8.newDecoder())))) {
            taker.accept(rows);
        } catch (CsvParseException | UncheckedIOException e) {
            log.refuseIfAny();
            throw refused(document, e);
        } catch (IOException e) {
            throw refused(document, e);
        }
        log.refuseIfAny();
    }

    /**
     * Goes through a table whose first row heads the others; stops taking rows once the log is full, and passes over blank ones.
     *
     * @param taker takes each row below, with its number; the headings are row 1
     * @return whether anything follows the headings, blank rows included
     */
    static boolean below(CsvReader<CsvRecord> rows, ImportLog log, Consumer<CsvRecord> headings,
            ObjIntConsumer<CsvRecord> taker) {
        int row = 0;
        for (CsvRecord record : rows) {
            row++;
            if (row == 1) {
                headings.accept(record);
            } else if (!log.isFull() && !record.getFields().stream().allMatch(String::isBlank)) {
                taker.accept(record, row);
            }
        }
        return row > 1;
    }

    /** Without its end, as far as it is text; empty when there is none. */
    static String firstLine(Document document) {
        byte[] bytes = document.bytes();
        return new String(bytes, 0, Math.min(bytes.length, LONGEST_HEADINGS), StandardCharsets.UTF_8).lines()
                .findFirst()
                .orElse("");
    }

    /** Of a table that breaks off. */
    private static UnreadableInput refused(Document document, Exception error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException) {
                return new UnreadableInput(new InputProblem(document.name(), "", null, "the text is not UTF-8",
                        "save it as UTF-8"), error);
            }
        }
        return new UnreadableInput(new InputProblem(document.name(), "", null,
                "this is not well-formed CSV: the parser says “"
                        + String.valueOf(error.getMessage()).lines().findFirst().orElse("") + "”",
                "close the quotes, and separate the fields by commas"), error);
    }
}
