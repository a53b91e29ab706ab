package io.github.psadelivery.rules.table.internal;

import static io.github.psadelivery.model.problem.ProblemCode.OUT_OF_ORDER;

import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.rules.rubric.Scale;
import java.util.Optional;

/** What a case says that the rubric gives: one level, or {@code Red to Amber/Red} where the outcome is open. */
public record GivenLevels(Level worst, Level best) {
    private static final String TO = " to ";

    public static Optional<GivenLevels> read(Cells cells, String column, Optional<Scale> scale, Scales scales) {
        String text = cells.filled(column);
        int to = text.indexOf(TO);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (to < 0 || scale.flatMap(known -> known.level(text)).isPresent()) {
            return scales.level(cells, column, text, scale).map(level -> new GivenLevels(level, level));
        }
        Optional<Level> worst =
                scales.level(cells, column, text.substring(0, to).strip(), scale);
        Optional<Level> best =
                scales.level(cells, column, text.substring(to + TO.length()).strip(), scale);
        Optional<GivenLevels> given = worst.flatMap(from -> best.map(till -> new GivenLevels(from, till)));
        given.filter(open -> !open.worst.isWorseThan(open.best))
                .ifPresent(open -> cells.report(
                        OUT_OF_ORDER,
                        column,
                        "“%s” does not go from a worse level to a better one.".formatted(text),
                        "Write the worse level first, or one level alone."));
        return given;
    }

    @Override
    public String toString() {
        return worst.equals(best) ? worst.label() : worst.label() + TO + best.label();
    }
}
