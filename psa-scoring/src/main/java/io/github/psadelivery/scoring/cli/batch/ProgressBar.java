package io.github.psadelivery.scoring.cli.batch;

import io.github.psadelivery.scoring.batch.BatchProgress;
import io.github.psadelivery.scoring.wording.Wording;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** One line of a terminal that says how far a batch has come, written over itself. Plain letters only. */
final class ProgressBar {
    private static final Duration BETWEEN = Duration.ofMillis(250);
    private static final int WIDTH = 20;

    private final PrintWriter terminal;
    private final Wording wording;
    private final Clock clock;
    private final Instant start;
    private Instant next;
    private int shown;

    /** Begins now, and shows nothing yet. */
    ProgressBar(PrintWriter terminal, Wording wording, Clock clock) {
        this.terminal = terminal;
        this.wording = wording;
        this.clock = clock;
        this.start = clock.instant();
        this.next = start;
    }

    /** Shows how far it has come, unless that was shown a moment ago. */
    void show(BatchProgress progress) {
        Instant now = clock.instant();
        if (now.isBefore(next)) {
            return;
        }
        next = now.plus(BETWEEN);
        String line = line(progress, new Pace(Duration.between(start, now)));
        terminal.write("\r" + line + " ".repeat(Math.max(0, shown - line.length())));
        terminal.flush();
        shown = line.length();
    }

    private String line(BatchProgress progress, Pace pace) {
        long lines = progress.counts().read();
        long all = progress.bytesInAll().orElse(0);
        if (all == 0) {
            return wording.text("cli.progress.lines", lines, pace.perSecond(lines));
        }
        long done = Math.min(progress.bytesRead(), all);
        int filled = Math.toIntExact(WIDTH * done / all);
        return wording.text(
                "cli.progress.bar",
                "#".repeat(filled) + "-".repeat(WIDTH - filled),
                100 * done / all,
                lines,
                pace.perSecond(lines),
                pace.left(done, all).text(wording));
    }

    /** Takes the line away, so that something else can be told. */
    void clear() {
        if (shown > 0) {
            terminal.write("\r" + " ".repeat(shown) + "\r");
            terminal.flush();
            shown = 0;
        }
    }
}
