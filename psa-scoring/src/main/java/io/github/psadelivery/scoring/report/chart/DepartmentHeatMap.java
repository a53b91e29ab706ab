package io.github.psadelivery.scoring.report.chart;

import static java.util.stream.Collectors.joining;

import io.github.psadelivery.model.assessment.EffectiveDate;
import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.rules.language.RubricLabels;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.explanation.ExplanationText;
import io.github.psadelivery.scoring.portfolio.DeliveryReport;
import io.github.psadelivery.scoring.portfolio.view.AreaHeatMap;
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
import java.util.stream.Stream;

/**
 * How the areas to consider are rated at one date, department by department: areas down, departments across, each cell with
 * the code of the level in the middle of the items that rate the area, the worse of two. The tables count every level. An
 * item of several departments counts in each of them. Departments none of whose areas is assessed are left out.
 *
 * <p>Absence: no heat map where no area of any item is assessed at the date.
 *
 * <p>Range: at most {@link #MOST_DEPARTMENTS} departments, the first by name; the message says how many are left out.
 *
 * <p>Source: none was published for rating a department as a whole. <b>Assumption</b>: the level in the middle, the worse of
 * two; the page says so too.
 *
 * <p>Thread-safety: immutable. The same report gives the same bytes.
 *
 * <pre>{@code
 * Optional<Chart> heat = new DepartmentHeatMap(Wording.english()).of(report, EffectiveDate.parse("2003-12"));
 * }</pre>
 */
public final class DepartmentHeatMap {
    /** So many departments can be told apart on one picture. */
    public static final int MOST_DEPARTMENTS = 30;

    private static final String ID = "departments";
    private static final int DEPARTMENTS_A_TABLE = 4;
    private static final int LETTERS_ABOVE = 32;

    private final Wording wording;
    private final RubricLabels labels;
    private final ExplanationText explanation;

    /** Writes in the language of these texts, and calls items and levels as the rubric does. */
    public DepartmentHeatMap(Wording wording) {
        this(wording, RubricLabels.own());
    }

    /** Calls items and levels by these labels; everything else stays as it is. */
    public DepartmentHeatMap(Wording wording, RubricLabels labels) {
        this.wording = wording;
        this.labels = labels;
        this.explanation = new ExplanationText(wording, labels);
    }

    /** Draws the heat map of a date. */
    public Optional<Chart> of(DeliveryReport report, EffectiveDate date) {
        List<Scored> results = report.items().stream()
                .flatMap(item -> item.at(date).stream())
                .map(line -> line.scored())
                .toList();
        AreaHeatMap counts = AreaHeatMap.of(report.rubric(), results);
        List<AreaHeatMap.Row> rated = counts.rows().stream()
                .filter(row -> row.fields().stream().anyMatch(field -> field.rated() + field.notApplicable() > 0))
                .toList();
        return rated.isEmpty() ? Optional.empty() : Optional.of(of(report, date, counts.areas(), rated));
    }

    private Chart of(DeliveryReport report, EffectiveDate date, List<Item> areas, List<AreaHeatMap.Row> rated) {
        List<AreaHeatMap.Row> shown = rated.subList(0, Math.min(MOST_DEPARTMENTS, rated.size()));
        String title = wording.text("chart.departments.title", date.toString());
        String message = message(Tones.of(report.rubric()), areas, rated, date);
        HeatDrawing drawing = new HeatDrawing(
                ID, report.rubric(), shown.stream().map(this::column).toList(), LETTERS_ABOVE, wording, labels);
        List<FigureTable> tables = new ArrayList<>();
        for (int first = 0; first < shown.size(); first += DEPARTMENTS_A_TABLE) {
            tables.add(table(
                    wording.text("chart.departments.caption", date.toString()),
                    areas,
                    shown.subList(first, Math.min(first + DEPARTMENTS_A_TABLE, shown.size()))));
        }
        return new Chart(ID, title, message, drawing.svg(title, message), drawing.width(), tables);
    }

    private HeatDrawing.Column column(AreaHeatMap.Row row) {
        Map<String, Level> levelByArea = new HashMap<>();
        Set<String> notApplicable = new HashSet<>();
        for (AreaHeatMap.Field field : row.fields()) {
            field.middle().ifPresent(level -> levelByArea.put(field.area().id(), level));
            if (field.rated() == 0 && field.notApplicable() > 0) {
                notApplicable.add(field.area().id());
            }
        }
        return new HeatDrawing.Column(name(row), levelByArea, notApplicable);
    }

    private String name(AreaHeatMap.Row row) {
        return row.department().orElseGet(() -> wording.text("page.nodepartment"));
    }

    private String message(Tones tones, List<Item> areas, List<AreaHeatMap.Row> rows, EffectiveDate date) {
        List<Integer> compared = IntStream.range(0, areas.size())
                .filter(index -> tones.isOfTheLikelihood(areas.get(index).requiredScale()))
                .boxed()
                .toList();
        List<Integer> candidates =
                compared.isEmpty() ? IntStream.range(0, areas.size()).boxed().toList() : compared;
        int weakest = candidates.stream()
                .max(Comparator.comparingLong((Integer index) -> weak(rows, index))
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
        Item area = areas.get(weakest);
        long times = weak(rows, weakest);
        String sentence = times == 0
                ? wording.text("chart.departments.strong", date.toString())
                : wording.text(
                        "chart.departments.weakest",
                        date.toString(),
                        explanation.item(area),
                        labels.orWorse(area.requiredScale(), edge(area)),
                        times,
                        rows.size());
        String told = sentence + " " + wording.text("chart.departments.middle");
        return rows.size() <= MOST_DEPARTMENTS
                ? told
                : told + " " + wording.text("chart.departments.first", MOST_DEPARTMENTS, rows.size());
    }

    private static Level edge(Item area) {
        return HeatDrawing.edge(area.requiredScale());
    }

    private static long weak(List<AreaHeatMap.Row> rows, int area) {
        return rows.stream()
                .map(row -> row.fields().get(area))
                .filter(field -> field.middle().stream().anyMatch(level -> level.isAtOrBelow(edge(field.area()))))
                .count();
    }

    private FigureTable table(String caption, List<Item> areas, List<AreaHeatMap.Row> rows) {
        List<String> columns = new ArrayList<>();
        columns.add(wording.text("chart.heat.area"));
        rows.forEach(row -> columns.add(wording.text("chart.departments.column", name(row), row.items())));
        List<List<String>> cells = new ArrayList<>();
        for (int index = 0; index < areas.size(); index++) {
            int area = index;
            cells.add(Stream.concat(
                            Stream.of(explanation.item(areas.get(area))),
                            rows.stream().map(row -> words(row.fields().get(area))))
                    .toList());
        }
        return new FigureTable(caption, columns, cells);
    }

    private String words(AreaHeatMap.Field field) {
        List<String> counts = new ArrayList<>();
        for (int rank = 0; rank < field.countByRank().size(); rank++) {
            int count = field.countByRank().get(rank);
            if (count > 0) {
                counts.add(wording.text(
                        "tally.level",
                        count,
                        labels.label(field.area().requiredScale().at(rank))));
            }
        }
        if (field.notApplicable() > 0) {
            counts.add(wording.text("tally.notapplicable", field.notApplicable()));
        }
        if (field.notAssessed() > 0) {
            counts.add(wording.text("tally.notassessed", field.notAssessed()));
        }
        String all = counts.stream().collect(joining(", "));
        return field.middle()
                .map(level -> wording.text("chart.departments.field", labels.label(level), all))
                .orElse(all);
    }
}
