package io.github.psadelivery.scoring.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.rules.Rubrics;
import io.github.psadelivery.scoring.testing.generation.GeneratedRubrics;
import io.github.psadelivery.scoring.testing.law.Law;
import org.junit.jupiter.api.Test;

class LawsTest {

    @Test
    void theShippedRubricKeepsEveryLaw() {
        LawsReport report = Laws.all().check(Rubrics.standard());

        System.out.println(report);
        report.orThrow();
        assertThat(report.reports()).allSatisfy(law -> assertThat(law.skipped()).isEmpty());
    }

    @Test
    void madeUpRubricsKeepEveryLaw() {
        GeneratedRubrics.of(42)
                .limit(4)
                .forEach(rubric -> Laws.all().check(rubric).orThrow());
    }

    @Test
    void theNumbersCountUp() {
        assertThat(Laws.all().list())
                .extracting(Law::number)
                .doesNotHaveDuplicates()
                .isSorted()
                .hasSize(26);
    }
}
