package io.github.psadelivery.scoring.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import io.github.psadelivery.rules.Rubrics;
import io.github.psadelivery.rules.table.RubricWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A copy of the shipped rubric under way to being spoilt. Rows are named by their first cell. */
final class FaultyTables {
    private final Map<String, List<List<String>>> recordsByFile = new LinkedHashMap<>();

    FaultyTables() {
        RubricWriter.tables(Rubrics.standard()).forEach((file, text) -> recordsByFile.put(file, parsed(text)));
    }

    private static List<List<String>> parsed(String text) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(text)) {
            List<List<String>> records = new ArrayList<>();
            reader.forEach(found -> records.add(new ArrayList<>(found.getFields())));
            return records;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private List<List<String>> records(String file) {
        return Objects.requireNonNull(recordsByFile.get(file));
    }

    FaultyTables cell(String file, String row, String column, String text) {
        List<List<String>> records = records(file);
        records.get(row(file, row) - 1).set(records.get(0).indexOf(column), text);
        return this;
    }

    FaultyTables row(String file, List<String> cells) {
        records(file).add(new ArrayList<>(cells));
        return this;
    }

    FaultyTables without(String file) {
        recordsByFile.remove(file);
        return this;
    }

    FaultyTables withoutRow(String file, String row) {
        records(file).remove(row(file, row) - 1);
        return this;
    }

    FaultyTables renamed(String file, String name) {
        recordsByFile.put(name, records(file));
        return without(file);
    }

    /** The number that a spreadsheet shows. */
    int row(String file, String row) {
        int place = records(file).stream().map(cells -> cells.get(0)).toList().indexOf(row);
        if (place < 0) {
            throw new IllegalArgumentException("%s has no row %s. Name one by its first cell.".formatted(file, row));
        }
        return place + 1;
    }

    String at(String file, String row, String column) {
        return "%s, row %s, column '%s'".formatted(file, row(file, row), column);
    }

    void write(Path folder) throws IOException {
        for (Map.Entry<String, List<List<String>>> file : recordsByFile.entrySet()) {
            StringWriter text = new StringWriter();
            try (CsvWriter writer = CsvWriter.builder().build(text)) {
                file.getValue().forEach(writer::writeRecord);
            }
            Files.writeString(folder.resolve(file.getKey()), text.toString(), UTF_8);
        }
    }
}
