package io.github.psadelivery.scoring.batch;

import io.github.psadelivery.model.problem.Problem;
import java.util.List;
import java.util.function.Function;

/**
 * How a batch ended.
 *
 * <p>Thread-safety: immutable.
 */
public sealed interface BatchOutcome {

    /**
     * It came to its end, and all is written.
     *
     * @param counts what came out; rejected lines are no failure of the batch
     */
    record Finished(BatchCounts counts) implements BatchOutcome {}

    /**
     * The input could not be read to its end. No file was written or changed; a stream may have taken a part.
     *
     * @param problems why
     */
    record Unreadable(List<Problem> problems) implements BatchOutcome {

        /** Copies the problems. */
        public Unreadable {
            problems = List.copyOf(problems);
        }
    }

    /**
     * The results or rejects could not be written. There are no complete results: a file of results is as it was before, a
     * stream may have taken a part, and a file of rejects may be there already, which gets its name first.
     *
     * @param target the name of what could not be written
     * @param because why, as the computer says it
     */
    record Unwritten(String target, String because) implements BatchOutcome {}

    /**
     * The thread that ran it was interrupted. No file was written or changed; a stream may have taken a part.
     *
     * @param counts how far it had come
     */
    record Interrupted(BatchCounts counts) implements BatchOutcome {}

    /** Gives the answer of the one function that fits this outcome. */
    default <R> R fold(
            Function<Finished, R> onFinished,
            Function<Unreadable, R> onUnreadable,
            Function<Unwritten, R> onUnwritten,
            Function<Interrupted, R> onInterrupted) {
        if (this instanceof Finished finished) {
            return onFinished.apply(finished);
        } else if (this instanceof Unreadable unreadable) {
            return onUnreadable.apply(unreadable);
        } else if (this instanceof Unwritten unwritten) {
            return onUnwritten.apply(unwritten);
        }
        return onInterrupted.apply((Interrupted) this);
    }
}
