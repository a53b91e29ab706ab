package io.github.psadelivery.scoring.report.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.ReportDate;
import io.github.psadelivery.model.assessment.Subject;
import io.github.psadelivery.model.scale.Challenge;
import io.github.psadelivery.model.scale.Rating;
import io.github.psadelivery.model.scale.Stage;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.portfolio.DeliveryReport;
import io.github.psadelivery.scoring.wording.Wording;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeliveryRowsTest {
    private static final PsaScorer SCORER = PsaScorer.standard();

    private static Assessment.Builder at(ReportDate date) {
        return Assessment.of(Subject.of("T1", "=One, \"two\""), date).challenge(Challenge.LOW, "");
    }

    private static Scored scored(Assessment.Builder assessment) {
        return SCORER.score(assessment.build()).orThrow();
    }

    private static DeliveryReport report() {
        return DeliveryReport.of(List.of(
                scored(at(ReportDate.of("2002-12").printedAs("December 02"))
                        .planning(Rating.GREEN, "")
                        .capacity(Rating.GREEN, "")
                        .stage(Stage.EMBEDDING_CHANGE)
                        .published(Rating.GREEN)),
                scored(at(ReportDate.of("2003-07"))
                        .planning(Rating.RED, "")
                        .capacity(Rating.GREEN, "")
                        .stage(Stage.EMBEDDING_CHANGE)),
                scored(at(ReportDate.of("2003-12"))
                        .planning(Rating.AMBER_GREEN, "")
                        .capacity(Rating.GREEN, ""))));
    }

    @Test
    void spellsOutEveryWord() {
        List<List<String>> rows = new DeliveryRows(Wording.english()).of(report());

        assertThat(rows).allSatisfy(row -> assertThat(row).hasSize(11));
        assertThat(rows.get(1))
                .endsWith(
                        "December 02", "Low", "Green", "Green", "Embedding change", "Green", "Green", "no date before");
        assertThat(rows.get(2))
                .endsWith("", "Low", "Red", "Green", "Embedding change", "not published", "Red", "cannot be said");
        assertThat(rows.get(3))
                .endsWith(
                        "",
                        "Low",
                        "Amber/Green",
                        "Green",
                        "not stated",
                        "not published",
                        "Amber/Green to Green",
                        "cannot be said");
    }

    @Test
    void isASheetWhoseTextsNoSpreadsheetRuns() {
        assertThat(new DeliveryReportCsv(Wording.english()).of(report()))
                .contains("\nT1,\"'=One, \"\"two\"\"\",2002-12,December 02,Low,");
    }
}
