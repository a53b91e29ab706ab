package io.github.psadelivery.scoring.report.site;

import io.github.psadelivery.scoring.portfolio.DeliveryReport;
import io.github.psadelivery.scoring.portfolio.DeliveryReportLine;
import io.github.psadelivery.scoring.portfolio.ReportedItem;
import java.util.List;

/**
 * The items that one page tells of.
 *
 * @param name a department, perhaps with which of its items
 * @param file the name of the page's file
 */
record SitePart(String name, String file, List<ReportedItem> items) {
    SitePart {
        items = List.copyOf(items);
    }

    int lines() {
        return items.stream().mapToInt(item -> item.lines().size()).sum();
    }

    /** The report on these items alone. */
    DeliveryReport report() {
        return DeliveryReport.of(items.stream()
                .flatMap(item -> item.lines().stream())
                .map(DeliveryReportLine::scored)
                .toList());
    }
}
