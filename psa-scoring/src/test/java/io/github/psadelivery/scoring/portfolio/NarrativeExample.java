package io.github.psadelivery.scoring.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.assessment.EffectiveDate;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.routine.DeliveryNarrative;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.csv.delivery.NarrativeCsv;
import io.github.psadelivery.scoring.csv.delivery.ReportedLines;
import io.github.psadelivery.scoring.folder.AssessmentFolder;
import io.github.psadelivery.scoring.folder.DeliveryFiles;
import io.github.psadelivery.scoring.json.Registers;
import io.github.psadelivery.scoring.report.page.ItemDocument;
import io.github.psadelivery.scoring.report.page.ItemPage;
import io.github.psadelivery.scoring.report.trajectory.ItemTrajectories;
import io.github.psadelivery.scoring.source.SourcedAssessments;
import io.github.psadelivery.scoring.wording.Wording;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NarrativeExample {
    private static final Path ASYLUM = Path.of("examples/asylum");
    private static final PsaScorer SCORER = PsaScorer.standard();

    private static SourcedAssessments lines() {
        return AssessmentFolder.read(
                ASYLUM, SCORER.rubric().items().stream().map(Item::id).collect(Collectors.toSet()));
    }

    private static DeliveryReport report(SourcedAssessments lines) {
        List<Scored> results = lines.assessments().stream()
                .map(line -> SCORER.score(line.assessment()).orThrow())
                .toList();
        return DeliveryReport.of(results);
    }

    @Test
    void readsTheNarrativeThatStandsBesideTheAssessments() {
        SourcedAssessments lines = lines();
        List<DeliveryNarrative> told =
                DeliveryFiles.narratives(ASYLUM, ReportedLines.of(lines)).orThrow();

        DeliveryReport report = report(lines).withNarratives(told);

        assertThat(report.narratives()).singleElement().satisfies(narrative -> {
            assertThat(narrative.announced()).contains(8);
            assertThat(narrative.challenges()).hasSize(7);
            assertThat(narrative.isAsAnnounced()).isFalse();
        });
        assertThat(report.gone()).isEmpty();
        assertThat(NarrativeCsv.write(told)).startsWith("date,part,number,item,text,status\n2003-12,statement,");
    }

    @Test
    void buildsANarrativeInJava() {
        DeliveryNarrative narrative = DeliveryNarrative.at(EffectiveDate.parse("2003-12"))
                .statement("Much has been done, and much is still to do.")
                .challenge(1, "Performance management", "Improving, with one gap.")
                .build();

        assertThat(report(lines()).withNarratives(List.of(narrative)).narratives())
                .containsExactly(narrative);
    }

    @Test
    void showsTheTrajectoryOfARegisterOnThePageOfAnItem() {
        ReportedItem item = report(lines()).items().get(1);
        ItemTrajectories trajectories = ItemTrajectories.in(
                        Registers.byId("asylum-intake").orElseThrow())
                .of("T2", EffectiveDate.parse("2003-12"), Wording.english());

        String page =
                new ItemDocument(Wording.english()).html(ItemPage.latest(item).withTrajectories(trajectories));

        assertThat(page).contains("At 2003-09-30 it stands at 58060");
        assertThat(lines().problems()).noneMatch(Problem::isError);
    }
}
