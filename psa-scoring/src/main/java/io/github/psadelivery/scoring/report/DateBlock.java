package io.github.psadelivery.scoring.report;

import io.github.psadelivery.model.assessment.ReportDate;
import io.github.psadelivery.scoring.portfolio.DeliveryReport;
import io.github.psadelivery.scoring.portfolio.DeliveryReportLine;
import io.github.psadelivery.scoring.portfolio.ReportedItem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The columns of one date in the table of a delivery report, all of the width that the date needs. */
final class DateBlock {
    private final ReportDate date;
    private final DeliveryCells cells;
    private final boolean isFirstDate;
    private final String label;
    private final List<String> headings;
    private final List<Integer> widthByColumn;

    DateBlock(DeliveryReport report, ReportDate date, DeliveryCells cells, String label) {
        this.date = date;
        this.cells = cells;
        this.isFirstDate = date.equals(report.dates().get(0));
        this.label = label;
        this.headings = cells.headings(isFirstDate);
        this.widthByColumn = widths(report);
    }

    private List<Integer> widths(DeliveryReport report) {
        List<List<String>> rows = Stream.concat(
                        Stream.of(headings),
                        report.items().stream()
                                .flatMap(item -> item.at(date.effective()).stream())
                                .map(this::cells))
                .toList();
        return IntStream.range(0, headings.size())
                .mapToObj(column -> rows.stream()
                        .mapToInt(row -> TextWrap.widthOf(row.get(column)))
                        .max()
                        .orElse(0))
                .toList();
    }

    private List<String> cells(DeliveryReportLine line) {
        return cells.cells(line, isFirstDate);
    }

    int width() {
        return widthByColumn.stream().mapToInt(Integer::intValue).sum() + widthByColumn.size() - 1;
    }

    /** The date, the label that the source printed, and the headings. */
    List<String> head() {
        List<String> head = new ArrayList<>();
        head.add(date.effective().toString());
        if (!label.isEmpty()) {
            head.addAll(TextWrap.wrap(label, width()));
        }
        head.add(joined(headings));
        return head;
    }

    /** The item's line at this date; empty if it has none. */
    List<String> line(ReportedItem item) {
        return item.at(date.effective())
                .map(line -> List.of(joined(cells(line))))
                .orElse(List.of());
    }

    private String joined(List<String> texts) {
        StringBuilder joined = new StringBuilder();
        for (int column = 0; column < texts.size(); column++) {
            joined.append(column == 0 ? "" : " ");
            joined.append(TextWrap.padded(texts.get(column), widthByColumn.get(column)));
        }
        return joined.toString();
    }
}
