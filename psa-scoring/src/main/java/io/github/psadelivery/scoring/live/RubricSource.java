package io.github.psadelivery.scoring.live;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.table.RubricDraft;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.Result;
import io.github.psadelivery.scoring.Scorer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * A scorer whose rubric is a folder or workbook that may be edited while it scores. An edit is read, checked and tried
 * on its worked cases first, and then takes the place of the one before in one step. An edit with errors is told to the
 * listener, and the rubric before it scores on. So each result is of one whole rubric, which it names.
 *
 * <p>The folder is looked at, not listened to, because that works on every file system, on network drives too: one
 * daemon thread reads all of its bytes at each interval. An edit counts when it was the same at two looks, so that an
 * editor that saves file by file is not caught half-way; whoever needs longer writes a folder elsewhere and moves it
 * into place, or keeps a workbook.
 *
 * <p>Errors: a rubric that has errors when it is opened gives no source, and its problems. A folder that is taken away
 * later is told like an edit with errors.
 *
 * <p>Thread-safety: safe; scoring takes no lock. A request that is under way ends with the rubric with which it began.
 * Who needs one rubric for several requests takes the scorer once, with {@link #get}. Closing ends the thread; what
 * scores last scores on.
 *
 * <pre>{@code
 * try (RubricSource source = RubricSource.open(Path.of("rubrics/our-department"), listener).orThrow()) {
 *     Result result = source.score(assessment);
 * }
 * }</pre>
 */
public final class RubricSource implements Scorer, Supplier<PsaScorer>, AutoCloseable {
    /** How often the folder is looked at if nothing else is said: an edit counts within half a second. */
    public static final Duration INTERVAL = Duration.ofMillis(100);

    private final Path path;
    private final RubricListener listener;
    private final Duration interval;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread;
    private volatile PsaScorer scorer;
    private Content judged;
    private List<Path> readFrom;

    private RubricSource(Path path, RubricListener listener, Duration interval, Look first, Content judged) {
        this.path = path;
        this.listener = listener;
        this.interval = interval;
        this.scorer = first.scorer().orThrow();
        this.judged = judged;
        this.readFrom = first.readFrom();
        this.thread = new Thread(this::watch, "psa-rubric-source");
        thread.setDaemon(true);
    }

    /** Reads a folder or workbook, and watches it from then on. */
    public static Checked<RubricSource> open(Path path, RubricListener listener) {
        return open(path, listener, INTERVAL);
    }

    /**
     * The same, with another interval between two looks.
     *
     * @throws IllegalArgumentException if the interval is shorter than a millisecond
     */
    public static Checked<RubricSource> open(Path path, RubricListener listener, Duration interval) {
        if (interval.toMillis() < 1) {
            throw new IllegalArgumentException("""
                    The interval is %s, which is shorter than a millisecond.
                    Choose one such as RubricSource.INTERVAL.""".formatted(interval));
        }
        // What is written while it is read for the first time is another content, and so an edit.
        Content content = Content.of(List.of(path));
        Look first = Look.at(path);
        Content judged = first.readFrom().size() == 1 ? content : Content.of(first.readFrom());
        return first.scorer()
                .fold(
                        scorer -> {
                            RubricSource source = new RubricSource(path, listener, interval, first, judged);
                            source.thread.start();
                            return Checked.of(source, first.scorer().problems());
                        },
                        Checked::rejected);
    }

    /**
     * What was read.
     *
     * @param readFrom the rubric, and the one beside it that it extends
     */
    private record Look(Checked<PsaScorer> scorer, List<Path> readFrom) {
        static Look at(Path path) {
            RubricDraft draft = RubricDraft.read(path);
            List<Path> readFrom = new ArrayList<>(List.of(path));
            draft.parent().ifPresent(readFrom::add);
            return new Look(checked(draft), List.copyOf(readFrom));
        }
    }

    /** A scorer that reproduces its worked cases, which also makes it ready for the first request. */
    private static Checked<PsaScorer> checked(RubricDraft draft) {
        Checked<Rubric> rubric = draft.rubric();
        if (rubric.value().isEmpty()) {
            return Checked.rejected(rubric.problems());
        }
        PsaScorer scorer = PsaScorer.of(rubric.orThrow());
        List<Problem> problems = new ArrayList<>(rubric.problems());
        problems.addAll(draft.placed(scorer.verify()));
        return problems.stream().anyMatch(Problem::isError) ? Checked.rejected(problems) : Checked.of(scorer, problems);
    }

    /** The scorer by the rubric that counts now. */
    @Override
    public PsaScorer get() {
        return scorer;
    }

    @Override
    public Result score(Assessment assessment) {
        return scorer.score(assessment);
    }

    private void watch() {
        Content before = judged;
        while (!isClosedWithinInterval()) {
            Content now = Content.of(readFrom);
            if (now.equals(before) && !now.equals(judged)) {
                try {
                    judge(now);
                } catch (RuntimeException failed) {
                    // Whoever listens failed, and the next edit must be seen all the same.
                    thread.getUncaughtExceptionHandler().uncaughtException(thread, failed);
                }
            }
            before = now;
        }
    }

    private boolean isClosedWithinInterval() {
        try {
            return closed.await(interval.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private void judge(Content content) {
        Look look = Look.at(path);
        if (!Content.of(readFrom).equals(content)) {
            // It was written to while it was read, so it is looked at again.
            return;
        }
        judged = look.readFrom().equals(readFrom) ? content : Content.of(look.readFrom());
        readFrom = look.readFrom();
        Checked<PsaScorer> read = look.scorer();
        if (closed.getCount() == 0) {
            return;
        }
        if (read.value().isPresent()) {
            accept(read.orThrow());
            listener.accepted(scorer.rubric().reference(), read.problems());
        } else {
            listener.refused(read.problems());
        }
    }

    /** The same content in other words keeps the scorer, and with it all that it remembers. */
    private void accept(PsaScorer next) {
        if (!next.rubric().reference().equals(scorer.rubric().reference())) {
            scorer = next;
        }
    }

    /**
     * Ends watching, and waits until the thread has ended, unless it is called on that thread. The scorer stays as it
     * is. Closing twice does nothing more.
     */
    @Override
    public void close() {
        closed.countDown();
        if (Thread.currentThread() == thread) {
            return;
        }
        try {
            thread.join();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
