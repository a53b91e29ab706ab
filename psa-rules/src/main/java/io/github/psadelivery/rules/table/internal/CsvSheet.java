package io.github.psadelivery.rules.table.internal;

import static io.github.psadelivery.model.problem.ProblemCode.BAD_CSV;
import static io.github.psadelivery.model.problem.ProblemCode.NOT_UTF8;
import static io.github.psadelivery.model.problem.ProblemCode.TOO_LARGE;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.rules.table.sheet.Sheet;
import io.github.psadelivery.rules.table.sheet.SheetSource;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A sheet as CSV text in UTF-8. Reads commas, semicolons or tabs, with or without a byte order mark, and any line end;
 * writes commas, line feeds, and quotation marks only where they are needed.
 */
public final class CsvSheet {
    private static final char[] SEPARATORS = {',', ';', '\t'};
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private CsvSheet() {}

    public static Checked<Sheet> read(String file, byte[] bytes) {
        if (bytes.length > SheetSource.MOST_BYTES) {
            return tooLarge(file);
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        if (decoder.decode(in, out, true).isError()) {
            return Checked.rejected(List.of(new Problem(
                    NOT_UTF8,
                    new Place.Line(file, lineAt(bytes, in.position())),
                    "The file has a letter that is not stored as UTF-8.",
                    "Save it again as “CSV UTF-8”.")));
        }
        String text = out.flip().toString();
        return parsed(file, text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    }

    private static int lineAt(byte[] bytes, int position) {
        int line = 1;
        for (int index = 0; index < position; index++) {
            if (bytes[index] == '\n') {
                line++;
            }
        }
        return line;
    }

    private static Checked<Sheet> parsed(String file, String text) {
        List<List<String>> records = new ArrayList<>();
        Optional<CsvRecord> last = Optional.empty();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            for (CsvRecord csvRecord : reader) {
                if (records.size() == Sheet.MOST_ROWS) {
                    return tooLarge(file);
                }
                records.add(csvRecord.getFields());
                last = Optional.of(csvRecord);
            }
        } catch (CsvParseException e) {
            return Checked.rejected(List.of(new Problem(
                    BAD_CSV,
                    new Place.Line(file, last.map(CsvSheet::lineAfter).orElse(1)),
                    "The quotation marks of the row that begins here do not pair up.",
                    "Put one before and one after the text, and double each one inside it.")));
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory could not be read.", e);
        }
        return Checked.of(new Sheet(file, records), List.of());
    }

    private static Checked<Sheet> tooLarge(String file) {
        return Checked.rejected(List.of(new Problem(
                TOO_LARGE,
                new Place.Whole(file),
                "The sheet has more than %s rows or %s MB, so it was not read."
                        .formatted(Sheet.MOST_ROWS, SheetSource.MOST_BYTES >> 20),
                "Delete the rows that do not belong to the table.")));
    }

    /** The line after a record, as an editor counts: a text in quotation marks may have line ends of its own. */
    private static int lineAfter(CsvRecord csvRecord) {
        int line = Math.toIntExact(csvRecord.getStartingLineNumber()) + 1;
        for (String field : csvRecord.getFields()) {
            line += Math.toIntExact((field + ".").lines().count()) - 1;
        }
        return line;
    }

    /** The separator that occurs most often in the header line; a comma where nothing decides. */
    private static char separator(String text) {
        String header = text.lines().findFirst().orElse("");
        char most = ',';
        for (char candidate : SEPARATORS) {
            if (occurrences(header, candidate) > occurrences(header, most)) {
                most = candidate;
            }
        }
        return most;
    }

    private static long occurrences(String text, char wanted) {
        return text.chars().filter(letter -> letter == wanted).count();
    }

    public static String write(Sheet sheet) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            sheet.records().forEach(writer::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory could not be written.", e);
        }
        return text.toString();
    }
}
