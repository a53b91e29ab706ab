package io.github.psadelivery.rules.table;

import static io.github.psadelivery.model.problem.ProblemCode.UNKNOWN_WORD;

import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.rules.rubric.Silencing;
import io.github.psadelivery.rules.table.internal.Cells;
import io.github.psadelivery.rules.table.internal.Columns;
import io.github.psadelivery.rules.table.internal.Problems;
import io.github.psadelivery.rules.table.internal.RubricSheet;
import io.github.psadelivery.rules.table.internal.Words;
import io.github.psadelivery.rules.table.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** {@code silenced.csv}: findings of the check that the author means to keep, each with the reason. */
final class SilencedTable {
    private static final List<String> COLUMNS = List.of("finding", "row", "because");
    private static final String OF_THE_CHECK = "CHK-";

    private SilencedTable() {}

    static List<Silencing> read(Sheet sheet, Problems problems) {
        new Columns(sheet, problems).check(COLUMNS);
        List<Silencing> silencings = new ArrayList<>();
        for (Cells cells : Cells.of(sheet, problems)) {
            String finding = cells.filled("finding");
            List<String> known = codes();
            if (!finding.isEmpty() && !known.contains(finding)) {
                cells.report(
                        UNKNOWN_WORD,
                        "finding",
                        "“%s” is no finding of the check.".formatted(finding),
                        Words.advice(finding, known));
            }
            String about = cells.filled("row");
            String because = cells.filled("because");
            if (cells.areGood()) {
                silencings.add(new Silencing(cells.row(), finding, about, because));
            }
        }
        return silencings;
    }

    /** Every finding but the one that a silencing is not needed any more. */
    private static List<String> codes() {
        return Stream.of(ProblemCode.values())
                .filter(code -> code.code().startsWith(OF_THE_CHECK) && code != ProblemCode.SILENCES_NOTHING)
                .map(ProblemCode::code)
                .toList();
    }

    static Sheet write(List<Silencing> silencings) {
        Stream<List<String>> rows = silencings.stream()
                .map(silencing -> List.of(silencing.finding(), silencing.about(), silencing.because()));
        return new Sheet(
                RubricSheet.SILENCED.file(),
                Stream.concat(Stream.of(COLUMNS), rows).toList());
    }
}
