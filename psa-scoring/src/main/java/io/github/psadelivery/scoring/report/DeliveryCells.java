package io.github.psadelivery.scoring.report;

import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.ItemKind;
import io.github.psadelivery.scoring.outcome.Outcome;
import io.github.psadelivery.scoring.portfolio.Agreement;
import io.github.psadelivery.scoring.portfolio.DeliveryReport;
import io.github.psadelivery.scoring.portfolio.DeliveryReportLine;
import io.github.psadelivery.scoring.wording.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What stands in the cells of the table of a delivery report: codes, short enough for many dates side by side. */
final class DeliveryCells {
    private static final int SHORTEST_HEADING = 2;

    private final Wording wording;
    private final Map<Item, String> headingByColumn;

    DeliveryCells(DeliveryReport report, Wording wording) {
        this.wording = wording;
        this.headingByColumn = headings(report.columns());
    }

    private static Map<Item, String> headings(List<Item> columns) {
        Map<Item, String> headingByColumn = new LinkedHashMap<>();
        columns.forEach(column -> headingByColumn.put(column, heading(column.id(), headingByColumn.values())));
        return headingByColumn;
    }

    /** The first two letters of the id, or more where another column has them already. */
    private static String heading(String id, Collection<String> taken) {
        int length = Math.min(SHORTEST_HEADING, id.length());
        while (length < id.length() && taken.contains(capitalised(id.substring(0, length)))) {
            length++;
        }
        return capitalised(id.substring(0, length));
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** The heading of each column, in the order of the columns. */
    Map<Item, String> headings() {
        return headingByColumn;
    }

    /** The headings over a date; no date comes before the first, so nothing moves there. */
    List<String> headings(boolean isFirstDate) {
        List<String> headings = new ArrayList<>(headingByColumn.values());
        if (!isFirstDate) {
            headings.add(wording.text("report.movement.heading"));
        }
        return headings;
    }

    /** The cells of a line. */
    List<String> cells(DeliveryReportLine line, boolean isFirstDate) {
        List<String> cells = new ArrayList<>();
        for (Item column : headingByColumn.keySet()) {
            String code = line.in(column).map(this::code).orElseGet(() -> wording.text("report.notstated"));
            cells.add(column.kind() == ItemKind.LIKELIHOOD ? code + mark(line) : code);
        }
        if (!isFirstDate) {
            cells.add(movement(line));
        }
        return cells;
    }

    private String code(Outcome outcome) {
        return outcome.fold(
                settled -> settled.level().code(),
                open -> wording.text(
                        "report.open", open.worst().code(), open.best().code()));
    }

    private String mark(DeliveryReportLine line) {
        return line.agreement() == Agreement.DEPARTS ? wording.text("report.departs") : "";
    }

    private String movement(DeliveryReportLine line) {
        return line.movement()
                .fold(
                        first -> wording.text("report.movement.first"),
                        moved -> moved.steps() == 0
                                ? wording.text("report.movement.none")
                                : moved.steps() > 0
                                        ? wording.text("report.movement.up", moved.steps())
                                        : wording.text("report.movement.down", -moved.steps()),
                        unclear -> wording.text("report.movement.unclear"));
    }
}
