package io.github.psadelivery.scoring.portfolio;

import io.github.psadelivery.model.assessment.Correction;
import io.github.psadelivery.model.assessment.EffectiveDate;
import io.github.psadelivery.model.assessment.Subject;
import java.util.List;

/**
 * A word of the source that the report reads otherwise than it was printed, with all items of one date that it
 * concerns.
 *
 * <p>Thread-safety: immutable.
 *
 * @param correction what was printed, what it is read as, and why
 * @param date the date of the lines
 * @param subjects the items, in the order of the report
 */
public record SourceCorrection(Correction correction, EffectiveDate date, List<Subject> subjects) {

    /** Copies the items. */
    public SourceCorrection {
        subjects = List.copyOf(subjects);
    }
}
