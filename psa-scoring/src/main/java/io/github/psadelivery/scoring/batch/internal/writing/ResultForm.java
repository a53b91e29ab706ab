package io.github.psadelivery.scoring.batch.internal.writing;

import io.github.psadelivery.scoring.Scored;

/** How scored assessments are written. Safe for threads. */
public interface ResultForm {

    /** What stands above all results, if anything does. */
    String head();

    /** Adds one result, with the line end. */
    void append(Scored scored, StringBuilder to);
}
