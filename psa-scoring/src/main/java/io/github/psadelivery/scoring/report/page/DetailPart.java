package io.github.psadelivery.scoring.report.page;

import io.github.psadelivery.model.assessment.ReportDate;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.ItemKind;
import io.github.psadelivery.scoring.portfolio.DeliveryReport;
import io.github.psadelivery.scoring.portfolio.DeliveryReportLine;
import io.github.psadelivery.scoring.report.document.internal.DocumentPage;
import io.github.psadelivery.scoring.report.document.internal.DocumentPage.Entry;
import io.github.psadelivery.scoring.report.document.internal.DocumentPage.Row;
import io.github.psadelivery.scoring.wording.Wording;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the likelihood rests on: for each date, the latest first, the judgements and inputs of every item beside what the rubric
 * gives and what was published. A very long report tells the latest date only, so that a browser can still show it.
 */
final class DetailPart {
    static final int MOST_LINES = 3_000;

    private final DeliveryReport report;
    private final LineCells cells;
    private final Wording wording;
    private final List<Item> columns;

    DetailPart(DeliveryReport report, LineCells cells, Wording wording) {
        this.report = report;
        this.cells = cells;
        this.wording = wording;
        this.columns = report.columns().stream()
                .filter(column -> column.kind() != ItemKind.LIKELIHOOD)
                .toList();
    }

    void onto(DocumentPage page) {
        page.paragraph(wording.text("page.detail.about"));
        List<ReportDate> dates = new ArrayList<>(report.dates());
        Collections.reverse(dates);
        boolean isLong = report.lines().size() > MOST_LINES;
        if (isLong && dates.size() > 1) {
            page.paragraph(wording.text(
                    "page.detail.latest",
                    report.lines().size(),
                    dates.get(0).effective().toString()));
        }
        for (ReportDate date : isLong ? dates.subList(0, 1) : dates) {
            page.heading(3, "date-" + date.effective(), cells.date(date));
            table(page, date);
        }
    }

    private void table(DocumentPage page, ReportDate date) {
        page.table(
                wording.text("page.detail.caption", date.effective().toString()),
                Stream.of(
                                Stream.of(wording.text("report.item")),
                                columns.stream().map(LineCells::heading),
                                Stream.of(wording.text("page.detail.given"), wording.text("page.detail.published")))
                        .flatMap(names -> names)
                        .toList(),
                report.items().stream()
                        .flatMap(item -> item.at(date.effective()).stream())
                        .map(this::row)
                        .toList());
    }

    private Row row(DeliveryReportLine line) {
        List<Entry> row = new ArrayList<>();
        row.add(cells.item(line.subject()));
        columns.forEach(column -> row.add(cells.column(line, column)));
        row.add(cells.outcome(line.likelihood()));
        row.add(cells.published(line));
        return Row.of(row);
    }
}
