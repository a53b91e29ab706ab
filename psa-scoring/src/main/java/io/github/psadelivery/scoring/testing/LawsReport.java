package io.github.psadelivery.scoring.testing;

import io.github.psadelivery.scoring.testing.law.LawReport;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What came of holding several laws.
 *
 * @param cases on which assessments they were held
 * @param reports what came of each law, by number
 */
public record LawsReport(String cases, List<LawReport> reports) {
    public LawsReport {
        reports = List.copyOf(reports);
    }

    /** Whether no law is broken; a law that was skipped is not. */
    public boolean areKept() {
        return reports.stream().allMatch(LawReport::isKept);
    }

    /** The reports of the laws that are broken. */
    public List<LawReport> broken() {
        return reports.stream().filter(report -> !report.isKept()).toList();
    }

    /**
     * Gives this report, for test suites that go on with it.
     *
     * @throws AssertionError if a law is broken; its text has number, sentence, what was expected and what came, the
     *     smallest counterexample, and a line ready for {@code cases.csv}
     */
    public LawsReport orThrow() {
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

    private long skipped() {
        return reports.stream().filter(report -> report.skipped().isPresent()).count();
    }

    private String text(List<LawReport> shown) {
        return shown.stream()
                .map(LawReport::toString)
                .collect(Collectors.joining(
                        "\n",
                        "%s laws kept, %s broken, %s skipped, on %s.\n"
                                .formatted(
                                        reports.size() - broken().size() - skipped(),
                                        broken().size(),
                                        skipped(),
                                        cases),
                        "\n"));
    }
}
