package io.github.psadelivery.scoring.report.sheet;

import io.github.psadelivery.model.assessment.Subject;
import io.github.psadelivery.rules.language.RubricLabels;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.ItemKind;
import io.github.psadelivery.scoring.explanation.ExplanationText;
import io.github.psadelivery.scoring.portfolio.DeliveryReport;
import io.github.psadelivery.scoring.portfolio.DeliveryReportLine;
import io.github.psadelivery.scoring.portfolio.Movement;
import io.github.psadelivery.scoring.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A delivery report as one row for each item and date, beneath a row that names the columns. Nothing is a code or a
 * sign: levels are labels, and movement is told in words.
 *
 * <p>Thread-safety: immutable. The same report gives the same rows.
 *
 * <pre>{@code
 * List<List<String>> rows = new DeliveryRows(Wording.english()).of(report);
 * // [[item, title, date, …], [T3, Fast turnaround of manifestly unfounded cases, 2003-07, …]]
 * }</pre>
 */
public final class DeliveryRows {
    private final Wording wording;
    private final ExplanationText explanation;

    /** Writes in the language of these texts, and calls levels as the rubric does. */
    public DeliveryRows(Wording wording) {
        this(wording, RubricLabels.own());
    }

    /** Calls levels by these labels. */
    public DeliveryRows(Wording wording, RubricLabels labels) {
        this.wording = wording;
        this.explanation = new ExplanationText(wording, labels);
    }

    /** Gives all rows, each as long as the first. */
    public List<List<String>> of(DeliveryReport report) {
        List<Item> columns = report.columns().stream()
                .filter(column -> column.kind() != ItemKind.LIKELIHOOD)
                .toList();
        List<List<String>> rows = new ArrayList<>();
        rows.add(names(columns));
        report.lines().forEach(line -> rows.add(cells(line, columns)));
        return List.copyOf(rows);
    }

    private List<String> names(List<Item> columns) {
        return Stream.of(
                        Stream.of(
                                wording.text("row.item"),
                                wording.text("row.title"),
                                wording.text("row.date"),
                                wording.text("row.label")),
                        columns.stream().map(Item::id),
                        Stream.of(
                                wording.text("row.published"), wording.text("row.given"), wording.text("row.movement")))
                .flatMap(names -> names)
                .toList();
    }

    private List<String> cells(DeliveryReportLine line, List<Item> columns) {
        Subject subject = line.subject();
        return Stream.of(
                        Stream.of(
                                subject.id(),
                                subject.title(),
                                line.date().effective().toString(),
                                line.date().printed().orElse("")),
                        columns.stream()
                                .map(column -> line.in(column)
                                        .map(explanation::outcome)
                                        .orElseGet(() -> wording.text("row.notstated"))),
                        Stream.of(
                                line.published()
                                        .map(explanation::level)
                                        .orElseGet(() -> wording.text("row.notpublished")),
                                explanation.outcome(line.likelihood()),
                                movement(line.movement())))
                .flatMap(cells -> cells)
                .toList();
    }

    private String movement(Movement movement) {
        return movement.fold(
                first -> wording.text("row.movement.first"),
                moved -> moved.steps() == 0
                        ? wording.text("row.movement.none")
                        : moved.steps() > 0
                                ? wording.text("departure.better", moved.steps())
                                : wording.text("departure.worse", -moved.steps()),
                unclear -> wording.text("row.movement.unclear"));
    }
}
