package io.github.psadelivery.scoring.report.question;

import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.csv.internal.CellText;
import io.github.psadelivery.scoring.portfolio.league.DepartmentTable;
import io.github.psadelivery.scoring.portfolio.league.LeagueTable;
import io.github.psadelivery.scoring.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A league table as CSV: one row a ranked item, then one for each that is not settled, each with its department where
 * tables of departments are asked for. A text that a spreadsheet would run as a formula has an apostrophe before it.
 * Immutable.
 */
public final class LeagueCsv {
    private final Wording wording;
    private final Rubric rubric;

    /** Writes in the language of these texts. */
    public LeagueCsv(Wording wording, Rubric rubric) {
        this.wording = wording;
        this.rubric = rubric;
    }

    /** Gives the whole sheet. */
    public String of(LeagueTable table) {
        StringBuilder text = new StringBuilder();
        LeagueRows rows = new LeagueRows(wording, table, rubric.judgements());
        append(rows.columns(), text);
        both(rows).forEach(row -> append(row, text));
        return text.toString();
    }

    /** Gives a sheet of the departments' tables, with the department in the first column. */
    public String ofDepartments(LeagueTable table) {
        StringBuilder text = new StringBuilder();
        append(with("department", new LeagueRows(wording, table, rubric.judgements()).columns()), text);
        for (DepartmentTable department : table.byDepartment()) {
            String name = department.department().orElse("");
            both(new LeagueRows(wording, department.table(), rubric.judgements()))
                    .forEach(row -> append(with(name, row), text));
        }
        return text.toString();
    }

    private static Stream<List<String>> both(LeagueRows rows) {
        return Stream.concat(rows.ranked().stream(), rows.notRanked().stream());
    }

    private static List<String> with(String first, List<String> cells) {
        List<String> row = new ArrayList<>(List.of(first));
        row.addAll(cells);
        return row;
    }

    private static void append(List<String> cells, StringBuilder text) {
        CellText.appendRow(cells.stream().map(CellText::tidied).toList(), ',', text);
    }
}
