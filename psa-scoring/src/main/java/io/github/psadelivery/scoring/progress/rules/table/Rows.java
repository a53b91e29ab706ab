package io.github.psadelivery.scoring.progress.rules.table;

import static io.github.psadelivery.model.problem.ProblemCode.BAD_NUMBER;
import static io.github.psadelivery.model.problem.ProblemCode.PROGRESS_VALUE_OUT_OF_RANGE;
import static io.github.psadelivery.model.problem.ProblemCode.UNKNOWN_WORD;

import io.github.psadelivery.rules.table.internal.Cells;
import io.github.psadelivery.rules.table.internal.Words;
import io.github.psadelivery.scoring.progress.rules.RuleReason;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What the cells of these tables mean; empty, and a problem, where one means nothing. */
final class Rows {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(?:\\.\\d{1,12})?");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
    private static final Pattern PERCENTAGE = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,6})?) ?%");

    private Rows() {}

    /** The row as a reason; its reason and source must be filled. */
    static RuleReason reason(String rule, Cells cells) {
        return new RuleReason(rule, cells.filled("because"), cells.filled("source"));
    }

    /** One of certain words. */
    static <T> Optional<T> word(Cells cells, String column, List<T> values, Function<T, String> words) {
        String text = cells.filled(column);
        for (T value : values) {
            if (words.apply(value).equals(text)) {
                return Optional.of(value);
            }
        }
        if (!text.isEmpty()) {
            cells.report(
                    UNKNOWN_WORD,
                    column,
                    "“%s” is none of the words that can stand here.".formatted(text),
                    Words.advice(text, values.stream().map(words).toList()));
        }
        return Optional.empty();
    }

    /** A number such as {@code -0.05}. */
    static Optional<BigDecimal> number(Cells cells, String column) {
        String text = cells.filled(column);
        if (NUMBER.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text));
        }
        if (!text.isEmpty()) {
            cells.report(
                    BAD_NUMBER,
                    column,
                    "“%s” is not a number.".formatted(text),
                    "Write digits with a point before the decimals, such as 1.96 or -0.05.");
        }
        return Optional.empty();
    }

    /** A number that lies between two others, or is one of them. */
    static Optional<BigDecimal> number(Cells cells, String column, int least, int most) {
        return within(cells, column, number(cells, column), least, most);
    }

    /** A share such as {@code 2.5%}, from nothing to the whole. */
    static Optional<BigDecimal> share(Cells cells, String column) {
        String text = cells.filled(column);
        if (PERCENTAGE.matcher(text).matches()) {
            String digits = text.substring(0, text.length() - 1).strip();
            return within(cells, column, Optional.of(new BigDecimal(digits).scaleByPowerOfTen(-2)), 0, 1);
        }
        if (!text.isEmpty()) {
            cells.report(
                    BAD_NUMBER,
                    column,
                    "“%s” is not a percentage.".formatted(text),
                    "Write digits and a percent sign, such as 60% or 2.5%.");
        }
        return Optional.empty();
    }

    /** A whole number from 1 on. */
    static Optional<Integer> count(Cells cells, String column, int most) {
        String text = cells.filled(column);
        if (WHOLE.matcher(text).matches()) {
            return within(cells, column, Optional.of(new BigDecimal(text)), 1, most)
                    .map(BigDecimal::intValueExact);
        }
        if (!text.isEmpty()) {
            cells.report(
                    BAD_NUMBER,
                    column,
                    "“%s” is not a whole number.".formatted(text),
                    "Write a whole number from 1 to %s.".formatted(most));
        }
        return Optional.empty();
    }

    private static Optional<BigDecimal> within(
            Cells cells, String column, Optional<BigDecimal> number, int least, int most) {
        if (number.isPresent()
                && (number.get().compareTo(BigDecimal.valueOf(least)) < 0
                        || number.get().compareTo(BigDecimal.valueOf(most)) > 0)) {
            cells.report(
                    PROGRESS_VALUE_OUT_OF_RANGE,
                    column,
                    "“%s” lies outside the range of this value.".formatted(cells.text(column)),
                    "Write a value from %s to %s.".formatted(least, most));
            return Optional.empty();
        }
        return number;
    }
}
