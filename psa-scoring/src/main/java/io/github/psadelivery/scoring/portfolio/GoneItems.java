package io.github.psadelivery.scoring.portfolio;

import io.github.psadelivery.model.assessment.EffectiveDate;
import io.github.psadelivery.model.routine.ClosedItem;
import io.github.psadelivery.model.routine.DeliveryNarrative;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the items that went without being closed. The report before is that of the same department, or of the same set of
 * departments: others may report at other dates. An item is closed if a narrative says so at its last date or later, and not
 * after the report that misses it.
 *
 * <p>Source: Thomas and Kirkland 2016, slides on the Prime Minister's Delivery Unit: a delivery report has the columns of the
 * earlier reports. <b>Assumption</b>: so each of their items is told again, or closed.
 */
final class GoneItems {
    private final Map<String, NavigableSet<EffectiveDate>> closingsByItem = new HashMap<>();

    GoneItems(List<DeliveryNarrative> narratives) {
        for (DeliveryNarrative narrative : narratives) {
            for (ClosedItem closed : narrative.closed()) {
                closingsByItem
                        .computeIfAbsent(closed.item(), item -> new TreeSet<>())
                        .add(narrative.date());
            }
        }
    }

    /** Gives them in the order of the items, and each item's in the order of its dates. */
    List<GoneItem> among(List<ReportedItem> items) {
        Map<Set<String>, NavigableSet<EffectiveDate>> datesByDepartments = new HashMap<>();
        for (ReportedItem item : items) {
            NavigableSet<EffectiveDate> dates =
                    datesByDepartments.computeIfAbsent(departments(item), departments -> new TreeSet<>());
            item.lines().forEach(line -> dates.add(line.date().effective()));
        }
        List<GoneItem> gone = new ArrayList<>();
        for (ReportedItem item : items) {
            NavigableSet<EffectiveDate> dates = datesByDepartments.getOrDefault(departments(item), new TreeSet<>());
            for (DeliveryReportLine line : item.lines()) {
                EffectiveDate last = line.date().effective();
                Optional.ofNullable(dates.higher(last))
                        .filter(next -> item.at(next).isEmpty()
                                && !isClosed(item.subject().id(), last, next))
                        .ifPresent(next -> gone.add(new GoneItem(item.subject(), last, next)));
            }
        }
        return List.copyOf(gone);
    }

    private static Set<String> departments(ReportedItem item) {
        return Set.copyOf(item.subject().departments());
    }

    /** What was closed before the item's last line was opened again by that line. */
    private boolean isClosed(String item, EffectiveDate last, EffectiveDate missingAt) {
        NavigableSet<EffectiveDate> closings = closingsByItem.getOrDefault(item, new TreeSet<>());
        return !closings.subSet(last, true, missingAt, true).isEmpty();
    }
}
