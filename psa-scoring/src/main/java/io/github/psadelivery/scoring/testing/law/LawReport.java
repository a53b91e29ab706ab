package io.github.psadelivery.scoring.testing.law;

import java.util.Optional;

/**
 * What came of holding one law.
 *
 * @param law the law
 * @param cases how many assessments were tried; 0 if the law was skipped
 * @param broken how many of them broke it
 * @param smallest the smallest counterexample; there exactly if one broke it
 * @param skipped why the law was not held; empty if it was
 */
public record LawReport(Law law, int cases, int broken, Optional<Counterexample> smallest, Optional<String> skipped) {

    /** Whether nothing broke the law, be it that it was skipped. */
    public boolean isKept() {
        return smallest.isEmpty();
    }

    /** The report as text: one line where the law is kept, else all that is needed to look into it. */
    @Override
    public String toString() {
        String head = "%s (%s): ".formatted(law, law.strength());
        if (skipped.isPresent()) {
            return head + "skipped, " + skipped.get();
        }
        return smallest.map(found -> head
                        + """
                        broken by %s of %s assessments. The smallest: %s
                          expected: %s
                          actual:   %s
                          for cases.csv:
                        %s""".formatted(
                                        broken,
                                        cases,
                                        found.statements(),
                                        found.violation().expected(),
                                        found.violation().actual(),
                                        found.caseLines()))
                .orElseGet(() -> head + "kept by %s assessments".formatted(cases));
    }
}
