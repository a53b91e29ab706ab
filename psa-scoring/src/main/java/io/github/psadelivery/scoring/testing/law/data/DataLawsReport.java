package io.github.psadelivery.scoring.testing.law.data;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What came of holding several laws on the same cases.
 *
 * @param <C> on what they were held
 * @param reports what came of each law, by number
 */
public record DataLawsReport<C>(List<DataLawReport<C>> reports) {

    /** Copies the list. */
    public DataLawsReport {
        reports = List.copyOf(reports);
    }

    /** Holds each law on all cases; nothing is thrown where one is broken. */
    public static <S, C> DataLawsReport<C> of(List<? extends DataLaw<S, C>> laws, S subject, List<C> cases) {
        return new DataLawsReport<>(
                laws.stream().map(law -> DataLawReport.of(law, subject, cases)).toList());
    }

    /** Whether no law is broken. */
    public boolean areKept() {
        return broken().isEmpty();
    }

    /** The reports of the laws that are broken. */
    public List<DataLawReport<C>> broken() {
        return reports.stream().filter(report -> !report.isKept()).toList();
    }

    /**
     * Gives this report, for test suites that go on with it.
     *
     * @throws AssertionError if a law is broken; its text has number, sentence, what was expected, what came and on
     *     which case
     */
    public DataLawsReport<C> orThrow() {
        if (!areKept()) {
            throw new AssertionError(text(broken()));
        }
        return this;
    }

    /** The report as text, law by law. */
    @Override
    public String toString() {
        return text(reports);
    }

    private static String text(List<? extends DataLawReport<?>> shown) {
        return shown.stream().map(DataLawReport::toString).collect(Collectors.joining("\n", "", "\n"));
    }
}
