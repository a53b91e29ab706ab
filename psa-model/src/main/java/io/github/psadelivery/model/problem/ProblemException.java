package io.github.psadelivery.model.problem;

import java.util.List;
import java.util.stream.Collectors;

/** Data was used that has problems; the message lists all of them, a line each. */
public final class ProblemException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final Problem[] problems;

    public ProblemException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = problems.toArray(new Problem[0]);
    }

    /** All problems, in the order of their places. */
    public List<Problem> problems() {
        return List.of(problems);
    }
}
