package io.github.psadelivery.scoring.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.PublishedLikelihood;
import io.github.psadelivery.model.assessment.ReportDate;
import io.github.psadelivery.model.assessment.Subject;
import io.github.psadelivery.model.scale.Challenge;
import io.github.psadelivery.model.scale.Rating;
import io.github.psadelivery.model.scale.Stage;
import io.github.psadelivery.rules.Rubrics;
import io.github.psadelivery.rules.drl.DrlWriter;
import io.github.psadelivery.rules.drl.FreeDrl;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.wording.Wording;
import org.junit.jupiter.api.Test;

class ScoredTextTest {
    private static final Rubric RUBRIC = Rubrics.standard();
    private static final PsaScorer SCORER = PsaScorer.standard();

    private static Assessment.Builder assessment() {
        return Assessment.of(
                Subject.of("T3", "Fast turnaround"), ReportDate.of("2003-07").printedAs("July 02"));
    }

    /** Everything stated: the likelihood is Red, because capacity is. */
    private static Assessment.Builder stated() {
        return assessment()
                .challenge(Challenge.HIGH, "")
                .planning(Rating.AMBER_RED, "")
                .capacity(Rating.RED, "Nobody leads.", "Minutes of May")
                .stage(Stage.POLICY_DEVELOPMENT);
    }

    private static String text(Assessment.Builder assessment) {
        return text(SCORER, assessment);
    }

    /** The text with its lines joined, so that the width of the page does not matter. */
    private static String text(PsaScorer scorer, Assessment.Builder assessment) {
        return new ScoredText(Wording.english())
                .of(scorer.score(assessment.build()).orThrow())
                .replaceAll("\\s+", " ");
    }

    @Test
    void tellsTheBindingCapWithItsReasonItsSourceAndWhatSetItOff() {
        assertThat(text(stated()))
                .contains("Likelihood of delivery (likelihood): Red. Settled.")
                .contains(
                        "LD-3: If capacity is Red, then likelihood is no better than Red. Because: Without the capacity"
                                + " to drive progress")
                .contains("Source: Assumption: ")
                .contains("Set off by Capacity to drive progress (capacity): Red, stated."
                        + " Rationale: Nobody leads. Evidence: Minutes of May");
    }

    @Test
    void tellsTheCapsThatAppliedWithoutBinding() {
        assertThat(text(stated()))
                .contains(
                        "Applied too, but did not bind, because another cap is lower: LD-2: If planning is Amber/Red");
    }

    @Test
    void tellsBothEndsOfAnOpenOutcomeWithTheAreasAssumed() {
        Assessment.Builder assessment = assessment();
        RUBRIC.areas("capacity").stream()
                .filter(area -> !area.id().equals("CP.1"))
                .forEach(area -> assessment.rate(area.id(), Rating.GREEN, ""));

        assertThat(text(assessment))
                .contains("Capacity to drive progress (capacity): Amber/Red to Green, derived from its areas."
                        + " Open until more is assessed.")
                .contains("Why Amber/Red, at its worst:"
                        + " Assumed at their worst, because nothing is stated on them: Leadership (CP.1).")
                .contains("Set off by Leadership (CP.1): Red, assumed, because nothing is stated.")
                .contains("Why Green, at its best:"
                        + " Assumed at their best, because nothing is stated on them: Leadership (CP.1)."
                        + " No cap applies, so it stays at Green, the best level of its scale.");
    }

    @Test
    void tellsWhyAJudgementIsProvisional() {
        assertThat(text(assessment().rate("CP.2", Rating.GREEN, "")))
                .contains("Capacity to drive progress (capacity) is provisional."
                        + " 1 of 5 applicable areas are assessed, and at least 60% must be."
                        + " Must be assessed and is not: Leadership (CP.1). Because: ");
    }

    @Test
    void tellsWhatWasStatedBesideWhatTheAreasGive() {
        Assessment.Builder assessment = stated();
        for (Item area : RUBRIC.areas("capacity")) {
            assessment.rate(area.id(), Rating.GREEN, "");
        }

        assertThat(text(assessment))
                .contains("Capacity to drive progress (capacity): Red, stated by the assessor.")
                .contains("Beside it, the areas give Green. Settled.")
                .contains("What was stated and what the areas give differ by two levels or more.");
    }

    @Test
    void talliesAJudgementAndItsGroups() {
        assertThat(text(assessment().rate("PL.2.1", Rating.RED, "").notApplicable("PL.2.2", "No risks.")))
                .contains("Areas of Quality of planning, implementation and performance management (planning):"
                        + " 1 Red, 1 not applicable, 11 not assessed.")
                .contains("Areas of Taking action (PL.2): 1 Red, 1 not applicable.")
                .contains("Risk management (PL.2.2) does not apply. No risks.");
    }

    @Test
    void marksEveryHypothesisAndSaysThatTheReasonIsNotKnown() {
        String text =
                text(stated().published(PublishedLikelihood.of(Rating.AMBER_RED).withHypotheses("A scheme did well.")));

        assertThat(text)
                .contains("The rubric gives Red; Amber/Red was published, 1 level better."
                        + " Reason: not known. Assumption: A scheme did well.");
    }

    @Test
    void tellsWhatIsUnknownAndByWhichRubric() {
        assertThat(text(stated()))
                .contains("Recent performance: unknown.")
                .contains("Rubric pmdu-2003, version 1.0, hash "
                        + RUBRIC.reference().hash());
    }

    @Test
    void saysThatBoundsAreNotProvedWhereFreeDrlWasAsked() {
        PsaScorer free = PsaScorer.withFreeDrl(RUBRIC, FreeDrl.of("rules.drl", DrlWriter.write(RUBRIC)))
                .orThrow();

        assertThat(text(free, stated())).contains("The bounds are not proved, because the rules are free DRL.");
    }
}
