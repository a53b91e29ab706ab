package io.github.psadelivery.scoring.report.page;

import io.github.psadelivery.model.assessment.ReportDate;
import io.github.psadelivery.scoring.portfolio.DeliveryReport;
import io.github.psadelivery.scoring.portfolio.ReportedItem;
import io.github.psadelivery.scoring.report.document.internal.DocumentPage;
import io.github.psadelivery.scoring.report.document.internal.DocumentPage.Entry;
import io.github.psadelivery.scoring.report.document.internal.DocumentPage.Row;
import io.github.psadelivery.scoring.wording.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The table of a delivery report: items down, dates across, department by department, as many dates as paper is wide. */
final class LikelihoodPart {
    private static final int DATES_A_TABLE = 6;

    private final DeliveryReport report;
    private final LineCells cells;
    private final Wording wording;

    LikelihoodPart(DeliveryReport report, LineCells cells, Wording wording) {
        this.report = report;
        this.cells = cells;
        this.wording = wording;
    }

    /** The items of each department, or of each set of departments that share some, in the order of the report. */
    static Map<String, List<ReportedItem>> byDepartment(DeliveryReport report) {
        Map<String, List<ReportedItem>> itemsByDepartment = new LinkedHashMap<>();
        for (ReportedItem item : report.items()) {
            itemsByDepartment
                    .computeIfAbsent(String.join("; ", item.subject().departments()), name -> new ArrayList<>())
                    .add(item);
        }
        return itemsByDepartment;
    }

    void onto(DocumentPage page) {
        page.paragraph(wording.text("page.likelihood.about"));
        Map<String, List<ReportedItem>> itemsByDepartment = byDepartment(report);
        int number = 0;
        for (Map.Entry<String, List<ReportedItem>> entry : itemsByDepartment.entrySet()) {
            number++;
            String department = entry.getKey().isBlank() ? wording.text("page.nodepartment") : entry.getKey();
            if (itemsByDepartment.size() > 1) {
                page.heading(3, "department-" + number, department);
            }
            for (int first = 0; first < report.dates().size(); first += DATES_A_TABLE) {
                int end = Math.min(first + DATES_A_TABLE, report.dates().size());
                table(page, department, entry.getValue(), report.dates().subList(first, end));
            }
        }
    }

    private void table(DocumentPage page, String department, List<ReportedItem> items, List<ReportDate> dates) {
        List<String> columns = new ArrayList<>();
        columns.add(wording.text("report.item"));
        dates.forEach(date -> columns.add(cells.date(date)));
        page.table(
                wording.text(
                        "page.likelihood.caption",
                        department,
                        dates.size(),
                        dates.get(0).effective().toString(),
                        dates.get(dates.size() - 1).effective().toString()),
                columns,
                items.stream().map(item -> row(item, dates)).toList());
    }

    private Row row(ReportedItem item, List<ReportDate> dates) {
        List<Entry> row = new ArrayList<>();
        row.add(cells.item(item.subject()));
        for (ReportDate date : dates) {
            boolean isFirstDate = date.equals(report.dates().get(0));
            row.add(item.at(date.effective())
                    .map(line -> cells.likelihood(line, isFirstDate))
                    .orElseGet(() -> Entry.of(wording.text("page.noline"))));
        }
        return Row.of(row);
    }
}
