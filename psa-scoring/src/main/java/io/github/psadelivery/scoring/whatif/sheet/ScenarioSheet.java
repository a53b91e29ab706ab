package io.github.psadelivery.scoring.whatif.sheet;

import static io.github.psadelivery.model.problem.ProblemCode.EMPTY_FILE;

import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.csv.internal.CsvLayout;
import io.github.psadelivery.scoring.csv.internal.CsvTable;
import io.github.psadelivery.scoring.csv.internal.RowBytes;
import io.github.psadelivery.scoring.source.internal.SourceBytes;
import io.github.psadelivery.scoring.whatif.Scenario;
import io.github.psadelivery.scoring.whatif.Scenario.Action;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Scenarios as a sheet: a row for each action.
 *
 * <p>The columns, in any order and any case: {@code item} (the id of what is assessed), {@code area} (the id of an area, a
 * stated judgement or an input) and {@code to} (the level that the action brings it to, by label or code) must be there;
 * {@code scenario} and {@code because} may be. Rows of one scenario need not stand together; rows that name none belong
 * to one that is called after the file.
 *
 * <p>Range and format: as sheets of assessments.
 *
 * <p>Errors: everything that is wrong is told with its cell, all of it at once: an item that is not assessed, an area or
 * level that the rubric does not have, an empty cell, a sheet without a row.
 *
 * <p>Thread-safety: immutable.
 *
 * <pre>{@code
 * scenario,item,area,to,because
 * recruitment,T7,capacity,AG,"The team is complete in March."
 * }</pre>
 */
public final class ScenarioSheet {
    private static final CsvLayout LAYOUT = new CsvLayout(
            ScenarioRow.COLUMNS,
            ScenarioRow.REQUIRED,
            Map.of(),
            "Take it out; the columns are %s.".formatted(String.join(", ", ScenarioRow.COLUMNS)));

    private final ScenarioRow.Check check;

    private ScenarioSheet(ScenarioRow.Check check) {
        this.check = check;
    }

    /**
     * Gives a reader of scenarios.
     *
     * @param scorer by whose rubric areas and levels are known
     * @param subjects the ids of all that is assessed
     */
    public static ScenarioSheet of(PsaScorer scorer, Collection<String> subjects) {
        return new ScenarioSheet(new ScenarioRow.Check(scorer, subjects));
    }

    /**
     * Reads a file to its end and leaves the stream open.
     *
     * @param file the name by which problems tell of it
     * @return the scenarios in the order of their first rows
     */
    public Checked<List<Scenario>> read(String file, InputStream stream) {
        return SourceBytes.read(file, stream)
                .fold(
                        bytes -> CsvTable.open(file, new ByteArrayInputStream(bytes), LAYOUT, Optional.empty())
                                .fold(table -> rows(file, table), Checked::rejected),
                        Checked::rejected);
    }

    private Checked<List<Scenario>> rows(String file, CsvTable table) {
        if (!table.header().isGood()) {
            return Checked.rejected(table.header().problems());
        }
        Map<String, List<Action>> actionsByScenario = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Optional<RowBytes> row = table.next(); row.isPresent(); row = table.next()) {
            Checked<ScenarioRow> read =
                    table.reader().read(row.get()).fold(cells -> check.read(cells), Checked::rejected);
            problems.addAll(read.problems());
            read.value()
                    .ifPresent(found -> actionsByScenario
                            .computeIfAbsent(found.scenario().orElse(file), name -> new ArrayList<>())
                            .add(found.action()));
        }
        if (actionsByScenario.isEmpty() && problems.isEmpty()) {
            problems.add(new Problem(
                    EMPTY_FILE,
                    new Place.Whole(file),
                    "There is no action beneath the names of the columns.",
                    "Add a row for each action, or leave the file out."));
        }
        List<Scenario> scenarios = new ArrayList<>();
        actionsByScenario.forEach((name, actions) -> scenarios.add(new Scenario(name, actions)));
        return problems.isEmpty() ? Checked.of(scenarios, List.of()) : Checked.rejected(problems);
    }
}
