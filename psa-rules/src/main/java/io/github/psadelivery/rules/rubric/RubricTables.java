package io.github.psadelivery.rules.rubric;

import io.github.psadelivery.rules.cap.Cap;
import java.util.List;

/**
 * The rows of a rubric's tables as values, each list in the order of its table.
 *
 * @param items parents before children; the first is the likelihood
 */
public record RubricTables(
        List<Scale> scales,
        List<Item> items,
        List<Question> questions,
        List<Cap> caps,
        List<Coverage> coverage,
        List<Measure> measures,
        List<WorkedCase> cases) {

    public RubricTables {
        scales = List.copyOf(scales);
        items = List.copyOf(items);
        questions = List.copyOf(questions);
        caps = List.copyOf(caps);
        coverage = List.copyOf(coverage);
        measures = List.copyOf(measures);
        cases = List.copyOf(cases);
    }
}
