package io.github.psadelivery.scoring.csv;

import static io.github.psadelivery.model.problem.ProblemCode.BAD_CSV;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The rows of a CSV text, one after the other. */
final class CsvText {
    private static final String SEPARATORS = ",;\t";

    /** More than any file has that is read at all. */
    private static final int NO_LIMIT_OF_ITS_OWN = 1 << 27;

    private CsvText() {}

    /**
     * A row that is not blank.
     *
     * @param row the number that a spreadsheet shows, with 1 for the first
     * @param cells the texts without the space around them
     */
    record Line(String file, int row, List<String> cells) {

        /** Gives the row without the empty cells at its end, as far as it is wider than this. */
        Line narrowedTo(int width) {
            int size = cells.size();
            while (size > width && cells.get(size - 1).isEmpty()) {
                size--;
            }
            return new Line(file, row, cells.subList(0, size));
        }
    }

    /** Reads row by row; gives the problem that stopped it, if one did. */
    static Optional<Problem> read(String file, byte[] bytes, Consumer<Line> reader) {
        int row = 0;
        int line = 1;
        try (CsvReader<CsvRecord> rows = open(bytes)) {
            for (CsvRecord each : rows) {
                row++;
                line = Math.toIntExact(each.getStartingLineNumber()) + 1 + lineEndsWithin(each);
                List<String> cells =
                        each.getFields().stream().map(CsvText::stripped).toList();
                if (!cells.stream().allMatch(String::isEmpty)) {
                    reader.accept(new Line(file, row, cells));
                }
            }
            return Optional.empty();
        } catch (CsvParseException stop) {
            return Optional.of(new Problem(
                    BAD_CSV,
                    new Place.Line(file, line),
                    "The row that begins here has quotation marks that do not pair up, or thousands of cells.",
                    "Put one mark before and one after a text that needs them, and double each one inside it."));
        } catch (IOException failed) {
            throw new UncheckedIOException("A text in memory could not be read.", failed);
        }
    }

    private static CsvReader<CsvRecord> open(byte[] bytes) {
        Reader text = new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8);
        return CsvReader.builder()
                .fieldSeparator(separator(bytes))
                .skipEmptyLines(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(NO_LIMIT_OF_ITS_OWN)
                .build(
                        CsvRecordHandler.of(limits ->
                                limits.maxFieldSize(NO_LIMIT_OF_ITS_OWN).maxRecordSize(NO_LIMIT_OF_ITS_OWN)),
                        text);
    }

    private static int lineEndsWithin(CsvRecord each) {
        return Math.toIntExact(each.getFields().stream()
                .mapToLong(field -> field.lines().count() - 1)
                .filter(ends -> ends > 0)
                .sum());
    }

    /** The separator that stands most often in the first line outside quotation marks; a comma if none does. */
    private static char separator(byte[] bytes) {
        int[] times = new int[SEPARATORS.length()];
        boolean isQuoted = false;
        boolean isStarted = false;
        for (byte letter : bytes) {
            if (letter == '\n' || letter == '\r') {
                if (isStarted && !isQuoted) {
                    break;
                }
            } else {
                isStarted = true;
                isQuoted ^= letter == '"';
                int separator = SEPARATORS.indexOf(letter);
                if (separator >= 0 && !isQuoted) {
                    times[separator]++;
                }
            }
        }
        int most = 0;
        for (int separator = 1; separator < times.length; separator++) {
            most = times[separator] > times[most] ? separator : most;
        }
        return SEPARATORS.charAt(most);
    }

    private static String stripped(String cell) {
        return cell.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u00a0', ' ')
                .strip();
    }
}
