package io.github.psadelivery.scoring.portfolio;

import io.github.psadelivery.model.assessment.EffectiveDate;
import io.github.psadelivery.model.assessment.Subject;
import io.github.psadelivery.scoring.Scored;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One item of a delivery report over all its dates.
 *
 * <p>Thread-safety: immutable.
 *
 * @param subject the item as it was first described
 * @param lines its lines in the order of their dates, one or more
 */
public record ReportedItem(Subject subject, List<DeliveryReportLine> lines) {

    /** Copies the lines. */
    public ReportedItem {
        lines = List.copyOf(lines);
    }

    /** Lines up the results of one item, given in any order, and works out how it moved. */
    static ReportedItem of(List<Scored> results) {
        List<Scored> inOrder = results.stream()
                .sorted(Comparator.comparing(
                        scored -> scored.assessment().date().effective()))
                .toList();
        List<DeliveryReportLine> lines = new ArrayList<>(inOrder.size());
        for (Scored scored : inOrder) {
            DeliveryReportLine line = new DeliveryReportLine(scored, new Movement.First());
            if (!lines.isEmpty()) {
                line = new DeliveryReportLine(scored, movement(lines.get(lines.size() - 1), line));
            }
            lines.add(line);
        }
        return new ReportedItem(results.get(0).assessment().subject(), lines);
    }

    /** A published level is compared with a published one only: a rubric that departs from it is no movement. */
    private static Movement movement(DeliveryReportLine before, DeliveryReportLine now) {
        return before.published().isPresent() == now.published().isPresent()
                ? Movement.between(before.reportedLikelihood(), now.reportedLikelihood())
                : new Movement.Unclear();
    }

    /** Gives the line at a date; empty if the item was not assessed then. */
    public Optional<DeliveryReportLine> at(EffectiveDate date) {
        for (DeliveryReportLine line : lines) {
            if (line.date().effective().equals(date)) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }
}
