package io.github.psadelivery.scoring.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.EffectiveDate;
import io.github.psadelivery.model.assessment.ReportDate;
import io.github.psadelivery.model.assessment.Subject;
import io.github.psadelivery.model.scale.Rating;
import io.github.psadelivery.rules.Rubrics;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.portfolio.DeliveryReport;
import io.github.psadelivery.scoring.report.page.PageSamples;
import io.github.psadelivery.scoring.wording.Wording;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DepartmentHeatMapTest {
    private static final EffectiveDate JULY = EffectiveDate.parse("2003-07");
    private static final EffectiveDate DECEMBER = EffectiveDate.parse("2003-12");

    private final DepartmentHeatMap maps = new DepartmentHeatMap(Wording.english());

    private static Assessment.Builder item(String id, String... departments) {
        return Assessment.of(Subject.of(id, "").withDepartments(departments), ReportDate.of("2003-12"));
    }

    private static DeliveryReport report(Assessment.Builder... lines) {
        return DeliveryReport.of(Stream.of(lines)
                .map(line -> PsaScorer.standard().score(line.build()).orThrow())
                .toList());
    }

    @Test
    void tellsTheMiddleLevelOfEachDepartmentAndCountsAll() {
        DeliveryReport report = report(
                item("T1", "Treasury").rate("PL.1.2", Rating.RED, "").rate("CP.1", Rating.GREEN, ""),
                item("T2", "Treasury", "Home Office").rate("PL.1.2", Rating.GREEN, ""),
                item("T3", "Home Office").notApplicable("CP.1", "None."),
                item("T4").rate("PL.1.1", Rating.GREEN, ""),
                item("T5", "Defence"));

        Chart chart = maps.of(report, DECEMBER).orElseThrow();

        assertThat(chart.message())
                .startsWith("At 2003-12 the weakest area is ")
                .contains("(PL.1.2): its middle level is Amber/Red or worse in 1 of 3 departments. "
                        + "Assumption: the middle level is");
        FigureTable table = chart.tables().get(0);
        assertThat(table.columns())
                .containsExactly("Area", "Home Office (2 items)", "Treasury (2 items)", "No department named (1 item)");
        assertThat(table.rows())
                .hasSize(Rubrics.standard().areas("likelihood").size())
                .extracting(row -> row.subList(1, 4))
                .contains(
                        List.of("Green (1 Green, 1 not assessed)", "Red (1 Red, 1 Green)", "1 not assessed"),
                        List.of(
                                "1 not applicable, 1 not assessed",
                                "Green (1 Green, 1 not assessed)",
                                "1 not assessed"));
        assertThat(chart.svg())
                .contains(">Home Office</text>", ">No department named</text>", ">n/a</text>")
                .doesNotContain("Defence");
    }

    @Test
    void saysThatNoDepartmentIsWeak() {
        Chart chart = maps.of(report(item("T1", "Treasury").rate("PL.1.2", Rating.GREEN, "")), DECEMBER)
                .orElseThrow();

        assertThat(chart.message())
                .startsWith("At 2003-12 no department has an area whose middle level is in the worse");
    }

    @Test
    void showsTheFirstOfVeryManyDepartments() {
        Chart chart = maps.of(PageSamples.portfolio(40, 1, 33), EffectiveDate.parse("2002-07"))
                .orElseThrow();

        assertThat(chart.message()).endsWith("The first 30 of 33 departments are shown.");
        assertThat(chart.tables()).hasSize(8).allMatch(table -> table.columns().size() <= 5);
    }

    @Test
    void thereIsNoneWhereNoAreaIsAssessed() {
        DeliveryReport report = report(item("T1", "Treasury").planning(Rating.RED, ""));

        assertThat(maps.of(report, DECEMBER)).isEmpty();
        assertThat(maps.of(report, JULY)).isEmpty();
    }
}
