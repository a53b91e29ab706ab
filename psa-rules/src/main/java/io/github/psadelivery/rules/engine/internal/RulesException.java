package io.github.psadelivery.rules.engine.internal;

import io.github.psadelivery.model.problem.Problem;

/** Rules of free DRL could not answer: they looped, threw, took too long or derived something unknown. */
public final class RulesException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public RulesException(Problem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    /** What went wrong, at which rule, and what to do. */
    public Problem problem() {
        return problem;
    }
}
