package io.github.psadelivery.scoring.testing.law.data;

import io.github.psadelivery.scoring.testing.law.Violation;
import java.util.List;
import java.util.Optional;

/**
 * What came of holding one law on all cases.
 *
 * @param <C> on what it was held
 * @param law the law
 * @param cases how many cases were tried
 * @param broken how many of them broke it
 * @param first the first of those, and how; there exactly if one broke it
 */
public record DataLawReport<C>(DataLaw<?, C> law, int cases, int broken, Optional<Broken<C>> first) {

    /** A case that breaks a law. */
    public record Broken<C>(C given, Violation violation) {}

    /** Holds one law on all cases; nothing is thrown where it is broken. */
    static <S, C> DataLawReport<C> of(DataLaw<S, C> law, S subject, List<C> cases) {
        List<Broken<C>> broken = cases.stream()
                .flatMap(given -> found(law, subject, given).map(how -> new Broken<>(given, how)).stream())
                .toList();
        return new DataLawReport<>(
                law, cases.size(), broken.size(), broken.stream().findFirst());
    }

    /** What throws gives no answer, which breaks whatever law is asked. */
    private static <S, C> Optional<Violation> found(DataLaw<S, C> law, S subject, C given) {
        try {
            return law.violation(subject, given);
        } catch (RuntimeException thrown) {
            return Optional.of(new Violation("", "an answer", thrown.toString()));
        }
    }

    /** Whether nothing broke the law. */
    public boolean isKept() {
        return first.isEmpty();
    }

    /** The report as text: one line where the law is kept, else all that is needed to look into it. */
    @Override
    public String toString() {
        String head = "%s (%s): ".formatted(law, law.strength());
        return first.map(one -> head
                        + """
                        broken by %s of %s cases. The first: %s
                          of:       %s
                          expected: %s
                          actual:   %s""".formatted(
                                        broken,
                                        cases,
                                        one.given(),
                                        one.violation().item(),
                                        one.violation().expected(),
                                        one.violation().actual()))
                .orElseGet(() -> head + "kept by %s cases".formatted(cases));
    }
}
