package io.github.psadelivery.scoring.report;

import static java.util.stream.Collectors.joining;

import io.github.psadelivery.rules.language.RubricLabels;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.Scale;
import io.github.psadelivery.rules.rubric.ScaleLevel;
import io.github.psadelivery.scoring.explanation.Passage;
import io.github.psadelivery.scoring.portfolio.DeliveryReport;
import io.github.psadelivery.scoring.portfolio.DeliveryReportLine;
import io.github.psadelivery.scoring.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What the codes and signs in the table of a delivery report mean; signs that it does not use are left out. */
final class DeliveryLegend {
    private final DeliveryReport report;
    private final Map<Item, String> headingByColumn;
    private final Wording wording;
    private final RubricLabels labels;

    DeliveryLegend(DeliveryReport report, DeliveryCells cells, Wording wording, RubricLabels labels) {
        this.report = report;
        this.headingByColumn = cells.headings();
        this.wording = wording;
        this.labels = labels;
    }

    List<Passage> passages() {
        List<String> texts = new ArrayList<>();
        texts.add(headingByColumn.entrySet().stream()
                .map(entry -> wording.text("legend.entry", entry.getValue(), labels.label(entry.getKey())))
                .collect(joining("; ")));
        if (report.dates().size() > 1) {
            texts.add(wording.text("legend.movement", wording.text("report.movement.heading")));
        }
        headingByColumn.keySet().stream()
                .map(Item::requiredScale)
                .distinct()
                .forEach(scale -> texts.add(wording.text("legend.scale", scale.id(), levels(scale))));
        if (hasLine(line -> headingByColumn.keySet().stream()
                .anyMatch(column -> line.in(column).isEmpty()))) {
            texts.add(wording.text("legend.notstated"));
        }
        if (hasLine(line -> headingByColumn.keySet().stream()
                .anyMatch(column ->
                        line.in(column).filter(outcome -> !outcome.isSettled()).isPresent()))) {
            texts.add(wording.text("legend.open"));
        }
        if (!report.departures().isEmpty()) {
            texts.add(wording.text("legend.departs"));
        }
        if (report.dates().stream().anyMatch(date -> date.printed().isPresent())) {
            texts.add(wording.text("legend.printed"));
        }
        return texts.stream().map(Passage::of).toList();
    }

    private boolean hasLine(Predicate<DeliveryReportLine> sign) {
        return report.lines().stream().anyMatch(sign);
    }

    private String levels(Scale scale) {
        return scale.levels().stream()
                .map(ScaleLevel::level)
                .map(level -> wording.text("legend.entry", level.code(), labels.label(level)))
                .collect(joining(", "));
    }
}
