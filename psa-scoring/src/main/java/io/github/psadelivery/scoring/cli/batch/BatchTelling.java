package io.github.psadelivery.scoring.cli.batch;

import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.scoring.batch.BatchCounts;
import io.github.psadelivery.scoring.batch.BatchListener;
import io.github.psadelivery.scoring.batch.BatchOutcome;
import io.github.psadelivery.scoring.batch.BatchProgress;
import io.github.psadelivery.scoring.batch.LineProblems;
import io.github.psadelivery.scoring.cli.internal.Console;
import io.github.psadelivery.scoring.wording.Wording;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Tells how a batch goes on and how it ended. */
final class BatchTelling implements BatchListener {
    private static final int MOST_PROBLEMS = 1000;

    private final Console console;
    private final Wording wording;
    private final boolean isShowingProgress;
    private final boolean isListingProblems;
    private final Clock clock;
    private final Instant start;
    private final ProgressBar bar;
    private int problemsListed;

    /**
     * Begins now.
     *
     * @param isToStream whether the results themselves may run over the screen
     * @param isListingProblems whether problems are told, because no file takes them
     */
    BatchTelling(Console console, boolean isToStream, boolean isListingProblems) {
        this.console = console;
        this.wording = console.wording();
        this.isShowingProgress = console.isWatched() && !isToStream;
        this.isListingProblems = isListingProblems;
        this.clock = console.surroundings().clock();
        this.start = clock.instant();
        this.bar = new ProgressBar(console.terminal(), wording, clock);
    }

    @Override
    public void progress(BatchProgress progress) {
        if (isShowingProgress) {
            bar.show(progress);
        }
    }

    @Override
    public void problems(LineProblems line) {
        if (isListingProblems) {
            bar.clear();
            line.problems().forEach(this::list);
        }
    }

    private void list(Problem problem) {
        if (problemsListed < MOST_PROBLEMS) {
            console.list(List.of(problem));
        } else if (problemsListed == MOST_PROBLEMS) {
            console.tell(wording.text("cli.batch.notlisted", MOST_PROBLEMS));
        }
        problemsListed++;
    }

    /** Tells how it ended, and gives the exit code. */
    int exitCode(BatchOutcome outcome) {
        bar.clear();
        int exitCode = outcome.fold(
                finished -> finished(finished.counts()),
                unreadable -> {
                    console.list(unreadable.problems());
                    return Console.PROBLEMS;
                },
                unwritten -> {
                    console.refuse(wording.text("cli.batch.unwritten", unwritten.target(), unwritten.because()));
                    return Console.PROBLEMS;
                },
                interrupted -> {
                    console.refuse(wording.text(
                            "cli.batch.interrupted", interrupted.counts().read()));
                    return Console.INTERRUPTED;
                });
        console.flush();
        return exitCode;
    }

    private int finished(BatchCounts counts) {
        Pace pace = new Pace(Duration.between(start, clock.instant()));
        console.note(wording.text(
                "cli.batch.done",
                counts.read(),
                counts.scored(),
                counts.open(),
                counts.provisional(),
                counts.rejected(),
                pace.text(wording),
                pace.perSecond(counts.read())));
        return counts.rejected() > 0 ? Console.PROBLEMS : Console.FINE;
    }
}
