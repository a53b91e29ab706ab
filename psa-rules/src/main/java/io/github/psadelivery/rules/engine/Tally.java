package io.github.psadelivery.rules.engine;

import io.github.psadelivery.rules.cap.Threshold;

/**
 * A fact that rules match: how many of some items are rated at a level or worse. Public because DRL reads it.
 *
 * <p>In DRL: {@code Tally( of == "areas of planning", level == "Red", reaches("half") )}.
 *
 * @param of the items counted, as {@code rules.csv} names them: {@code stage}, {@code areas of planning}
 * @param level the label of the level
 * @param count how many of them are at this level or worse
 * @param applicable how many of them apply at all
 */
public record Tally(String of, String level, int count, int applicable) {

    /** Whether the count is enough for a threshold written as in {@code rules.csv}: {@code 2}, {@code over half}. */
    public boolean reaches(String threshold) {
        return Threshold.parse(threshold)
                .orElseThrow(() -> new IllegalArgumentException("""
                        “%s” is no threshold.
                        Write a whole number, all, half, 2/3, 60%% or over half.""".formatted(threshold)))
                .isReachedBy(count, applicable);
    }
}
