package io.github.psadelivery.scoring.portfolio.view;

import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.Scored;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How likelihoods turned out: for each level how many of its items later had which outcome. It claims no cause, and with
 * few items little can be read from it. Immutable.
 *
 * @param outcomes the later outcomes, in the caller's words and order, such as {@code met} and {@code not met}
 * @param rows one for each level of the likelihood, worst first
 * @param unsettled the results whose likelihood is open and that therefore say nothing
 * @param unknown the results whose later outcome is not known
 */
public record BackTest(List<String> outcomes, List<Row> rows, List<Scored> unsettled, List<Scored> unknown) {
    public BackTest {
        outcomes = List.copyOf(outcomes);
        rows = List.copyOf(rows);
        unsettled = List.copyOf(unsettled);
        unknown = List.copyOf(unknown);
    }

    /**
     * One level of the likelihood.
     *
     * @param countByOutcome how many items had each outcome, in the order of {@link BackTest#outcomes}
     */
    public record Row(Level likelihood, List<Integer> countByOutcome) {
        public Row {
            countByOutcome = List.copyOf(countByOutcome);
        }

        /** How many items there were. */
        public int items() {
            return countByOutcome.stream().mapToInt(count -> count).sum();
        }
    }

    /**
     * Sets likelihoods beside what came later.
     *
     * @param outcomes the outcomes that there can be, in order
     * @param outcomeBySubject the later outcome of each subject, by its id; a subject that is left out is unknown
     * @throws IllegalArgumentException if a subject has an outcome that is not among them
     */
    public static BackTest of(
            Rubric rubric, List<Scored> results, List<String> outcomes, Map<String, String> outcomeBySubject) {
        outcomeBySubject.forEach((subject, outcome) -> {
            if (!outcomes.contains(outcome)) {
                throw new IllegalArgumentException("""
                        “%s”, the outcome of %s, is not one of %s.
                        Name every outcome that there can be.""".formatted(outcome, subject, outcomes));
            }
        });
        List<Scored> unsettled = new ArrayList<>();
        List<Scored> unknown = new ArrayList<>();
        List<Scored> counted = new ArrayList<>();
        for (Scored scored : results) {
            boolean isKnown =
                    outcomeBySubject.containsKey(scored.assessment().subject().id());
            (scored.likelihood().isSettled() ? isKnown ? counted : unknown : unsettled).add(scored);
        }
        List<Row> rows = rubric.likelihood().requiredScale().levels().stream()
                .map(step -> new Row(
                        step.level(),
                        outcomes.stream()
                                .map(outcome -> count(counted, step.level(), outcome, outcomeBySubject))
                                .toList()))
                .toList();
        return new BackTest(outcomes, rows, unsettled, unknown);
    }

    private static int count(List<Scored> counted, Level level, String outcome, Map<String, String> outcomeBySubject) {
        return Math.toIntExact(counted.stream()
                .filter(scored -> scored.likelihood().worst().equals(level))
                .filter(scored -> outcome.equals(
                        outcomeBySubject.get(scored.assessment().subject().id())))
                .count());
    }
}
