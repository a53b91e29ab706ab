package io.github.psadelivery.scoring.batch;

import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.batch.internal.reading.InputBytes;
import io.github.psadelivery.scoring.batch.internal.reading.JsonLines;
import io.github.psadelivery.scoring.batch.internal.reading.PortionReader;
import io.github.psadelivery.scoring.batch.internal.reading.SheetRows;
import io.github.psadelivery.scoring.batch.internal.reading.UnreadableException;
import io.github.psadelivery.scoring.batch.internal.writing.ResultForm;
import io.github.psadelivery.scoring.batch.internal.writing.UnwrittenException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Scores assessments of any number and writes the results in the order of the input, in memory that does not grow with
 * them. A line that something is wrong with is left out of the results, and told with all its problems; the batch goes
 * on.
 *
 * <p>Range: lines of JSON of up to 1 MB, and as many lines as an {@code int} can count. That one item is assessed twice
 * at one date is not noticed, since nothing is remembered.
 *
 * <p>Absence: no rejects are written where no target for them is named; a listener hears of them all the same.
 *
 * <p>Errors: as a {@link BatchOutcome}, but for mistakes in the code.
 *
 * <p>Thread-safety: immutable; each run belongs to the thread that called it, and starts threads that end with it. To
 * end a run early, interrupt that thread.
 *
 * <pre>{@code
 * BatchOutcome outcome = Batch.by(PsaScorer.standard())
 *         .rejects(BatchTarget.file(Path.of("rejects.csv"), BatchFormat.CSV))
 *         .build()
 *         .run(
 *                 BatchSource.file(Path.of("assessments.jsonl"), BatchFormat.JSON_LINES),
 *                 BatchTarget.file(Path.of("results.jsonl"), BatchFormat.JSON_LINES));
 * }</pre>
 */
public final class Batch {
    private final PsaScorer scorer;
    private final int workers;
    private final boolean isInFull;
    private final Optional<BatchTarget> rejects;
    private final BatchListener listener;

    private Batch(Builder builder) {
        this.scorer = builder.scorer;
        this.workers = builder.workers;
        this.isInFull = builder.isInFull;
        this.rejects = builder.rejects;
        this.listener = builder.listener;
    }

    /** Begins a batch by one scorer: with as many workers as cores, short results, no rejects and no listener. */
    public static Builder by(PsaScorer scorer) {
        return new Builder(scorer);
    }

    /**
     * Runs the batch from beginning to end.
     *
     * @throws IllegalArgumentException if whole results are to be written as CSV
     */
    public BatchOutcome run(BatchSource source, BatchTarget target) {
        ResultForm form = BatchForms.of(target.format(), isInFull, scorer.rubric());
        try (InputBytes bytes = open(source);
                PortionReader<?> reader = reader(source, bytes)) {
            SamePlace.check(source, target, rejects);
            try (BatchOutput output = BatchOutput.open(this, target, source.name())) {
                return new BatchRun<>(this, reader, bytesInAll(source)).run(form, output);
            }
        } catch (UnreadableException stop) {
            return new BatchOutcome.Unreadable(stop.problems());
        } catch (UnwrittenException stop) {
            return new BatchOutcome.Unwritten(stop.target(), stop.because());
        } catch (IOException closing) {
            throw new UncheckedIOException("A stream could not be closed.", closing);
        }
    }

    private static InputBytes open(BatchSource source) throws UnreadableException {
        return source instanceof BatchSource.OfFile file
                ? InputBytes.of(file.path())
                : InputBytes.of(source.name(), ((BatchSource.OfStream) source).stream());
    }

    private PortionReader<?> reader(BatchSource source, InputBytes bytes) throws UnreadableException {
        if (source.format() == BatchFormat.JSON_LINES) {
            return new JsonLines(bytes);
        }
        Set<String> itemIds = scorer.rubric().items().stream().map(Item::id).collect(Collectors.toUnmodifiableSet());
        return SheetRows.open(bytes, itemIds);
    }

    private static OptionalLong bytesInAll(BatchSource source) throws IOException {
        return source instanceof BatchSource.OfFile file && Files.isRegularFile(file.path())
                ? OptionalLong.of(Files.size(file.path()))
                : OptionalLong.empty();
    }

    PsaScorer scorer() {
        return scorer;
    }

    int workers() {
        return workers;
    }

    Optional<BatchTarget> rejects() {
        return rejects;
    }

    BatchListener listener() {
        return listener;
    }

    /** Collects how a batch is run. Belongs to one thread. */
    public static final class Builder {
        private final PsaScorer scorer;
        private int workers = Runtime.getRuntime().availableProcessors();
        private boolean isInFull;
        private Optional<BatchTarget> rejects = Optional.empty();
        private BatchListener listener = BatchListener.NONE;

        private Builder(PsaScorer scorer) {
            this.scorer = scorer;
        }

        /**
         * Reads and scores on so many threads.
         *
         * @throws IllegalArgumentException if there is none
         */
        public Builder workers(int count) {
            if (count < 1) {
                throw new IllegalArgumentException(
                        "workers is %s. Name 1 or more; as many as cores if unsure.".formatted(count));
            }
            workers = count;
            return this;
        }

        /** Writes whole results, with every reason, as JSON lines. */
        public Builder inFull() {
            isInFull = true;
            return this;
        }

        /** Writes a line or row for each problem of each line: file, line, code, severity, place, message, advice. */
        public Builder rejects(BatchTarget target) {
            rejects = Optional.of(target);
            return this;
        }

        /** Tells somebody how the batch goes on. */
        public Builder listener(BatchListener other) {
            listener = other;
            return this;
        }

        /** Gives the batch, which can be run any number of times. */
        public Batch build() {
            return new Batch(this);
        }
    }
}
