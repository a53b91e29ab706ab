package io.github.psadelivery.model.problem;

import java.io.Serializable;

/**
 * One thing that is wrong in data or in a rubric, told so that whoever wrote it can put it right.
 *
 * <p>Errors: wrong data is told as a list of these, all at once; wrong code meets an exception instead.
 *
 * <p>Thread-safety: immutable.
 *
 * <pre>{@code
 * new Problem(
 *         ProblemCode.UNKNOWN_LEVEL,
 *         new Place.Path("removals.json", "$.ratings.DC.1"),
 *         "“Ambre/Red” is not a level of rating.",
 *         "Write Amber/Red (AR)?");
 * // ASM-002 error at removals.json, $.ratings.DC.1: “Ambre/Red” is not a level of rating. Write Amber/Red (AR)?
 * }</pre>
 *
 * @param code which problem it is
 * @param place where it is
 * @param message what is wrong, as a plain sentence
 * @param advice what to do, as a plain sentence, with the nearest valid word where there is one
 */
public record Problem(ProblemCode code, Place place, String message, String advice) implements Serializable {

    /**
     * Checks that both sentences are there.
     *
     * @throws IllegalArgumentException if the message or the advice is blank
     */
    public Problem {
        if (message.isBlank() || advice.isBlank()) {
            throw new IllegalArgumentException(
                    "message is “%s” and advice is “%s”. Say what is wrong in the one and what to do in the other."
                            .formatted(message, advice));
        }
    }

    /** Gives the severity of the code. */
    public Severity severity() {
        return code.severity();
    }

    /** Says whether the data cannot be used until this is put right. */
    public boolean isError() {
        return severity() == Severity.ERROR;
    }

    /** Gives the same problem at another place. */
    public Problem at(Place otherPlace) {
        return new Problem(code, otherPlace, message, advice);
    }

    /** Gives the whole problem as one line of text. */
    @Override
    public String toString() {
        return code.code() + " " + severity().label() + " at " + place.describe() + ": " + message + " " + advice;
    }
}
