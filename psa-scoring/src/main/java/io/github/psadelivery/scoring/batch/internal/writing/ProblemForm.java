package io.github.psadelivery.scoring.batch.internal.writing;

import io.github.psadelivery.model.problem.Problem;

/** How the problems of rejected lines are written. Safe for threads. */
public interface ProblemForm {

    /** What stands above all problems, if anything does. */
    String head();

    /**
     * One problem, with the line end.
     *
     * @param input the name of the input
     * @param line the number of the line, with 1 for the first
     */
    String line(String input, int line, Problem problem);
}
