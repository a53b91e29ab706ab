package io.github.psadelivery.scoring.report.question;

import static java.util.stream.Collectors.joining;

import io.github.psadelivery.scoring.csv.internal.CellText;
import io.github.psadelivery.scoring.difference.InputChange;
import io.github.psadelivery.scoring.difference.OutcomeDifference;
import io.github.psadelivery.scoring.difference.ResultDifference;
import io.github.psadelivery.scoring.outcome.Outcome;
import io.github.psadelivery.scoring.wording.Wording;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What lies between results, as CSV: one row a difference, with its kind in the fourth column. A text that a spreadsheet
 * would run as a formula has an apostrophe before it. Immutable.
 */
public final class DifferenceCsv {
    private static final List<String> COLUMNS =
            List.of("item", "older", "newer", "difference", "of", "from", "to", "made by", "how");

    private final Wording wording;

    /** Writes in the language of these texts. */
    public DifferenceCsv(Wording wording) {
        this.wording = wording;
    }

    /** Gives the whole sheet. */
    public String of(List<ResultDifference> differences) {
        StringBuilder text = new StringBuilder();
        append(COLUMNS, text);
        for (ResultDifference difference : differences) {
            if (difference.isAnotherRubric()) {
                String older = difference.older().rubric().toString();
                String newer = difference.newer().rubric().toString();
                append(row(difference, wording.text("diff.csv.rubric"), "", older, newer, "", ""), text);
            }
            difference.inputs().forEach(change -> append(input(difference, change), text));
            difference.outcomes().forEach(outcome -> append(outcome(difference, outcome), text));
        }
        return text.toString();
    }

    private List<String> input(ResultDifference difference, InputChange change) {
        return row(
                difference,
                wording.text("diff.csv.input"),
                change.item(),
                change.from().orElse(""),
                change.to().orElse(""),
                "",
                "");
    }

    private List<String> outcome(ResultDifference difference, OutcomeDifference outcome) {
        return row(
                difference,
                wording.text("diff.csv.outcome"),
                outcome.item(),
                outcome.from().map(Outcome::toString).orElse(""),
                outcome.to().map(Outcome::toString).orElse(""),
                outcome.factors().stream()
                        .map(factor -> DifferenceText.factor(factor, wording))
                        .collect(joining("; ")),
                outcome.how().name().toLowerCase(Locale.ROOT));
    }

    private static List<String> row(ResultDifference difference, String kind, String... cells) {
        return Stream.concat(
                        Stream.of(
                                difference.older().assessment().subject().id(),
                                difference
                                        .older()
                                        .assessment()
                                        .date()
                                        .effective()
                                        .toString(),
                                difference
                                        .newer()
                                        .assessment()
                                        .date()
                                        .effective()
                                        .toString(),
                                kind),
                        Stream.of(cells))
                .toList();
    }

    private static void append(List<String> cells, StringBuilder text) {
        CellText.appendRow(cells.stream().map(CellText::tidied).toList(), ',', text);
    }
}
