package io.github.psadelivery.scoring.batch.internal.writing;

import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.scoring.csv.internal.CellText;
import java.util.stream.Stream;

/** A problem as a row of a sheet. */
public final class ProblemCsv implements ProblemForm {
    private static final char COMMA = ',';

    @Override
    public String head() {
        return row("file", "line", "code", "severity", "place", "message", "advice");
    }

    @Override
    public String line(String input, int line, Problem problem) {
        return row(
                input,
                Integer.toString(line),
                problem.code().code(),
                problem.severity().label(),
                problem.place().describe(),
                problem.message(),
                problem.advice());
    }

    private static String row(String... cells) {
        StringBuilder row = new StringBuilder();
        CellText.appendRow(Stream.of(cells).map(CellText::tidied).toList(), COMMA, row);
        return row.toString();
    }
}
