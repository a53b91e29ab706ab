package io.github.psadelivery.scoring.batch.internal.reading;

import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.scoring.source.SourcedAssessment;
import java.util.Optional;

/** Some lines of the input that stand one after the other. Filled by one thread and then read by another. */
public interface Portion {

    /** How many lines there are, without those that have nothing in them. */
    int size();

    /** The number of a line in the input. */
    int line(int index);

    /** Reads a line: the slow part, which several threads do for several portions at a time. */
    Checked<SourcedAssessment> read(int index);

    /** Reads a line that was rejected as far as it reads, so that a rubric can tell what else is wrong with it. */
    Optional<SourcedAssessment> readFaulty(int index);
}
