package io.github.psadelivery.model.measurement.check;

import io.github.psadelivery.model.measurement.check.internal.Limits;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.model.problem.internal.Findings;
import java.math.BigDecimal;
import java.util.Optional;

/** Whether standard errors are there where they must be, and make sense. */
final class Errors {
    private static final String FIELD = "standardError";

    private Errors() {}

    static void check(Optional<BigDecimal> standardError, Findings at) {
        standardError
                .filter(error -> Limits.holdFor(error, FIELD, at))
                .filter(error -> error.signum() < 0)
                .ifPresent(error -> at.in(FIELD)
                        .add(
                                ProblemCode.NEGATIVE_ERROR,
                                "The standard error is %s.".formatted(error.toPlainString()),
                                "Write it without a sign."));
    }

    static void missing(String whose, Findings at) {
        at.in(FIELD)
                .add(
                        ProblemCode.SURVEY_WITHOUT_ERROR,
                        "%s has no standard error, and no minimum movement is agreed.".formatted(whose),
                        "Give one of the two, or nobody can say whether a change is more than chance.");
    }
}
