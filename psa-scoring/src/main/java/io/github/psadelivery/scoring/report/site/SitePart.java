package io.github.psadelivery.scoring.report.site;

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
}
