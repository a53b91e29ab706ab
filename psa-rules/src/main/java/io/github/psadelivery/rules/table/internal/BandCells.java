package io.github.psadelivery.rules.table.internal;

import static io.github.psadelivery.model.problem.ProblemCode.BAD_NUMBER;
import static io.github.psadelivery.model.problem.ProblemCode.OUT_OF_ORDER;
import static io.github.psadelivery.model.problem.ProblemCode.UNKNOWN_WORD;

import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.rules.rubric.Measure.Band;
import io.github.psadelivery.rules.rubric.Measure.Bound;
import io.github.psadelivery.rules.rubric.Scale;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One band of a measure as its row has it; empty where a cell is wrong. */
public record BandCells(Cells cells, Optional<Level> level, Optional<Bound> bound, Optional<BigDecimal> value) {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(?:\\.\\d{1,12})?");

    public static BandCells of(Cells cells, Optional<Scale> scale, Scales scales) {
        cells.filled("because");
        cells.filled("source");
        Optional<Bound> bound = bound(cells);
        return new BandCells(cells, scales.level(cells, "level", scale), bound, value(cells, bound));
    }

    private static Optional<Bound> bound(Cells cells) {
        String words = cells.filled("bound");
        Optional<Bound> bound = Stream.of(Bound.values())
                .filter(any -> any.words().equals(words))
                .findFirst();
        if (!words.isEmpty() && bound.isEmpty()) {
            cells.report(
                    UNKNOWN_WORD,
                    "bound",
                    "“%s” is no way to bound a band.".formatted(words),
                    Words.advice(
                            words, Stream.of(Bound.values()).map(Bound::words).toList()));
        }
        return bound;
    }

    private static Optional<BigDecimal> value(Cells cells, Optional<Bound> bound) {
        if (bound.filter(Bound.OTHERWISE::equals).isPresent()) {
            cells.empty("value", "A band that takes what is left has no value.");
            return Optional.empty();
        }
        String text = bound.isEmpty() ? cells.text("value") : cells.filled("value");
        if (NUMBER.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text));
        }
        if (!text.isEmpty()) {
            cells.report(
                    BAD_NUMBER,
                    "value",
                    "“%s” is not a number.".formatted(text),
                    "Write digits with a point before the decimals, such as -0.05 or 12.");
        }
        return Optional.empty();
    }

    /** Tells of a band that ends the measure too early, or not at all. */
    public void checkEnd(boolean isLast) {
        boolean takesTheRest = bound.filter(Bound.OTHERWISE::equals).isPresent();
        if (bound.isPresent() && takesTheRest != isLast) {
            cells.report(
                    OUT_OF_ORDER,
                    "bound",
                    isLast
                            ? "The last band of a measure takes what is left."
                            : "The bands after this one take nothing.",
                    isLast ? "Write “otherwise”, or add a band that does." : "Move the row to the end of the measure.");
        }
    }

    /** Tells of a band that is no worse or no lower than the one before. */
    public void checkAfter(BandCells better) {
        boolean worse = level.flatMap(mine ->
                        better.level.map(other -> !mine.scale().equals(other.scale()) || mine.isWorseThan(other)))
                .orElse(true);
        if (!worse) {
            cells.report(
                    OUT_OF_ORDER,
                    "level",
                    "“%s” is not worse than the level of the band before.".formatted(cells.text("level")),
                    "Put the bands of a measure in order, best first.");
        }
        boolean lower = value.flatMap(mine -> better.value.map(other -> isLower(mine, other, better)))
                .orElse(true);
        if (!lower) {
            cells.report(
                    OUT_OF_ORDER,
                    "value",
                    "The band before takes every value of this one.",
                    "Write a lower value, or put the bands in order.");
        }
    }

    private boolean isLower(BigDecimal mine, BigDecimal other, BandCells better) {
        int order = mine.compareTo(other);
        boolean takesTheBoundItself =
                better.bound.filter(Bound.MORE_THAN::equals).isPresent()
                        && bound.filter(Bound.AT_LEAST::equals).isPresent();
        return order < 0 || (order == 0 && takesTheBoundItself);
    }

    /** The band, where nothing is wrong with its row. */
    public Band band() {
        return new Band(level.orElseThrow(), bound.orElseThrow(), value, cells.text("because"), cells.text("source"));
    }
}
