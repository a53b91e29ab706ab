package io.github.psadelivery.scoring.batch.internal.reading;

import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import java.io.IOException;
import java.util.List;

/** An input cannot be read, or not to its end; the problems say why. */
public final class UnreadableException extends IOException {
    private static final long serialVersionUID = 1L;

    private final Problem[] problems;

    /** Ends the reading because of these problems. */
    public UnreadableException(List<Problem> problems) {
        super(problems.toString());
        this.problems = problems.toArray(new Problem[0]);
    }

    /** Ends the reading because of one problem with the whole input. */
    static UnreadableException of(ProblemCode code, String input, String message, String advice) {
        return new UnreadableException(List.of(new Problem(code, new Place.Whole(input), message, advice)));
    }

    /** The problems, in the order of their places. */
    public List<Problem> problems() {
        return List.of(problems);
    }
}
