package io.github.psadelivery.scoring.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.scoring.batch.BatchCounts;
import io.github.psadelivery.scoring.batch.BatchProgress;
import io.github.psadelivery.scoring.wording.Wording;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressBarTest {
    private final StringWriter terminal = new StringWriter();
    private final HandClock clock = new HandClock();
    private final ProgressBar bar = new ProgressBar(new PrintWriter(terminal), Wording.english(), clock);

    /** A clock that goes on only where it is told to. */
    private static final class HandClock extends Clock {
        private Instant now = Instant.EPOCH;

        void goOn(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private static BatchProgress progress(long lines, long bytes, long all) {
        return new BatchProgress(
                new BatchCounts(lines, 0, 0, 0), bytes, all == 0 ? OptionalLong.empty() : OptionalLong.of(all));
    }

    @Test
    void saysHowFarItIsAndHowLongTheRestTakes() {
        clock.goOn(Duration.ofSeconds(10));

        bar.show(progress(12_340, 1_000, 4_000));

        assertThat(terminal.toString())
                .isEqualTo("\r[#####---------------] 25 %, 12,340 lines, 1,234 a second, 30 s left");
    }

    @Test
    void saysWhatItCanWhereTheEndIsNotKnown() {
        clock.goOn(Duration.ofSeconds(2));

        bar.show(progress(500, 1_000, 0));

        assertThat(terminal.toString()).isEqualTo("\r500 lines, 250 a second");
    }

    @Test
    void writesOverALongerLine() {
        clock.goOn(Duration.ofSeconds(1));
        bar.show(progress(1_000, 10, 0));
        clock.goOn(Duration.ofSeconds(1_000));

        bar.show(progress(1_000, 10, 0));

        assertThat(terminal.toString()).isEqualTo("\r1,000 lines, 1,000 a second\r1,000 lines, 0 a second    ");
    }

    @Test
    void isNotShownAgainAtOnce() {
        bar.show(progress(1, 10, 0));
        clock.goOn(Duration.ofMillis(249));
        bar.show(progress(2, 10, 0));
        clock.goOn(Duration.ofMillis(1));
        bar.show(progress(3, 10, 0));

        assertThat(terminal.toString()).contains("1 lines", "3 lines").doesNotContain("2 lines");
    }

    @Test
    void isTakenAwayWithoutATrace() {
        bar.clear();
        assertThat(terminal.toString()).isEmpty();

        clock.goOn(Duration.ofSeconds(1));
        bar.show(progress(1, 10, 0));
        bar.clear();

        assertThat(terminal.toString()).isEqualTo("\r1 lines, 1 a second\r" + " ".repeat(19) + "\r");
    }

    @ParameterizedTest
    @CsvSource({"0, 0 s", "59999, 59 s", "60000, 1 min 0 s", "3599999, 59 min 59 s", "3660000, 1 h 1 min"})
    void saysTimesAsAPersonWould(long millis, String words) {
        assertThat(new Pace(Duration.ofMillis(millis)).text(Wording.english())).isEqualTo(words);
    }

    @Test
    void givesARateEvenForNoTime() {
        assertThat(new Pace(Duration.ZERO).perSecond(7)).isEqualTo(7_000);
    }
}
