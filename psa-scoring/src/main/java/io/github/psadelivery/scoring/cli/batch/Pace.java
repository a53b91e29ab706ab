package io.github.psadelivery.scoring.cli.batch;

import io.github.psadelivery.scoring.wording.Wording;
import java.time.Duration;

/**
 * How long something took, and what that makes a second.
 *
 * @param elapsed the time since it began; less than a millisecond counts as one
 */
record Pace(Duration elapsed) {
    private static final int MILLIS = 1000;

    /** Gives how many there were a second, rounded down. */
    long perSecond(long count) {
        return MILLIS * count / Math.max(1, elapsed.toMillis());
    }

    /** Gives how long the rest takes if it goes on as it did. */
    Pace left(long done, long all) {
        return new Pace(Duration.ofMillis((long) (elapsed.toMillis() * ((double) all / Math.max(1, done) - 1))));
    }

    /** Gives the time as a person says it, to the second, or to the minute once it is hours. */
    String text(Wording wording) {
        if (elapsed.toHours() > 0) {
            return wording.text("cli.time.hours", elapsed.toHours(), elapsed.toMinutesPart());
        }
        return elapsed.toMinutes() > 0
                ? wording.text("cli.time.minutes", elapsed.toMinutes(), elapsed.toSecondsPart())
                : wording.text("cli.time.seconds", elapsed.toSeconds());
    }
}
