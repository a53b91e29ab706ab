package io.github.psadelivery.scoring.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.psadelivery.scoring.batch.internal.writing.OpenStream;
import io.github.psadelivery.scoring.batch.internal.writing.ProblemCsv;
import io.github.psadelivery.scoring.batch.internal.writing.ProblemForm;
import io.github.psadelivery.scoring.batch.internal.writing.ProblemJson;
import io.github.psadelivery.scoring.batch.internal.writing.ResultForm;
import io.github.psadelivery.scoring.batch.internal.writing.Sink;
import io.github.psadelivery.scoring.batch.internal.writing.UnwrittenException;
import io.github.psadelivery.scoring.batch.internal.writing.WholeFile;

/** What a batch writes: results and, if wanted, rejects. Neither gets its name before both are complete. */
final class BatchOutput implements AutoCloseable {
    private final Sink results;
    private final Sink rejects;
    private final ProblemForm problemForm;
    private final String input;

    private BatchOutput(Sink results, Sink rejects, ProblemForm problemForm, String input) {
        this.results = results;
        this.rejects = rejects;
        this.problemForm = problemForm;
        this.input = input;
    }

    /** Opens the targets of a batch for the results of an input. */
    static BatchOutput open(Batch batch, BatchTarget target, String input) throws UnwrittenException {
        Sink results = sink(target);
        try {
            return new BatchOutput(
                    results,
                    batch.rejects().isPresent() ? sink(batch.rejects().get()) : Sink.NOWHERE,
                    batch.rejects().map(BatchOutput::problemForm).orElseGet(ProblemJson::new),
                    input);
        } catch (UnwrittenException failed) {
            results.discard();
            throw failed;
        }
    }

    private static Sink sink(BatchTarget target) throws UnwrittenException {
        if (target instanceof BatchTarget.OfFile file) {
            return WholeFile.open(file.path());
        }
        return OpenStream.of(target.name(), ((BatchTarget.OfStream) target).stream());
    }

    private static ProblemForm problemForm(BatchTarget target) {
        return target.format() == BatchFormat.CSV ? new ProblemCsv() : new ProblemJson();
    }

    /** Writes what stands above everything else. */
    void begin(ResultForm form) throws UnwrittenException {
        write(results, form.head());
        write(rejects, problemForm.head());
    }

    /** Writes what came of a piece. */
    void write(Piece<?> piece) throws UnwrittenException {
        results.write(piece.results());
        StringBuilder lines = new StringBuilder();
        for (LineProblems line : piece.problems()) {
            line.problems().forEach(problem -> lines.append(problemForm.line(input, line.line(), problem)));
        }
        write(rejects, lines.toString());
    }

    private static void write(Sink sink, String text) throws UnwrittenException {
        if (!text.isEmpty()) {
            sink.write(text.getBytes(UTF_8));
        }
    }

    /** Completes both, and then gives them their names: the rejects first, so that no results are without them. */
    void keep() throws UnwrittenException {
        rejects.complete();
        results.complete();
        rejects.keep();
        results.keep();
    }

    /** Takes away what was not kept. */
    @Override
    public void close() throws UnwrittenException {
        rejects.discard();
        results.discard();
    }
}
