package io.github.psadelivery.scoring.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.ReportDate;
import io.github.psadelivery.model.assessment.Subject;
import io.github.psadelivery.model.scale.Rating;
import io.github.psadelivery.rules.Rubrics;
import io.github.psadelivery.rules.cap.Cap;
import io.github.psadelivery.rules.cap.Condition;
import io.github.psadelivery.rules.cap.Selection;
import io.github.psadelivery.rules.cap.Threshold;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.settle.Settlement;
import io.github.psadelivery.scoring.settle.Settling;
import io.github.psadelivery.scoring.testing.generation.RubricMaker;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A rubric with more ways to the goal than are searched: one of two areas has to rise, nine times over. */
class StoppedSearchTest {
    private static final int PAIRS = 9;
    private static final Rubric PAIRED = paired();

    private static Rubric paired() {
        Rubric standard = Rubrics.standard();
        List<Item> areas = new ArrayList<>(standard.areas("planning"));
        areas.addAll(standard.areas("capacity"));
        List<Cap> caps = new ArrayList<>();
        for (int pair = 0; pair < PAIRS; pair++) {
            caps.add(new Cap(
                    "P-" + pair,
                    "likelihood",
                    List.of(amber(areas.get(2 * pair)), amber(areas.get(2 * pair + 1))),
                    Rating.AMBER_GREEN,
                    "Both areas are short of good.",
                    "Assumption: made up for this test"));
        }
        return RubricMaker.withCaps(standard, caps);
    }

    private static Condition amber(Item area) {
        return new Condition(new Threshold.Count(1), new Selection.One(area.id()), Rating.AMBER_GREEN);
    }

    private static Assessment allAmber() {
        Assessment.Builder assessment = Assessment.of(Subject.of("A", ""), ReportDate.of("2003-07"));
        PAIRED.areas("planning").forEach(area -> assessment.rate(area.id(), Rating.AMBER_GREEN, ""));
        PAIRED.areas("capacity").forEach(area -> assessment.rate(area.id(), Rating.AMBER_GREEN, ""));
        return assessment.build();
    }

    @Test
    void saysThatItStoppedAndStillGivesSetsThatReachTheLevel() {
        Lift lift = WhatIf.of(PsaScorer.of(PAIRED))
                .listing(5)
                .toReach(allAmber(), Rating.GREEN)
                .orThrow();

        assertThat(lift.isWhole()).isFalse();
        assertThat(lift.isEveryOneListed()).isFalse();
        assertThat(lift.sets()).isNotEmpty().allSatisfy(set -> {
            assertThat(set.likelihood().worst()).isEqualTo(Rating.GREEN);
            assertThat(set.changes()).hasSize(PAIRS);
        });
    }

    @Test
    void asksForEverythingMissingWhereItCannotProveThatLessWillDo() {
        Assessment nothing =
                Assessment.of(Subject.of("A", ""), ReportDate.of("2003-07")).build();

        Settlement settlement =
                Settling.by(PsaScorer.of(PAIRED)).settle(nothing).orThrow();

        assertThat(settlement.isProvedFewest()).isFalse();
        assertThat(settlement.items()).extracting(Item::id).contains("PL.1.1", "CP.5", "DC.1", "stage");
        assertThat(settlement.notNeeded()).isEmpty();
    }
}
