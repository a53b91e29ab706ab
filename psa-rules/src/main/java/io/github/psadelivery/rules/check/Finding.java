package io.github.psadelivery.rules.check;

import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.rules.rubric.Rubric;

/**
 * One thing that the check found. Immutable.
 *
 * @param about the id of the rule or item that it is about; {@code silenced.csv} names it so
 * @param problem what it is, with its cell
 */
public record Finding(String about, Problem problem) {

    static Finding ofRule(Rubric rubric, ProblemCode code, String rule, String column, String message, String advice) {
        int row = rubric.tables().rows().rowByRule().getOrDefault(rule, 1);
        return new Finding(rule, new Problem(code, new Place.Cell("rules.csv", row, column), message, advice));
    }

    static Finding ofItem(Rubric rubric, ProblemCode code, String item, String column, String message, String advice) {
        int row = rubric.tables().rows().rowByItem().getOrDefault(item, 1);
        return new Finding(item, new Problem(code, new Place.Cell("items.csv", row, column), message, advice));
    }

    /** The column of {@code items.csv} that describes a level. */
    static String levelColumn(int rank) {
        return "level " + (rank + 1);
    }
}
