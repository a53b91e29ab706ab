package io.github.psadelivery.scoring.report.chart;

import static java.util.stream.Collectors.joining;

import io.github.psadelivery.model.assessment.EffectiveDate;
import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.rules.language.RubricLabels;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.ItemKind;
import io.github.psadelivery.rules.rubric.ScaleLevel;
import io.github.psadelivery.scoring.portfolio.DeliveryReport;
import io.github.psadelivery.scoring.portfolio.DeliveryReportLine;
import io.github.psadelivery.scoring.report.internal.Names;
import io.github.psadelivery.scoring.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The items of a delivery report at one date by degree of challenge, from left to right, and likelihood, from the best at the
 * top down. What is open in one of the two stands in a row or column of its own. The picture and the table name as many items of a cell as can be read, and count the others.
 *
 * <p>Absence: no map for a rubric without a judgement {@code challenge}, or where no item has a line at the date.
 *
 * <p>Thread-safety: immutable. The same report gives the same bytes.
 *
 * <pre>{@code
 * Optional<Chart> map = new ChallengeMap(Wording.english()).of(report, EffectiveDate.parse("2003-12"));
 * }</pre>
 */
public final class ChallengeMap {
    private static final String ID = "map";
    private static final String ACROSS = "challenge";

    private final Wording wording;
    private final RubricLabels labels;

    /** Writes in the language of these texts, and calls items and levels as the rubric does. */
    public ChallengeMap(Wording wording) {
        this(wording, RubricLabels.own());
    }

    /** Calls items and levels by these labels; everything else stays as it is. */
    public ChallengeMap(Wording wording, RubricLabels labels) {
        this.wording = wording;
        this.labels = labels;
    }

    /** Draws the map of a date. */
    public Optional<Chart> of(DeliveryReport report, EffectiveDate date) {
        List<DeliveryReportLine> lines =
                report.items().stream().flatMap(item -> item.at(date).stream()).toList();
        return report.rubric()
                .item(ACROSS)
                .filter(item -> item.kind() == ItemKind.JUDGEMENT && !lines.isEmpty())
                .map(across -> of(report, lines, across, date));
    }

    private Chart of(DeliveryReport report, List<DeliveryReportLine> lines, Item across, EffectiveDate date) {
        List<MapCell> cells = cells(report, lines, across);
        String title = wording.text("chart.map.title", date.toString());
        String message = message(cells, lines.size(), date);
        MapDrawing drawing = new MapDrawing(ID, cells, report.rubric(), across, wording, labels);
        return new Chart(
                ID, title, message, drawing.svg(title, message), drawing.width(), List.of(table(title, cells)));
    }

    /** All cells, row by row from the top; a row or a column for what is open only where something is. */
    private static List<MapCell> cells(DeliveryReport report, List<DeliveryReportLine> lines, Item across) {
        List<Optional<Level>> rows = new ArrayList<>();
        report.rubric().likelihood().requiredScale().levels().stream()
                .map(ScaleLevel::level)
                .forEach(level -> rows.add(0, Optional.of(level)));
        List<Optional<Level>> columns = new ArrayList<>();
        across.requiredScale().levels().forEach(level -> columns.add(Optional.of(level.level())));
        if (lines.stream().anyMatch(line -> likelihood(line).isEmpty())) {
            rows.add(Optional.empty());
        }
        if (lines.stream().anyMatch(line -> across(line, across).isEmpty())) {
            columns.add(Optional.empty());
        }
        List<MapCell> cells = new ArrayList<>();
        for (Optional<Level> row : rows) {
            for (Optional<Level> column : columns) {
                cells.add(new MapCell(
                        row,
                        column,
                        lines.stream()
                                .filter(line -> likelihood(line).equals(row)
                                        && across(line, across).equals(column))
                                .map(line -> line.subject().id())
                                .toList()));
            }
        }
        return cells;
    }

    private static Optional<Level> likelihood(DeliveryReportLine line) {
        return line.reportedLikelihood().fold(settled -> Optional.of(settled.level()), open -> Optional.empty());
    }

    private static Optional<Level> across(DeliveryReportLine line, Item across) {
        return line.in(across)
                .flatMap(outcome -> outcome.fold(settled -> Optional.of(settled.level()), open -> Optional.empty()));
    }

    private String message(List<MapCell> cells, int items, EffectiveDate date) {
        int open = cells.stream()
                .filter(cell -> !cell.isSettled())
                .mapToInt(cell -> cell.ids().size())
                .sum();
        int most = cells.stream()
                .filter(MapCell::isSettled)
                .mapToInt(cell -> cell.ids().size())
                .max()
                .orElse(0);
        String sentence = most == 0
                ? wording.text("chart.map.allopen", date.toString())
                : most == 1
                        ? wording.text("chart.map.apart", date.toString())
                        : wording.text("chart.map.fullest", date.toString(), most, items, places(cells, most));
        return open == 0 ? sentence : sentence + " " + wording.text("chart.map.open", open, items);
    }

    /** Every place where so many items stand together. */
    private String places(List<MapCell> cells, int most) {
        return cells.stream()
                .filter(cell -> cell.isSettled() && cell.ids().size() == most)
                .map(cell -> wording.text("chart.map.place", name(cell.column()), name(cell.row())))
                .collect(joining("; "));
    }

    private String name(Optional<Level> level) {
        return level.map(labels::label).orElseGet(() -> wording.text("chart.open"));
    }

    private FigureTable table(String title, List<MapCell> cells) {
        List<String> columns = new ArrayList<>();
        columns.add(wording.text("chart.map.corner"));
        cells.stream()
                .filter(cell -> cell.row().equals(cells.get(0).row()))
                .forEach(cell -> columns.add(wording.text("chart.map.column", name(cell.column()))));
        List<List<String>> rows = new ArrayList<>();
        int across = columns.size() - 1;
        for (int first = 0; first < cells.size(); first += across) {
            List<String> row = new ArrayList<>();
            row.add(name(cells.get(first).row()));
            cells.subList(first, first + across).forEach(cell -> row.add(words(cell)));
            rows.add(row);
        }
        return new FigureTable(title, columns, rows);
    }

    private String words(MapCell cell) {
        return cell.ids().isEmpty()
                ? wording.text("chart.map.none")
                : wording.text("chart.map.ids", cell.ids().size(), Names.listed(cell.ids(), Names.ON_A_PAGE, wording));
    }
}
