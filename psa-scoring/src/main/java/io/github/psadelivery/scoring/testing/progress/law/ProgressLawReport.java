package io.github.psadelivery.scoring.testing.progress.law;

import io.github.psadelivery.scoring.testing.progress.generation.RegisterCase;
import java.util.List;
import java.util.Optional;

/**
 * What came of holding one law.
 *
 * @param law the law
 * @param cases how many registers were tried
 * @param broken on how many of them it was broken
 * @param first the first way in which it was broken
 * @param example the register that shows it
 */
public record ProgressLawReport(
        ProgressLaw law, int cases, int broken, Optional<ProgressViolation> first, Optional<RegisterCase> example) {

    /** Holds a law on all cases. What throws gives no result, which breaks whatever law is asked. */
    public static ProgressLawReport of(ProgressLaw law, TestedProgress tested, List<RegisterCase> cases) {
        int broken = 0;
        Optional<ProgressViolation> first = Optional.empty();
        Optional<RegisterCase> example = Optional.empty();
        for (RegisterCase asked : cases) {
            Optional<ProgressViolation> violation = violation(law, tested, asked);
            if (violation.isPresent()) {
                broken++;
                first = first.or(() -> violation);
                example = example.or(() -> Optional.of(asked));
            }
        }
        return new ProgressLawReport(law, cases.size(), broken, first, example);
    }

    private static Optional<ProgressViolation> violation(ProgressLaw law, TestedProgress tested, RegisterCase asked) {
        try {
            return law.violation(tested, asked);
        } catch (RuntimeException thrown) {
            return Optional.of(new ProgressViolation("register", "a result", thrown.toString()));
        }
    }

    /** Whether nothing broke the law. */
    public boolean isKept() {
        return broken == 0;
    }

    /** The report as text: one line where the law is kept, else what is needed to look into it. */
    @Override
    public String toString() {
        String head = "%s (%s): ".formatted(law, law.strength());
        return first.map(violation -> head
                        + """
                        broken by %s of %s registers. The first, on %s: %s
                          expected: %s
                          actual:   %s""".formatted(
                                broken,
                                cases,
                                example.map(shown -> shown.asOf().toString()).orElse(""),
                                violation.subject(),
                                violation.expected(),
                                violation.actual()))
                .orElseGet(() -> head + "kept by %s registers".formatted(cases));
    }
}
