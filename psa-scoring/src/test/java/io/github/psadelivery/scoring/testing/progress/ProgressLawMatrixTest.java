package io.github.psadelivery.scoring.testing.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.scoring.testing.law.data.DataLaw;
import io.github.psadelivery.scoring.testing.law.data.DataLawsReport;
import io.github.psadelivery.scoring.testing.progress.generation.GeneratedRegisters;
import io.github.psadelivery.scoring.testing.progress.generation.RegisterCase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every wrong way of computing progress breaks the law that was made for it, and every law is broken by one. */
class ProgressLawMatrixTest {
    private static final List<RegisterCase> CASES =
            GeneratedRegisters.of(1998).limit(15).toList();

    @Test
    void everyWrongWayIsCaughtByItsLaw() {
        Map<WrongProgress, DataLawsReport<RegisterCase>> reports = new LinkedHashMap<>();
        for (WrongProgress wrong : WrongProgress.all()) {
            reports.put(wrong, ProgressLaws.check(wrong.tested(), CASES));
        }

        System.out.println(matrix(reports));

        assertThat(reports).allSatisfy((wrong, held) -> assertThat(broken(held)).contains(wrong.law()));
        assertThat(WrongProgress.all().stream().map(WrongProgress::law))
                .containsAll(ProgressLaws.all().stream().map(DataLaw::number).toList());
    }

    private static List<String> broken(DataLawsReport<RegisterCase> reports) {
        return reports.broken().stream().map(report -> report.law().number()).toList();
    }

    /** A row each wrong way, a column each law: X is caught, a dot is not. */
    private static String matrix(Map<WrongProgress, DataLawsReport<RegisterCase>> reports) {
        String head = ProgressLaws.all().stream().map(DataLaw::number).collect(Collectors.joining(" "));
        return reports.entrySet().stream()
                .map(entry -> "%-30s %s"
                        .formatted(
                                entry.getKey().name(),
                                entry.getValue().reports().stream()
                                        .map(report -> report.isKept() ? " .  " : " X  ")
                                        .collect(Collectors.joining())))
                .collect(Collectors.joining("\n", "%-30s %s\n".formatted("wrong progress", head), "\n"));
    }
}
