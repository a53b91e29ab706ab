package io.github.psadelivery.scoring.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.ReportDate;
import io.github.psadelivery.model.assessment.Subject;
import io.github.psadelivery.model.scale.Challenge;
import io.github.psadelivery.model.scale.Rating;
import io.github.psadelivery.model.scale.Stage;
import io.github.psadelivery.rules.Rubrics;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.cli.Psa;
import io.github.psadelivery.scoring.cli.Shell;
import io.github.psadelivery.scoring.portfolio.DeliveryReport;
import io.github.psadelivery.scoring.wording.Wording;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples that the Javadoc of the portfolio, the reports, the wording and the command line shows. */
class ReportExample {

    private static Scored scored(String date, Rating planning) {
        Assessment assessment = Assessment.of(Subject.of("T6", "Taking high quality decisions"), ReportDate.of(date))
                .challenge(Challenge.LOW, "")
                .planning(planning, "")
                .capacity(Rating.GREEN, "")
                .stage(Stage.EMBEDDING_CHANGE)
                .published(planning)
                .build();
        return PsaScorer.standard().score(assessment).orThrow();
    }

    @Test
    void aDeliveryReportOverTwoDates() {
        Scored december = scored("2002-12", Rating.AMBER_RED);
        Scored july = scored("2003-07", Rating.GREEN);

        DeliveryReport report = DeliveryReport.of(List.of(december, july));
        String text = new DeliveryReportText(Wording.english()).of(report);

        assertThat(report.linesAsPublished()).isEqualTo(2);
        assertThat(text).endsWith("2 of 2 lines as published\n");
    }

    @Test
    void oneResultExplainedAndAListOfThem() {
        Scored scored = scored("2003-07", Rating.GREEN);

        assertThat(new ScoredText(Wording.english()).of(scored)).startsWith("T6 Taking high quality decisions");
        assertThat(new ScoreListText(Wording.english()).of(List.of(scored))).contains("Green");
    }

    @Test
    void aRubricForReading() {
        assertThat(new RubricText(Wording.english()).of(Rubrics.standard())).startsWith("Rubric pmdu-2003, ");
    }

    @Test
    void oneText() {
        assertThat(Wording.english().text("report.last", 19, 21)).isEqualTo("19 of 21 lines as published");
    }

    @Test
    void oneCommand() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int exitCode = Psa.run(new String[] {"rubric", "check", "pmdu-2003"}, Shell.of(out, err));

        assertThat(exitCode).isZero();
    }
}
