package io.github.psadelivery.scoring.report.trajectory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.agreement.Register;
import io.github.psadelivery.model.assessment.EffectiveDate;
import io.github.psadelivery.model.routine.ItemIndicator;
import io.github.psadelivery.scoring.json.Registers;
import io.github.psadelivery.scoring.progress.Progress;
import io.github.psadelivery.scoring.progress.indicator.IndicatorProgress;
import io.github.psadelivery.scoring.report.chart.Chart;
import io.github.psadelivery.scoring.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ItemTrajectoriesTest {
    private static final Wording WORDING = Wording.english();
    private static final Register INTAKE = Registers.byId("asylum-intake").orElseThrow();
    private static final Register TARGET = Registers.byId("asylum-target").orElseThrow();
    private static final Register AGREEMENT =
            Registers.byId("illustrative-delivery-agreement").orElseThrow();

    private static ItemTrajectories at(String date, Register register, String item, ItemIndicator... links) {
        return ItemTrajectories.in(register).linkedBy(List.of(links)).of(item, EffectiveDate.parse(date), WORDING);
    }

    @Test
    void anItemIsTheTargetTheElementOrTheIndicatorWithItsId() {
        for (String item : List.of("T2", "T2-1", "asylum-intake")) {
            assertThat(at("2003-12", INTAKE, item).charts())
                    .as(item)
                    .extracting(Chart::title)
                    .containsExactly(
                            "Asylum claims in the twelve months to the end of the quarter (claims in twelve months)");
        }
        assertThat(at("2003-12", INTAKE, "T9").charts()).isEmpty();
        assertThat(at("2003-12", INTAKE, "T9").sentences()).contains("Nothing in the register measures T9.");
    }

    /** In that register T7 is the whole target, and in the report it is one line of seven. */
    @Test
    void linksThatNameTheRegisterCountAlone() {
        ItemIndicator link = new ItemIndicator("T7", "asylum-target", "removed", "The sixth element.");
        ItemIndicator ofAnother = new ItemIndicator("T7", "elsewhere", "effective-decisions", "");

        assertThat(at("2003-12", TARGET, "T7", ofAnother).sentences())
                .filteredOn(sentence -> sentence.startsWith("The register holds no figures yet"))
                .hasSize(5);
        assertThat(at("2003-12", TARGET, "T7", ofAnother, link).sentences())
                .contains(
                        "The register holds no figures yet: Share of failed claimants who are removed.",
                        "Why it measures the item: The sixth element.")
                .filteredOn(sentence -> sentence.startsWith("The register holds no figures yet"))
                .hasSize(1);
        assertThat(at("2003-12", TARGET, "T6", link).sentences()).contains("Nothing in the register measures T6.");
    }

    @Test
    void aTargetAloneIsDrawnInTheMiddleWithItsDateOnce() {
        ItemTrajectories decided = at("2003-12", TARGET, "T7-4");

        assertThat(decided.charts()).singleElement().satisfies(chart -> {
            assertThat(chart.message()).isEqualTo("No measured value is at hand. The target is 75 (%) by 2004-12-31.");
            assertThat(chart.svg()).containsOnlyOnce(">2004-12-31<");
        });
    }

    @Test
    void whatWasPublishedLaterPlaysNoPart() {
        Chart december = at("2003-12", INTAKE, "T2").charts().get(0);
        Chart dayBefore = at("2004-02-28", INTAKE, "T2").charts().get(0);
        Chart february = at("2004-02", INTAKE, "T2").charts().get(0);

        assertThat(december.message()).startsWith("At 2003-09-30 it stands at 58060");
        assertThat(dayBefore).isEqualTo(december);
        assertThat(february.message()).startsWith("At 2003-12-31 it stands at 49370");
        assertThat(december.tables().get(0).rows())
                .contains(List.of("2001-12-31", "71000", "71000", "–"), List.of("2004-12-31", "–", "42065", "42065"));
    }

    /** Beside another reckoning of ours, which answers psa progress. */
    @Test
    void theGapIsThatOfTheProgressOnThatDay() {
        IndicatorProgress progress =
                Progress.of(INTAKE, LocalDate.parse("2003-12-31")).indicators().get(0);

        String message = at("2003-12", INTAKE, "T2").charts().get(0).message();

        assertThat(progress.latest().orElseThrow().value()).isEqualByComparingTo("58060");
        assertThat(progress.path().planned().orElseThrow().toPlainString()).startsWith("54156.5");
        assertThat(progress.path().difference().orElseThrow().abs().toPlainString())
                .startsWith("3903.5");
        assertThat(message).contains("58060", "3903.5 behind the 54156.5 planned");
    }

    @Test
    void anAgreementHasTheChartsOfAllItsIndicatorsWithMilestonesAsReachedByThen() {
        String psa = AGREEMENT.corporate().orElseThrow().psas().get(0).id();

        ItemTrajectories then = at("2010-07", AGREEMENT, psa);

        assertThat(then.charts())
                .hasSizeGreaterThan(1)
                .extracting(Chart::id)
                .startsWith("trajectory-1", "trajectory-2");
        assertThat(then.sentences()).contains("Some of it is invented, to illustrate.");
        assertThat(then.charts().stream().flatMap(chart -> chart.tables().stream()))
                .anyMatch(table -> table.columns().contains("Milestone"));
        assertThat(then.charts()).isEqualTo(at("2010-07", AGREEMENT, psa).charts());
    }

    @Test
    void nothingIsToldWithoutARegister() {
        assertThat(ItemTrajectories.none().isEmpty()).isTrue();
        assertThat(at("2003-12", INTAKE, "T9").isEmpty()).isFalse();
    }
}
