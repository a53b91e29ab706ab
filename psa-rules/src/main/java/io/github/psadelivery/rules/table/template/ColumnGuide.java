package io.github.psadelivery.rules.table.template;

import io.github.psadelivery.rules.table.internal.CsvSheet;
import io.github.psadelivery.rules.table.sheet.Sheet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a column takes: a row of {@code columns.csv}. A name there may end in {@code *}, for all columns that begin so.
 *
 * @param choices the vocabulary that its cells offer; empty if none
 * @param isClosed whether no word but those may stand there
 * @param note what an author reads beneath the heading
 */
record ColumnGuide(String choices, boolean isClosed, String note) {

    private static final List<Sheet.Row> ROWS = rows();

    private static List<Sheet.Row> rows() {
        String file = "columns.csv";
        try (InputStream stream = Objects.requireNonNull(ColumnGuide.class.getResourceAsStream(file))) {
            return CsvSheet.read(file, stream.readAllBytes()).orThrow().rows();
        } catch (IOException e) {
            throw new UncheckedIOException("A file of the library could not be read.", e);
        }
    }

    /** The names of the columns that every rubric has. */
    static Set<String> names() {
        return ROWS.stream()
                .map(row -> row.cell("column"))
                .filter(name -> !name.endsWith("*"))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What a column of the sheet on a tab takes; every column of a rubric that was read has its row. */
    static ColumnGuide of(String tab, String column) {
        return ROWS.stream()
                .filter(row -> row.cell("sheet").equalsIgnoreCase(tab))
                .filter(row -> fits(row.cell("column"), column))
                .findFirst()
                .map(row ->
                        new ColumnGuide(row.cell("choices"), row.cell("closed").equals("yes"), row.cell("note")))
                .orElseThrow(() -> new IllegalStateException("""
                        columns.csv says nothing of the column %s of %s.
                        Add a row for it.""".formatted(column, tab)));
    }

    private static boolean fits(String pattern, String column) {
        return pattern.endsWith("*")
                ? column.startsWith(pattern.substring(0, pattern.length() - 1))
                : pattern.equals(column);
    }
}
