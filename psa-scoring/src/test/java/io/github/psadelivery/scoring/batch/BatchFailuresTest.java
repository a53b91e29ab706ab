package io.github.psadelivery.scoring.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.scoring.bench.GeneratedAssessments;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever ends a batch early leaves nothing half-written. */
@Timeout(60)
class BatchFailuresTest {
    @TempDir
    Path folder;

    /** Takes nothing. */
    private static final class Failing extends OutputStream {
        private final String because;

        Failing(String because) {
            this.because = because;
        }

        @Override
        public void write(int letter) throws IOException {
            throw new IOException(because);
        }
    }

    /** Gives a beginning, and then never anything more. */
    private static final class Waiting extends InputStream {
        private final CountDownLatch isWaiting;

        Waiting(CountDownLatch isWaiting) {
            this.isWaiting = isWaiting;
        }

        @Override
        public int read() throws IOException {
            return read(new byte[1], 0, 1);
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            isWaiting.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException goesOnWaiting) {
                throw new IOException(goesOnWaiting);
            }
            return -1;
        }
    }

    /** Cannot be read. */
    private static final class Torn extends InputStream {
        @Override
        public int read() throws IOException {
            return read(new byte[1], 0, 1);
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            throw new IOException("Input/output error");
        }
    }

    private BatchTarget rejects() {
        return BatchTarget.file(folder.resolve("rejects.jsonl"), BatchFormat.JSON_LINES);
    }

    @Test
    void aFullDiskIsTold() {
        BatchOutcome outcome = Batch.by(Batches.SCORER)
                .rejects(rejects())
                .build()
                .run(
                        Batches.source(Batches.lines(2_000)),
                        BatchTarget.stream("out", new Failing("No space left on device"), BatchFormat.JSON_LINES));

        assertThat(outcome).isEqualTo(new BatchOutcome.Unwritten("out", "No space left on device"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFullDeviceIsTold() {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full));

        BatchOutcome outcome = Batch.by(Batches.SCORER)
                .rejects(rejects())
                .build()
                .run(Batches.source(Batches.lines(10)), BatchTarget.file(full, BatchFormat.CSV));

        assertThat(outcome).isInstanceOf(BatchOutcome.Unwritten.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void resultsWhoseNameIsTakenInTheEndAreToldAndTheRejectsMayBeThereAlready() throws IOException {
        Path out = folder.resolve("out.jsonl");
        BatchListener taker = new BatchListener() {
            @Override
            public void progress(BatchProgress progress) {
                assertThatCode(() -> Files.createDirectories(out.resolve("taken")))
                        .doesNotThrowAnyException();
            }
        };

        BatchOutcome outcome = Batch.by(Batches.SCORER)
                .rejects(rejects())
                .listener(taker)
                .build()
                .run(Batches.source(Batches.lines(10)), BatchTarget.file(out, BatchFormat.JSON_LINES));

        assertThat(outcome).isInstanceOf(BatchOutcome.Unwritten.class);
        assertThat(out).isDirectory();
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactlyInAnyOrder(out, folder.resolve("rejects.jsonl"));
        }
    }

    @Test
    void aClosedPipeIsTold() {
        BatchOutcome outcome = Batch.by(Batches.SCORER)
                .rejects(rejects())
                .build()
                .run(
                        Batches.source(Batches.lines(10)),
                        BatchTarget.stream("out", new Failing("Broken pipe"), BatchFormat.CSV));

        assertThat(outcome).isEqualTo(new BatchOutcome.Unwritten("out", "Broken pipe"));
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @EnumSource
    void anInputThatFailsInTheMiddleIsAProblem(BatchFormat format) {
        String text = format == BatchFormat.CSV
                ? GeneratedAssessments.csv(Batches.assessments(1_000), true)
                : Batches.lines(1_000);
        InputStream stream =
                new SequenceInputStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), new Torn());

        BatchOutcome outcome = Batch.by(Batches.SCORER)
                .rejects(rejects())
                .build()
                .run(
                        BatchSource.stream("in", stream, format),
                        BatchTarget.file(folder.resolve("out.csv"), BatchFormat.CSV));

        assertThat(((BatchOutcome.Unreadable) outcome).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(ProblemCode.NOT_READABLE);
                    assertThat(problem.message()).isEqualTo("Reading it failed: Input/output error.");
                });
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anInterruptedRunEndsAtOnceAndLeavesNoFile() throws Exception {
        CountDownLatch isWaiting = new CountDownLatch(1);
        InputStream endless = new SequenceInputStream(
                new ByteArrayInputStream(Batches.lines(2_000).getBytes(StandardCharsets.UTF_8)),
                new Waiting(isWaiting));
        AtomicReference<BatchOutcome> outcome = new AtomicReference<>();
        AtomicReference<Boolean> isStillInterrupted = new AtomicReference<>();
        Thread running = new Thread(() -> {
            outcome.set(Batch.by(Batches.SCORER)
                    .rejects(rejects())
                    .build()
                    .run(
                            BatchSource.stream("in", endless, BatchFormat.JSON_LINES),
                            BatchTarget.file(folder.resolve("out.jsonl"), BatchFormat.JSON_LINES)));
            isStillInterrupted.set(Thread.currentThread().isInterrupted());
        });

        running.start();
        isWaiting.await();
        running.interrupt();
        running.join();

        assertThat(outcome.get()).isInstanceOf(BatchOutcome.Interrupted.class);
        assertThat(isStillInterrupted.get()).isTrue();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFaultOfAListenerIsThrownAndLeavesNoFile() {
        BatchListener faulty = new BatchListener() {
            @Override
            public void progress(BatchProgress progress) {
                throw new IllegalStateException("a fault");
            }
        };

        assertThatThrownBy(() -> Batch.by(Batches.SCORER)
                        .listener(faulty)
                        .rejects(rejects())
                        .build()
                        .run(Batches.source(Batches.lines(10)), Batches.nowhere()))
                .hasMessage("a fault");
        assertThat(folder).isEmptyDirectory();
    }
}
