package io.github.psadelivery.scoring.report.question;

import static java.util.stream.Collectors.joining;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.explanation.ExplanationText;
import io.github.psadelivery.scoring.explanation.Passage;
import io.github.psadelivery.scoring.portfolio.league.DepartmentTable;
import io.github.psadelivery.scoring.portfolio.league.LeagueTable;
import io.github.psadelivery.scoring.report.Page;
import io.github.psadelivery.scoring.report.TextTable;
import io.github.psadelivery.scoring.report.TextWrap;
import io.github.psadelivery.scoring.wording.Wording;
import java.util.ArrayList;
import java.util.List;

/**
 * A league table in words: ranks, what decided them, what is not settled, and by which order. Immutable.
 *
 * <pre>{@code
 * String text = new LeagueText(Wording.english(), rubric).of(LeagueTable.latest(rubric, results));
 * }</pre>
 */
public final class LeagueText {
    private static final int WIDEST_TITLE = 22;
    private static final int WIDEST_CELL = 11;
    private static final int TITLE = 2;

    private final Wording wording;
    private final ExplanationText explanation;
    private final Rubric rubric;

    /** Writes in the language of these texts. */
    public LeagueText(Wording wording, Rubric rubric) {
        this.wording = wording;
        this.explanation = new ExplanationText(wording);
        this.rubric = rubric;
    }

    /** Gives plain text. */
    public String of(LeagueTable table) {
        return titled(title(table), table) + end(table);
    }

    /** Gives plain text: the table of all, and one for each department. */
    public String withDepartments(LeagueTable table) {
        StringBuilder text = new StringBuilder(titled(title(table), table));
        for (DepartmentTable department : table.byDepartment()) {
            String name = department.department().orElseGet(() -> wording.text("league.nodepartment"));
            text.append('\n').append(titled(name, department.table()));
        }
        return text + end(table);
    }

    private String titled(String title, LeagueTable table) {
        StringBuilder text =
                new StringBuilder(Page.ofText().title(title).blank().toString());
        if (!table.lines().isEmpty()) {
            LeagueRows rows = new LeagueRows(wording, table, rubric.judgements());
            TextTable cells = new TextTable();
            cells.row(wrapped(rows.head()));
            rows.ranked().forEach(row -> cells.row(wrapped(row)));
            cells.lines().forEach(line -> text.append(line).append('\n'));
        }
        return text.append(Page.ofText().section(wording.text("league.unsettled"), unsettled(table)))
                .toString();
    }

    private static List<List<String>> wrapped(List<String> row) {
        List<List<String>> cells = new ArrayList<>();
        for (int column = 0; column < row.size(); column++) {
            cells.add(TextWrap.wrap(row.get(column), column == TITLE ? WIDEST_TITLE : WIDEST_CELL));
        }
        return cells;
    }

    private String title(LeagueTable table) {
        return wording.text(
                "league.title", table.lines().size(), table.unsettled().size());
    }

    private List<Passage> unsettled(LeagueTable table) {
        return table.unsettled().stream().map(this::unsettled).map(Passage::of).toList();
    }

    private String unsettled(Scored scored) {
        Assessment assessment = scored.assessment();
        return wording.text(
                "league.unsettled.item",
                assessment.subject().id(),
                assessment.subject().title(),
                assessment.date().effective().toString(),
                explanation.outcome(scored.likelihood()));
    }

    private String end(LeagueTable table) {
        Page page = Page.ofText().blank();
        order(table).forEach(page::paragraph);
        return page.toString();
    }

    /** Gives the order by which it ranks, who shares a rank, and what is assumed, in sentences that any form can lay out. */
    public List<String> order(LeagueTable table) {
        String ranking = names(table.order().items());
        List<Item> notRanking = LeagueRows.notRanking(table, rubric.judgements());
        return List.of(
                notRanking.isEmpty()
                        ? wording.text("league.order.only", ranking)
                        : wording.text("league.order", ranking, names(notRanking)),
                wording.text("league.absent"),
                wording.text("league.assumption"));
    }

    private static String names(List<Item> items) {
        return items.stream().map(Item::id).collect(joining(", "));
    }
}
