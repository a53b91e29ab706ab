package io.github.psadelivery.scoring.csv;

import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.rubric.RubricReference;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.csv.internal.CellText;
import io.github.psadelivery.scoring.explanation.JudgementResult;
import io.github.psadelivery.scoring.outcome.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Results as a sheet: a row for each scored assessment, with {@code item} and {@code date}; a column {@code worst} and
 * one {@code best} for each judgement and for the likelihood; {@code settled} and {@code provisional}; and
 * {@code reasons}.
 *
 * <p>Scale and direction: levels are written by their codes. A judgement or likelihood that is settled has the same
 * level as its worst and its best.
 *
 * <p>Range: {@code settled} says whether the likelihood is, {@code provisional} whether a judgement it rests on is, both
 * as {@code true} or {@code false}; {@code reasons} has the ids of the rules that bind at either end, with a space
 * between them, and nothing where no cap applies.
 *
 * <p>Errors: none; rejected assessments have no row here.
 *
 * <p>Thread-safety: immutable; each thread appends to a text of its own.
 *
 * <pre>{@code
 * ResultCsv csv = ResultCsv.of(scorer.rubric());
 * StringBuilder sheet = new StringBuilder();
 * csv.appendHeader(sheet);
 * csv.append(scorer.score(assessment).orThrow(), sheet);
 * // item,date,challenge worst,challenge best,…,likelihood worst,likelihood best,settled,provisional,reasons
 * // T3,2003-07,H,H,…,AR,AR,true,false,LD-2 PL-2
 * }</pre>
 */
public final class ResultCsv {
    private final RubricReference rubric;
    private final List<String> columns;
    private final CsvFormat format;

    private ResultCsv(RubricReference rubric, List<String> columns, CsvFormat format) {
        this.rubric = rubric;
        this.columns = columns;
        this.format = format;
    }

    /** Gives a writer of results by one rubric, with commas. */
    public static ResultCsv of(Rubric rubric) {
        List<String> columns = new ArrayList<>(List.of(AssessmentColumns.ITEM, AssessmentColumns.DATE));
        Stream.concat(rubric.judgements().stream(), Stream.of(rubric.likelihood()))
                .map(Item::id)
                .forEach(id -> columns.addAll(List.of(id + " worst", id + " best")));
        columns.addAll(List.of("settled", "provisional", "reasons"));
        return new ResultCsv(rubric.reference(), List.copyOf(columns), CsvFormat.standard());
    }

    /** Gives the same writer for another format. */
    public ResultCsv in(CsvFormat otherFormat) {
        return new ResultCsv(rubric, columns, otherFormat);
    }

    /** Appends the first row, after the byte order mark if the format has one. */
    public void appendHeader(StringBuilder to) {
        format.appendRow(columns, true, to);
    }

    /**
     * Appends the row of a result.
     *
     * @throws IllegalArgumentException if another rubric gave the result
     */
    public void append(Scored scored, StringBuilder to) {
        if (!scored.rubric().equals(rubric)) {
            throw new IllegalArgumentException("""
                    scored is by the rubric %s, and the columns are those of %s.
                    Use ResultCsv.of(scored.usedRubric()).""".formatted(scored.rubric(), rubric));
        }
        char separator = format.separator().sign();
        CellText.append(CellText.tidied(scored.assessment().subject().id()), separator, to);
        to.append(separator).append(scored.assessment().date().effective()).append(separator);
        for (JudgementResult judgement : scored.judgements()) {
            append(judgement.outcome(), separator, to);
        }
        append(scored.likelihood(), separator, to);
        to.append(scored.likelihood().isSettled())
                .append(separator)
                .append(scored.isProvisional())
                .append(separator);
        CellText.append(String.join(" ", scored.bindingRules()), separator, to);
        to.append('\n');
    }

    private static void append(Outcome outcome, char separator, StringBuilder to) {
        append(outcome.worst(), separator, to);
        append(outcome.best(), separator, to);
    }

    private static void append(Level level, char separator, StringBuilder to) {
        CellText.append(level.code(), separator, to);
        to.append(separator);
    }
}
