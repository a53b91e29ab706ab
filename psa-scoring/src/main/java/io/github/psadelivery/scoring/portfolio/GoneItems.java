package io.github.psadelivery.scoring.portfolio;

import io.github.psadelivery.model.assessment.EffectiveDate;
import io.github.psadelivery.model.routine.ClosedItem;
import io.github.psadelivery.model.routine.DeliveryNarrative;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Finds the items that went without being closed. The report before is that of the same department, or of the same set of
 * departments: others may report at other dates.
 *
 * <p>Source: Thomas and Kirkland 2016, slides on the Prime Minister's Delivery Unit: a delivery report has the columns of the
 * earlier reports. <b>Assumption</b>: so each of their items is told again, or closed.
 */
final class GoneItems {
    private final List<DeliveryNarrative> narratives;

    GoneItems(List<DeliveryNarrative> narratives) {
        this.narratives = narratives;
    }

    /** Gives them in the order of the items, and each item's in the order of its dates. */
    List<GoneItem> among(List<ReportedItem> items) {
        Map<List<String>, TreeSet<EffectiveDate>> datesByDepartments = new HashMap<>();
        for (ReportedItem item : items) {
            TreeSet<EffectiveDate> dates =
                    datesByDepartments.computeIfAbsent(item.subject().departments(), departments -> new TreeSet<>());
            item.lines().forEach(line -> dates.add(line.date().effective()));
        }
        List<GoneItem> gone = new ArrayList<>();
        for (ReportedItem item : items) {
            TreeSet<EffectiveDate> dates =
                    datesByDepartments.getOrDefault(item.subject().departments(), new TreeSet<>());
            for (DeliveryReportLine line : item.lines()) {
                Optional.ofNullable(dates.higher(line.date().effective()))
                        .filter(next -> item.at(next).isEmpty()
                                && !isClosed(item.subject().id(), next))
                        .ifPresent(next -> gone.add(
                                new GoneItem(item.subject(), line.date().effective(), next)));
            }
        }
        return gone;
    }

    private boolean isClosed(String item, EffectiveDate by) {
        return narratives.stream()
                .filter(narrative -> narrative.date().compareTo(by) <= 0)
                .flatMap(narrative -> narrative.closed().stream())
                .map(ClosedItem::item)
                .anyMatch(item::equals);
    }
}
