package io.github.psadelivery.scoring.testing.zoo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.rules.Rubrics;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.testing.Laws;
import io.github.psadelivery.scoring.testing.LawsReport;
import io.github.psadelivery.scoring.testing.generation.GeneratedAssessments;
import io.github.psadelivery.scoring.testing.law.Law;
import io.github.psadelivery.scoring.testing.law.LawCases;
import io.github.psadelivery.scoring.testing.law.LawReport;
import io.github.psadelivery.scoring.testing.law.Roads;
import io.github.psadelivery.scoring.testing.law.Tested;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every wrong scorer breaks a law, and every law is broken by a wrong scorer: no law is for show. */
class LawMatrixTest {

    @Test
    void everyWrongScorerIsCaughtAndEveryLawCatchesOne() {
        LawCases cases = cases();
        Map<String, LawsReport> reports = new LinkedHashMap<>();
        for (WrongScorer wrong : WrongScorer.values()) {
            reports.put(wrong.words(), Laws.all().check(wrong.tested(), cases));
        }
        for (WrongAnswer wrong : WrongAnswer.values()) {
            reports.put(wrong.words(), Laws.all().check(wrong.tested(), cases));
        }

        System.out.println(matrix(reports));

        assertThat(reports)
                .hasSizeGreaterThanOrEqualTo(12)
                .allSatisfy((wrong, report) ->
                        assertThat(report.areKept()).as(wrong).isFalse());
        assertThat(Laws.all().list())
                .allSatisfy(law ->
                        assertThat(catches(law, reports)).as(law.toString()).isNotEmpty());
    }

    @Test
    void theRequiredLawsCatchAScorerThatDoesNothingAndOneThatThrows() {
        for (WrongScorer wrong : List.of(WrongScorer.REJECTS_EVERYTHING, WrongScorer.THROWS_WITHOUT_A_STAGE)) {
            LawsReport report = Laws.required().check(wrong.tested(), cases());

            assertThat(report.areKept()).as(wrong.words()).isFalse();
            assertThat(report.toString()).contains("for cases.csv:");
        }
    }

    /** Else the matrix would prove nothing. */
    @Test
    void theRightScorerIsNotCaughtOnTheSameCases() {
        Tested right = new Tested(PsaScorer.standard(), Rubrics.standard(), Roads.ofAnyScorer());

        Laws.all().check(right, cases()).orThrow();
    }

    private static LawCases cases() {
        GeneratedAssessments made = GeneratedAssessments.of(Rubrics.standard(), 1998);
        List<Assessment> assessments = Stream.concat(
                        made.valid().limit(40), made.boundary().limit(80).map(edge -> edge.assessment()))
                .toList();
        return new LawCases("40 valid and 80 boundary ones", assessments);
    }

    private static Set<String> catches(Law law, Map<String, LawsReport> reports) {
        Set<String> caught = new HashSet<>();
        reports.forEach((wrong, report) -> report.broken().stream()
                .filter(broken -> broken.law().equals(law))
                .forEach(broken -> caught.add(wrong)));
        return caught;
    }

    /** A row each wrong scorer, a column each law: X is caught, a dot is not, a blank is not asked. */
    private static String matrix(Map<String, LawsReport> reports) {
        String head = Laws.all().list().stream().map(Law::number).collect(Collectors.joining(" "));
        return reports.entrySet().stream()
                .map(entry -> "%-34s %s"
                        .formatted(
                                entry.getKey(),
                                entry.getValue().reports().stream()
                                        .map(LawMatrixTest::mark)
                                        .collect(Collectors.joining())))
                .collect(Collectors.joining("\n", "%-34s %s\n".formatted("wrong scorer", head), "\n"));
    }

    private static String mark(LawReport report) {
        return report.skipped().isPresent() ? "    " : report.isKept() ? " .  " : " X  ";
    }
}
