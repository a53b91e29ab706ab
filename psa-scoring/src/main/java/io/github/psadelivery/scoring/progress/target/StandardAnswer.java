package io.github.psadelivery.scoring.progress.target;

import io.github.psadelivery.scoring.progress.indicator.StandardProgress;
import java.util.Optional;

/**
 * Whether a standard of a department's agreement is held.
 *
 * <p>Absence: no progress means that its indicator is not there, or has no minimum standard.
 *
 * <p>Thread-safety: immutable.
 *
 * @param agreement the id of the agreement
 * @param standard the id of the standard
 * @param text what is to be held
 * @param indicator the id of the indicator that measures it
 * @param progress whether it is held
 */
public record StandardAnswer(
        String agreement, String standard, String text, String indicator, Optional<StandardProgress> progress) {}
