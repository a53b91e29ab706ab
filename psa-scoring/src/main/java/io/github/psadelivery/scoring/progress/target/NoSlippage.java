package io.github.psadelivery.scoring.progress.target;

import java.time.LocalDate;

/**
 * Why a target that is reached before its date cannot slip back for the rest of its life. Without such a record a
 * target is never called met early.
 *
 * <p>Thread-safety: immutable.
 *
 * <p>Source: <b>Assumption</b>: the term and its condition are recalled.
 *
 * @param target the id of the target
 * @param because the reason, a sentence
 * @param by who recorded it
 * @param recorded when it was recorded; it counts from that day on
 */
public record NoSlippage(String target, String because, String by, LocalDate recorded) {

    /**
     * Checks that there is a reason.
     *
     * @throws IllegalArgumentException if the reason is blank
     */
    public NoSlippage {
        if (because.isBlank()) {
            throw new IllegalArgumentException(
                    "because is “%s”. Say why the target cannot slip back, or leave the record out."
                            .formatted(because));
        }
    }
}
