package io.github.psadelivery.scoring.csv.internal;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import io.github.psadelivery.model.problem.ProblemCode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

/** Cuts as FastCSV does, which shares no code with ours. */
class RowCutterProperties {

    private record Parsed(List<List<String>> rows, boolean isWhole) {}

    private static String tidied(String text) {
        return CellText.unguarded(CellText.tidied(text));
    }

    private static Parsed parsed(String text, char separator) {
        List<List<String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            for (CsvRecord each : reader) {
                rows.add(each.getFields().stream()
                        .map(RowCutterProperties::tidied)
                        .toList());
            }
            return new Parsed(rows, true);
        } catch (CsvParseException notCsv) {
            return new Parsed(rows, false);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Property
    void cutsAnyTextAsAnotherParserDoes(@ForAll("texts") String text, @ForAll("separators") char separator) {
        Parsed expected = parsed(text, separator);

        List<List<String>> rows = Cut.of(text, separator).rows();

        Statistics.label("is CSV")
                .collect(expected.isWhole())
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 10));
        if (expected.isWhole()) {
            assertThat(rows).isEqualTo(expected.rows());
        } else {
            assertThat(rows.subList(0, expected.rows().size())).isEqualTo(expected.rows());
            assertThat(rows.get(expected.rows().size())).containsExactly(ProblemCode.BAD_CSV.code());
        }
    }

    @Property
    void readsWhatAnotherWriterWrites(
            @ForAll("tables") List<List<String>> table,
            @ForAll("separators") char separator,
            @ForAll LineDelimiter lineEnd,
            @ForAll boolean isAlwaysQuoted) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder()
                .fieldSeparator(separator)
                .lineDelimiter(lineEnd)
                .quoteStrategy(isAlwaysQuoted ? QuoteStrategies.ALWAYS : QuoteStrategies.REQUIRED)
                .build(text)) {
            table.forEach(writer::writeRecord);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }

        assertThat(Cut.of(text.toString(), separator).rows())
                .isEqualTo(table.stream()
                        .map(row ->
                                row.stream().map(RowCutterProperties::tidied).toList())
                        .toList());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.frequencyOf(
                        Tuple.of(4, Arbitraries.of("a", "é", "漢", "😀", " ", "'", "=", "\0")),
                        Tuple.of(4, Arbitraries.of(",", ";", "\t", "\n", "\r\n", "\r")),
                        Tuple.of(1, Arbitraries.of("\"", "\"\"", "\"a\"", ",\"a;,\n\"\"\"\n")))
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<Character> separators() {
        return Arbitraries.of(',', ';', '\t');
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        return texts().list().ofMinSize(1).ofMaxSize(5).list().ofMaxSize(5);
    }
}
