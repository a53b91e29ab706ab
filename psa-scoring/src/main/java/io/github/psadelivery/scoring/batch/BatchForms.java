package io.github.psadelivery.scoring.batch;

import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.batch.internal.writing.ResultForm;
import io.github.psadelivery.scoring.batch.internal.writing.ResultLines;
import io.github.psadelivery.scoring.batch.internal.writing.ResultRows;

/** Which form of results goes with which format. */
final class BatchForms {

    private BatchForms() {}

    static ResultForm of(BatchFormat format, boolean isInFull, Rubric rubric) {
        if (format == BatchFormat.JSON_LINES) {
            return new ResultLines(isInFull);
        }
        if (isInFull) {
            throw new IllegalArgumentException("""
                    A sheet cannot hold whole results with all their reasons, and isInFull is set for csv.
                    Write them as jsonl, or leave inFull() out.""");
        }
        return new ResultRows(rubric);
    }
}
