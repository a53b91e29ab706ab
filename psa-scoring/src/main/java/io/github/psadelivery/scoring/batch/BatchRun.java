package io.github.psadelivery.scoring.batch;

import io.github.psadelivery.scoring.batch.internal.Conveyor;
import io.github.psadelivery.scoring.batch.internal.reading.Portion;
import io.github.psadelivery.scoring.batch.internal.reading.PortionReader;
import io.github.psadelivery.scoring.batch.internal.reading.UnreadableException;
import io.github.psadelivery.scoring.batch.internal.writing.ResultForm;
import io.github.psadelivery.scoring.batch.internal.writing.UnwrittenException;
import java.io.IOException;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;

/** One batch under way: portions are read, scored by several workers, and written in their order. */
final class BatchRun<P extends Portion> {
    /** Enough that no worker waits while the oldest piece is written. */
    private static final int PIECES_A_WORKER = 2;

    private static final int PIECES_BESIDES = 2;

    private final Batch batch;
    private final PortionReader<P> reader;
    private final OptionalLong bytesInAll;
    private BatchCounts counts = BatchCounts.NONE;

    BatchRun(Batch batch, PortionReader<P> reader, OptionalLong bytesInAll) {
        this.batch = batch;
        this.reader = reader;
        this.bytesInAll = bytesInAll;
    }

    /** Runs to the end, or to what prevents it. */
    BatchOutcome run(ResultForm form, BatchOutput output) throws IOException {
        try {
            output.begin(form);
            conveyor(form).run(batch.workers(), piece -> take(piece, output));
            output.keep();
            return new BatchOutcome.Finished(counts);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return new BatchOutcome.Interrupted(counts);
        } catch (ExecutionException failed) {
            throw cause(failed);
        }
    }

    private Conveyor<Piece<P>> conveyor(ResultForm form) {
        List<Piece<P>> pieces = Stream.generate(() -> new Piece<>(reader.newPortion()))
                .limit((long) PIECES_A_WORKER * batch.workers() + PIECES_BESIDES)
                .toList();
        return new Conveyor<>(
                pieces, piece -> reader.fill(piece.portion()), piece -> piece.score(batch.scorer(), form));
    }

    private void take(Piece<P> piece, BatchOutput output) throws UnwrittenException {
        output.write(piece);
        counts = counts.plus(piece.counts());
        piece.problems().forEach(batch.listener()::problems);
        batch.listener().progress(new BatchProgress(counts, reader.bytesRead(), bytesInAll));
    }

    /** What the reader or a worker threw, as it was. */
    private static IOException cause(ExecutionException failed) {
        Throwable cause = failed.getCause();
        if (cause instanceof UnreadableException unreadable) {
            return unreadable;
        }
        if (cause instanceof RuntimeException fault) {
            throw fault;
        }
        if (cause instanceof Error fault) {
            throw fault;
        }
        return new IOException(failed);
    }
}
