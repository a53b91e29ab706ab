package io.github.psadelivery.scoring.whatif.sheet;

import static io.github.psadelivery.model.problem.ProblemCode.LEVEL_OF_ANOTHER_SCALE;
import static io.github.psadelivery.model.problem.ProblemCode.MISSING_FIELD;
import static io.github.psadelivery.model.problem.ProblemCode.SUBJECT_NOT_ASSESSED;
import static io.github.psadelivery.model.problem.ProblemCode.UNKNOWN_LEVEL;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.ReportDate;
import io.github.psadelivery.model.assessment.Subject;
import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.model.problem.Nearest;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.csv.internal.CsvRow;
import io.github.psadelivery.scoring.source.internal.SourceWords;
import io.github.psadelivery.scoring.whatif.Scenario.Action;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One row of a sheet of scenarios.
 *
 * @param scenario what people call it; empty where the row does not say
 */
record ScenarioRow(Optional<String> scenario, Action action) {
    private static final String SCENARIO = "scenario";
    private static final String ITEM = "item";
    private static final String AREA = "area";
    private static final String TO = "to";
    private static final String BECAUSE = "because";

    static final List<String> COLUMNS = List.of(SCENARIO, ITEM, AREA, TO, BECAUSE);
    static final List<String> REQUIRED = List.of(ITEM, AREA, TO);

    /** Knows what a row may name. */
    static final class Check {
        private static final ReportDate ANY = ReportDate.of("2000-01");

        private final PsaScorer scorer;
        private final Set<String> subjects;

        Check(PsaScorer scorer, Collection<String> subjects) {
            this.scorer = scorer;
            this.subjects = Set.copyOf(subjects);
        }

        /** Reads a row, or gives all that is wrong with it. */
        Checked<ScenarioRow> read(CsvRow row) {
            List<Problem> problems = new ArrayList<>();
            for (String column : REQUIRED) {
                if (row.cell(column).isEmpty()) {
                    problems.add(new Problem(
                            MISSING_FIELD, row.place(column), "The cell is empty.", "Fill it, or take the row out."));
                }
            }
            String subject = row.cell(ITEM);
            if (!subject.isEmpty() && !subjects.contains(subject)) {
                problems.add(new Problem(
                        SUBJECT_NOT_ASSESSED,
                        row.place(ITEM),
                        "Nothing is assessed under %s.".formatted(SourceWords.quoted(subject)),
                        Nearest.to(subject, subjects.stream().sorted().toList())
                                .map("Write %s?"::formatted)
                                .orElse("Name one of the items that are assessed.")));
            }
            if (!row.cell(AREA).isEmpty() && !row.cell(TO).isEmpty()) {
                problems.addAll(ofLevel(row));
            }
            return problems.isEmpty() ? Checked.of(good(row), List.of()) : Checked.rejected(problems);
        }

        /** What the scorer would say of the level, if an assessment stated it, at the cells of the row. */
        private List<Problem> ofLevel(CsvRow row) {
            Assessment stated = Assessment.of(Subject.of(AREA, ""), ANY)
                    .rate(row.cell(AREA), row.cell(TO), "")
                    .build();
            return scorer.check(stated).stream()
                    .filter(Problem::isError)
                    .map(problem -> new Problem(
                            problem.code(),
                            row.place(
                                    problem.code() == UNKNOWN_LEVEL || problem.code() == LEVEL_OF_ANOTHER_SCALE
                                            ? TO
                                            : AREA),
                            problem.message(),
                            problem.advice()))
                    .toList();
        }

        private ScenarioRow good(CsvRow row) {
            Action action = new Action(
                    row.cell(ITEM),
                    row.cell(AREA),
                    scorer.rubric()
                            .required(row.cell(AREA))
                            .requiredScale()
                            .level(row.cell(TO))
                            .orElseThrow(),
                    row.cell(BECAUSE));
            return new ScenarioRow(Optional.of(row.cell(SCENARIO)).filter(name -> !name.isEmpty()), action);
        }
    }
}
