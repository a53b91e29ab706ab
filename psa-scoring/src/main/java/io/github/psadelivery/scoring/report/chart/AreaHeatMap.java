package io.github.psadelivery.scoring.report.chart;

import io.github.psadelivery.model.assessment.EffectiveDate;
import io.github.psadelivery.model.assessment.Statement;
import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.rules.language.RubricLabels;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.explanation.ExplanationText;
import io.github.psadelivery.scoring.portfolio.DeliveryReport;
import io.github.psadelivery.scoring.portfolio.DeliveryReportLine;
import io.github.psadelivery.scoring.report.chart.internal.HeatDrawing;
import io.github.psadelivery.scoring.report.document.internal.Tones;
import io.github.psadelivery.scoring.wording.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How the areas to consider are rated at one date: areas down, items across, each cell with the code of its level. Items
 * none of whose areas is assessed are left out.
 *
 * <p>Absence: no heat map where no area of any item is assessed at the date.
 *
 * <p>Range: at most {@link #MOST_ITEMS} items, the first of the report; the message says how many are left out.
 *
 * <p>Thread-safety: immutable. The same report gives the same bytes.
 *
 * <pre>{@code
 * Optional<Chart> heat = new AreaHeatMap(Wording.english()).of(report, EffectiveDate.parse("2003-12"));
 * }</pre>
 */
public final class AreaHeatMap {
    /** So many items can be told apart on one picture. */
    public static final int MOST_ITEMS = 30;

    private static final String ID = "heat";
    private static final int ITEMS_A_TABLE = 6;
    private static final int LETTERS_ABOVE = 12;

    private final Wording wording;
    private final RubricLabels labels;
    private final ExplanationText explanation;

    /** Writes in the language of these texts, and calls items and levels as the rubric does. */
    public AreaHeatMap(Wording wording) {
        this(wording, RubricLabels.own());
    }

    /** Calls items and levels by these labels; everything else stays as it is. */
    public AreaHeatMap(Wording wording, RubricLabels labels) {
        this.wording = wording;
        this.labels = labels;
        this.explanation = new ExplanationText(wording, labels);
    }

    /** Draws the heat map of a date. */
    public Optional<Chart> of(DeliveryReport report, EffectiveDate date) {
        Rubric rubric = report.rubric();
        List<Item> areas = rubric.areas(rubric.likelihood().id());
        List<DeliveryReportLine> rated = report.items().stream()
                .flatMap(item -> item.at(date).stream())
                .filter(line ->
                        areas.stream().anyMatch(area -> statement(line, area).isPresent()))
                .toList();
        return rated.isEmpty() ? Optional.empty() : Optional.of(of(report, date, rated));
    }

    private Chart of(DeliveryReport report, EffectiveDate date, List<DeliveryReportLine> rated) {
        List<DeliveryReportLine> shown = rated.subList(0, Math.min(MOST_ITEMS, rated.size()));
        Rubric rubric = report.rubric();
        List<Item> areas = rubric.areas(rubric.likelihood().id());
        String title = wording.text("chart.heat.title", date.toString());
        String message = message(rubric, areas, rated, date);
        HeatDrawing drawing = new HeatDrawing(
                ID, rubric, shown.stream().map(line -> column(line, areas)).toList(), LETTERS_ABOVE, wording, labels);
        List<FigureTable> tables = new ArrayList<>();
        for (int first = 0; first < shown.size(); first += ITEMS_A_TABLE) {
            tables.add(table(title, areas, shown.subList(first, Math.min(first + ITEMS_A_TABLE, shown.size()))));
        }
        return new Chart(ID, title, message, drawing.svg(title, message), drawing.width(), tables);
    }

    private static HeatDrawing.Column column(DeliveryReportLine line, List<Item> areas) {
        Map<String, Level> levelByArea = new HashMap<>();
        Set<String> notApplicable = new HashSet<>();
        for (Item area : areas) {
            level(line, area).ifPresent(level -> levelByArea.put(area.id(), level));
            if (statement(line, area).isPresent() && level(line, area).isEmpty()) {
                notApplicable.add(area.id());
            }
        }
        return new HeatDrawing.Column(line.subject().id(), levelByArea, notApplicable);
    }

    private static Optional<Statement> statement(DeliveryReportLine line, Item area) {
        return line.scored().assessment().statementOn(area.id());
    }

    /** The level that an assessor gave an area; empty where it is not assessed or does not apply. */
    private static Optional<Level> level(DeliveryReportLine line, Item area) {
        return statement(line, area)
                .flatMap(statement -> statement.fold(
                        rated -> area.requiredScale().level(rated.level()), notApplicable -> Optional.empty()));
    }

    private String message(Rubric rubric, List<Item> areas, List<DeliveryReportLine> rated, EffectiveDate date) {
        Tones tones = Tones.of(rubric);
        List<Item> compared = areas.stream()
                .filter(area -> tones.isOfTheLikelihood(area.requiredScale()))
                .toList();
        List<Item> candidates = compared.isEmpty() ? areas : compared;
        Item weakest = IntStream.range(0, candidates.size())
                .boxed()
                .max(Comparator.comparingLong((Integer index) -> weak(rated, candidates.get(index)))
                        .thenComparing(Comparator.reverseOrder()))
                .map(candidates::get)
                .orElseThrow();
        long times = weak(rated, weakest);
        String sentence = times == 0
                ? wording.text("chart.heat.strong", date.toString())
                : wording.text(
                        "chart.heat.weakest",
                        date.toString(),
                        explanation.item(weakest),
                        labels.orWorse(weakest.requiredScale(), HeatDrawing.edge(weakest.requiredScale())),
                        times,
                        rated.size());
        return rated.size() <= MOST_ITEMS
                ? sentence
                : sentence + " " + wording.text("chart.heat.first", MOST_ITEMS, rated.size());
    }

    private static long weak(List<DeliveryReportLine> lines, Item area) {
        Level edge = HeatDrawing.edge(area.requiredScale());
        return lines.stream()
                .flatMap(line -> level(line, area).stream())
                .filter(level -> level.isAtOrBelow(edge))
                .count();
    }

    private FigureTable table(String title, List<Item> areas, List<DeliveryReportLine> lines) {
        List<String> columns = new ArrayList<>();
        columns.add(wording.text("chart.heat.area"));
        lines.forEach(line -> columns.add(line.subject().id()));
        List<List<String>> rows = new ArrayList<>();
        for (Item area : areas) {
            List<String> row = new ArrayList<>();
            row.add(explanation.item(area));
            lines.forEach(line -> row.add(words(line, area)));
            rows.add(row);
        }
        return new FigureTable(title, columns, rows);
    }

    private String words(DeliveryReportLine line, Item area) {
        return level(line, area)
                .map(labels::label)
                .orElseGet(() -> statement(line, area).isPresent()
                        ? wording.text("chart.notapplicable")
                        : wording.text("chart.notassessed"));
    }
}
