package io.github.psadelivery.rules.table.internal;

import static io.github.psadelivery.model.problem.ProblemCode.BAD_SHARE;
import static io.github.psadelivery.model.problem.ProblemCode.BAD_THRESHOLD;

import io.github.psadelivery.rules.cap.Threshold;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the cells that say how many: {@code at least} of a rule and {@code minimum share assessed} of coverage. */
public final class Thresholds {
    private static final String SHARES = "half, 2/3 or 60%, or over half for more than it";
    private static final Pattern LIKE_A_SHARE = Pattern.compile(".*(?:%|\\d ?/ ?\\d).*");

    private Thresholds() {}

    /** The threshold of a cell; empty, and perhaps a problem, if there is none. */
    public static Optional<Threshold> read(Cells cells, String column) {
        String text = cells.text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<Threshold> threshold = parsed(text);
        if (threshold.isEmpty() && LIKE_A_SHARE.matcher(text).matches()) {
            badShare(cells, column, text);
        } else if (threshold.isEmpty()) {
            cells.report(
                    BAD_THRESHOLD,
                    column,
                    "“%s” does not say how many items it takes.".formatted(text),
                    "Write a whole number from 1, all, or a share: %s.".formatted(SHARES));
        }
        return threshold;
    }

    /** The share of a cell that takes nothing else. */
    public static Optional<Threshold.Share> share(Cells cells, String column) {
        String text = cells.filled(column);
        Optional<Threshold.Share> share =
                parsed(text).filter(Threshold.Share.class::isInstance).map(Threshold.Share.class::cast);
        if (!text.isEmpty() && share.isEmpty()) {
            badShare(cells, column, text);
        }
        return share;
    }

    private static void badShare(Cells cells, String column, String text) {
        cells.report(
                BAD_SHARE,
                column,
                "“%s” is not a share above nothing and up to the whole.".formatted(text),
                "Write a share such as %s.".formatted(SHARES));
    }

    private static Optional<Threshold> parsed(String text) {
        try {
            return Threshold.parse(text);
        } catch (IllegalArgumentException e) {
            // A count of 0, or a share of nothing or of more than the whole: told by the caller, with its cell.
            return Optional.empty();
        }
    }
}
