package io.github.psadelivery.scoring.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.scoring.PsaScorer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example that the Javadoc of batches shows. */
class BatchExample {
    @TempDir
    Path folder;

    @Test
    void runsABatch() throws IOException {
        Files.writeString(folder.resolve("assessments.jsonl"), Batches.lines(10));

        BatchOutcome outcome = Batch.by(PsaScorer.standard())
                .rejects(BatchTarget.file(folder.resolve("rejects.csv"), BatchFormat.CSV))
                .build()
                .run(
                        BatchSource.file(folder.resolve("assessments.jsonl"), BatchFormat.JSON_LINES),
                        BatchTarget.file(folder.resolve("results.jsonl"), BatchFormat.JSON_LINES));

        String told = outcome.fold(
                finished -> "scored " + finished.counts().scored(),
                unreadable -> unreadable.problems().toString(),
                unwritten -> unwritten.because(),
                interrupted -> "interrupted");
        assertThat(told).isEqualTo("scored 10");
    }
}
