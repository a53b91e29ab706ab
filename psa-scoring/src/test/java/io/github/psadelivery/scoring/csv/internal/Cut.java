package io.github.psadelivery.scoring.csv.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A text cut into rows and cells; a row that is not CSV is one cell with the code of its problem. */
record Cut(List<List<String>> rows, List<Integer> lines) {

    static Cut of(String text, char separator) {
        return of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), separator);
    }

    static Cut of(InputStream stream, char separator) {
        RowCutter cutter = new RowCutter("a.csv", new ByteWindow(stream, RowCutter.MOST_BYTES), separator);
        Cut cut = new Cut(new ArrayList<>(), new ArrayList<>());
        try {
            int line = cutter.line();
            for (Optional<RowBytes> row = cutter.next(); row.isPresent(); row = cutter.next()) {
                cut.rows.add(texts(row.get()));
                cut.lines.add(line);
                line = cutter.line();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return cut;
    }

    private static List<String> texts(RowBytes row) {
        return row.problem()
                .map(problem -> List.of(problem.code().code()))
                .orElseGet(() ->
                        IntStream.range(0, row.width()).mapToObj(row::text).toList());
    }
}
