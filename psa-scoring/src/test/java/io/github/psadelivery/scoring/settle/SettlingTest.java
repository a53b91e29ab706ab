package io.github.psadelivery.scoring.settle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.ReportDate;
import io.github.psadelivery.model.assessment.Subject;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.model.scale.Challenge;
import io.github.psadelivery.model.scale.Rating;
import io.github.psadelivery.model.scale.Stage;
import io.github.psadelivery.rules.Rubrics;
import io.github.psadelivery.rules.drl.DrlWriter;
import io.github.psadelivery.rules.drl.FreeDrl;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.scoring.PsaScorer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettlingTest {
    private static final Settling SETTLING = Settling.by(PsaScorer.standard());

    private static Assessment.Builder stated(Rating planning) {
        return Assessment.of(Subject.of("A", ""), ReportDate.of("2003-12"))
                .challenge(Challenge.LOW, "")
                .planning(planning, "");
    }

    @Test
    void asksForNothingWhereNothingMissingMatters() {
        Settlement settlement = SETTLING.settle(stated(Rating.RED).build()).orThrow();

        assertThat(settlement.isSettled()).isTrue();
        assertThat(settlement.needed()).isEmpty();
        assertThat(settlement.notNeeded()).extracting(Item::id).contains("CP.1", "stage");
        assertThat(SETTLING.next(stated(Rating.RED).build()).orThrow()).isEmpty();
    }

    @Test
    void leavesOutWhatCannotDecide() {
        Assessment assessment =
                stated(Rating.GREEN).capacity(Rating.AMBER_GREEN, "").build();

        Settlement settlement = SETTLING.settle(assessment).orThrow();

        assertThat(settlement.items()).extracting(Item::id).containsExactly("stage");
        assertThat(settlement.isProvedFewest()).isTrue();
        assertThat(settlement.needed().get(0).proof()).hasValueSatisfying(proof -> {
            assertThat(proof.worse()).isEqualTo(Rating.AMBER_GREEN);
            assertThat(proof.better()).isEqualTo(Rating.GREEN);
            assertThat(proof.level()).isEqualTo(Stage.EMBEDDING_CHANGE);
            assertThat(proof.others()).isEmpty();
        });
    }

    @Test
    void needsNoChallengeOnceTheStageIsPastPolicy() {
        Assessment assessment = Assessment.of(Subject.of("A", ""), ReportDate.of("2003-12"))
                .planning(Rating.GREEN, "")
                .stage(Stage.EMBEDDING_CHANGE)
                .rate("CP.1", Rating.GREEN, "")
                .build();

        Settlement settlement = SETTLING.settle(assessment).orThrow();

        assertThat(settlement.items()).extracting(Item::id).containsExactly("CP.2", "CP.3", "CP.4", "CP.5");
        assertThat(settlement.notNeeded())
                .extracting(Item::id)
                .containsExactly("DC.1", "DC.2", "DC.3", "DC.4", "DC.5", "DC.6");
    }

    @Test
    void putsTheAreaFirstThatLeavesLeastToDo() {
        Assessment assessment = Assessment.of(Subject.of("A", ""), ReportDate.of("2003-12"))
                .planning(Rating.GREEN, "")
                .rate("CP.1", Rating.GREEN, "")
                .rate("CP.2", Rating.GREEN, "")
                .rate("CP.3", Rating.GREEN, "")
                .rate("CP.4", Rating.GREEN, "")
                .stage(Stage.EMBEDDING_CHANGE)
                .build();
        Assessment withoutStage = Assessment.of(Subject.of("A", ""), ReportDate.of("2003-12"))
                .planning(Rating.GREEN, "")
                .challenge(Challenge.LOW, "")
                .rate("CP.1", Rating.GREEN, "")
                .build();

        List<NextToAssess> one = SETTLING.next(assessment).orThrow();
        List<NextToAssess> several = SETTLING.next(withoutStage).orThrow();
        List<NextToAssess> dear = SETTLING.withEfforts(Map.of("stage", BigDecimal.valueOf(50)))
                .next(withoutStage)
                .orThrow();

        assertThat(one).extracting(next -> next.item().id()).containsExactly("CP.5");
        assertThat(one.get(0).expected()).isEqualByComparingTo("1");
        assertThat(several).hasSize(5);
        assertThat(several.get(0).expected()).isLessThan(several.get(4).expected());
        assertThat(dear.get(0).expected()).isLessThan(dear.get(4).expected());
        assertThat(dear)
                .filteredOn(next -> next.item().id().equals("stage"))
                .allSatisfy(stage -> assertThat(stage.effort()).isEqualTo(BigDecimal.valueOf(50)));
    }

    @Test
    void refusesFreeDrlAndEffortsThatMakeNoSense() {
        PsaScorer byDrl = PsaScorer.withFreeDrl(
                        Rubrics.standard(), FreeDrl.of("rules.drl", DrlWriter.write(Rubrics.standard())))
                .orThrow();
        Assessment assessment = stated(Rating.GREEN).build();

        assertThat(Settling.by(byDrl).settle(assessment).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.NOT_PROVED_MONOTONE);
        assertThat(Settling.by(byDrl).next(assessment).problems()).hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SETTLING.withEfforts(Map.of("CP.1", BigDecimal.valueOf(-1))));
        assertThat(SETTLING.withEfforts(Map.of("CP.1", BigDecimal.ZERO))
                        .next(assessment)
                        .problems())
                .isEmpty();
    }
}
