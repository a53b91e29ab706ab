package io.github.psadelivery.scoring.testing.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.scoring.progress.Progress;
import io.github.psadelivery.scoring.progress.ProgressResult;
import io.github.psadelivery.scoring.progress.rules.table.EditedTables;
import io.github.psadelivery.scoring.progress.rules.table.ProgressTables;
import io.github.psadelivery.scoring.progress.scale.IndicatorFlag;
import io.github.psadelivery.scoring.progress.scale.SummaryRating;
import io.github.psadelivery.scoring.progress.scale.TargetTerm;
import io.github.psadelivery.scoring.testing.law.data.DataLaw;
import io.github.psadelivery.scoring.testing.law.data.DataLawReport;
import io.github.psadelivery.scoring.testing.progress.generation.GeneratedRegisters;
import io.github.psadelivery.scoring.testing.progress.generation.RegisterCase;
import io.github.psadelivery.scoring.testing.progress.law.TestedProgress;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProgressLawsTest {

    @Test
    void theShippedRulesKeepEveryLaw() {
        ProgressLaws.check(TestedProgress.of(ProgressTables.standard())).orThrow();
    }

    @Test
    void otherRulesKeepEveryLawToo() {
        ProgressLaws.check(TestedProgress.of(EditedTables.standard()
                        .with("settings.csv", ",baseline level,", ",baseline trend,")
                        .with("summary-rating.csv", "SR-3,half,not improved,all", "SR-3,2/3,not improved,all")
                        .with("summary-rating.csv", "SR-1,half,", "SR-1,over half,")
                        .rules()))
                .orThrow();
    }

    @Test
    void theNumbersCountUpFrom30() {
        assertThat(ProgressLaws.all())
                .extracting(DataLaw::number)
                .isEqualTo(IntStream.range(30, 30 + ProgressLaws.all().size())
                        .mapToObj(number -> "L" + number)
                        .toList())
                .hasSize(10);
    }

    /** Else the laws would say little. */
    @Test
    void madeUpRegistersShowEveryRatingTermAndFlag() {
        List<ProgressResult> results = GeneratedRegisters.of(2007)
                .limit(400)
                .map(made -> Progress.of(made.register(), made.asOf()))
                .toList();

        assertThat(results.stream().flatMap(result -> result.summaries().stream()))
                .extracting(summary -> summary.rating())
                .contains(SummaryRating.values());
        assertThat(results.stream().flatMap(result -> result.targets().stream()))
                .extracting(target -> target.term())
                .contains(
                        TargetTerm.NOT_YET_ASSESSED,
                        TargetTerm.SLIPPAGE,
                        TargetTerm.ON_COURSE,
                        TargetTerm.AHEAD,
                        TargetTerm.MET,
                        TargetTerm.MET_ONGOING,
                        TargetTerm.PARTLY_MET,
                        TargetTerm.NOT_MET,
                        TargetTerm.NOT_KNOWN);
        assertThat(results.stream()
                        .flatMap(result -> result.indicators().stream())
                        .flatMap(indicator -> indicator.flags().stream()))
                .contains(IndicatorFlag.values());
    }

    @Test
    void theReportOfABrokenLawSaysWhatWasExpectedAndWhatCame() {
        TestedProgress nothing = TestedProgress.of(
                (register, asOf, rules) -> {
                    throw new IllegalStateException("nothing");
                },
                ProgressTables.standard());

        List<DataLawReport<RegisterCase>> reports = ProgressLaws.check(nothing).reports();

        assertThat(reports.get(0).isKept()).isFalse();
        assertThat(reports.get(0).toString())
                .contains("L30", "required", "broken by 60 of 60", "expected: an answer", "nothing");
        assertThat(reports.get(9).broken()).isEqualTo(60);
    }
}
