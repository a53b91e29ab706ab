package io.github.psadelivery.scoring.whatif;

import static io.github.psadelivery.scoring.EditedTables.edited;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.ReportDate;
import io.github.psadelivery.model.assessment.Subject;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.model.scale.Challenge;
import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.model.scale.Rating;
import io.github.psadelivery.model.scale.Stage;
import io.github.psadelivery.rules.Rubrics;
import io.github.psadelivery.rules.cap.Cap;
import io.github.psadelivery.rules.cap.Condition;
import io.github.psadelivery.rules.cap.Selection;
import io.github.psadelivery.rules.cap.Threshold;
import io.github.psadelivery.rules.drl.DrlWriter;
import io.github.psadelivery.rules.drl.FreeDrl;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.rubric.RubricTables;
import io.github.psadelivery.scoring.PsaScorer;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WhatIfTest {
    private static final PsaScorer SCORER = PsaScorer.standard();
    private static final WhatIf WHAT_IF = WhatIf.of(SCORER);

    /** Every area at its best but for these, and the change is being embedded. */
    private static Assessment.Builder allBestBut(Map<String, Level> levelByArea) {
        return allBestBut(Stage.EMBEDDING_CHANGE, levelByArea);
    }

    private static Assessment.Builder allBestBut(Stage stage, Map<String, Level> levelByArea) {
        Assessment.Builder assessment = Assessment.of(Subject.of("A", "A target"), ReportDate.of("2003-12"))
                .stage(stage);
        for (Item area : SCORER.rubric().areas("likelihood")) {
            assessment.rate(
                    area.id(),
                    levelByArea.getOrDefault(area.id(), area.requiredScale().best()),
                    "");
        }
        return assessment;
    }

    private static Lift toGreen(Assessment.Builder assessment) {
        return WHAT_IF.toReach(assessment.build(), Rating.GREEN).orThrow();
    }

    private static List<String> words(ChangeSet set) {
        return set.changes().stream()
                .map(change -> "%s %s to %s".formatted(change.item().id(), change.from(), change.to()))
                .toList();
    }

    @Test
    void raisesTheOneAreaThatHoldsItBack() {
        Lift lift = toGreen(allBestBut(Map.of("PL.2.1", Rating.RED)));

        assertThat(lift.level()).isEqualTo(Rating.AMBER_RED);
        assertThat(lift.isEveryOneListed()).isTrue();
        assertThat(lift.sets()).singleElement().satisfies(set -> {
            assertThat(words(set)).containsExactly("PL.2.1 Red to Amber/Red");
            assertThat(set.steps()).isEqualTo(1);
            assertThat(set.likelihood().worst()).isEqualTo(Rating.GREEN);
        });
    }

    @Test
    void needsNothingWhereTheLevelIsReached() {
        Lift lift = WHAT_IF.toReach(allBestBut(Map.of("PL.2.1", Rating.RED)).build(), Rating.AMBER_RED)
                .orThrow();

        assertThat(lift.isReached()).isTrue();
        assertThat(lift.isReachable()).isTrue();
        assertThat(lift.sets()).isEmpty();
        assertThat(lift.count()).isZero();
    }

    @Test
    void leavesAloneWhatOneRaiseMakesNeedless() {
        Lift lift =
                toGreen(allBestBut(Stage.POLICY_DEVELOPMENT, Map.of("DC.1", Challenge.HIGH, "DC.2", Challenge.HIGH)));

        assertThat(lift.sets())
                .extracting(WhatIfTest::words)
                .containsExactly(List.of("stage Policy development to Embedding change"));
    }

    @Test
    void liftsThroughTheChallengeOrTheStageWhereEitherDoes() {
        Assessment assessment = Assessment.of(Subject.of("A", ""), ReportDate.of("2003-12"))
                .challenge(Challenge.HIGH, "")
                .planning(Rating.GREEN, "")
                .capacity(Rating.GREEN, "")
                .stage(Stage.POLICY_DEVELOPMENT)
                .build();

        Lift lift = WHAT_IF.toReach(assessment, Rating.AMBER_GREEN).orThrow();

        assertThat(lift.sets())
                .extracting(WhatIfTest::words)
                .containsExactly(
                        List.of("challenge High to Medium"), List.of("stage Policy development to Implementation"));
    }

    @Test
    void namesInterchangeableAreasOneByOneAndSaysWhenItStopped() {
        Assessment.Builder allRed = Assessment.of(Subject.of("A", ""), ReportDate.of("2003-12"))
                .challenge(Challenge.LOW, "")
                .capacity(Rating.GREEN, "")
                .stage(Stage.EMBEDDING_CHANGE);
        SCORER.rubric().areas("planning").forEach(area -> allRed.rate(area.id(), Rating.RED, ""));

        Lift lift = WHAT_IF.listing(50).toReach(allRed.build(), Rating.GREEN).orThrow();

        assertThat(lift.count()).as("7 of 13 areas at Amber/Green").isEqualTo(BigInteger.valueOf(1716));
        assertThat(lift.sets()).hasSize(50).doesNotHaveDuplicates().allSatisfy(set -> {
            assertThat(set.changes()).hasSize(13);
            assertThat(set.steps()).isEqualTo(6 + 7 * 2);
        });
        assertThat(lift.isWhole()).isTrue();
        assertThat(lift.isEveryOneListed()).isFalse();
    }

    @Test
    void putsTheCheapestOfEqualSetsFirst() {
        Map<String, BigDecimal> costs =
                Map.of("CP.1", BigDecimal.valueOf(5), "CP.2", BigDecimal.valueOf(3), "CP.3", BigDecimal.valueOf(4));
        Assessment assessment = allBestBut(
                        Map.of("CP.1", Rating.AMBER_RED, "CP.2", Rating.AMBER_RED, "CP.3", Rating.AMBER_RED))
                .build();

        Lift lift = WHAT_IF.costing(costs)
                .listing(2)
                .toReach(assessment, Rating.GREEN)
                .orThrow();

        assertThat(lift.count()).isEqualTo(BigInteger.valueOf(3));
        assertThat(lift.sets())
                .extracting(set -> words(set) + " " + set.cost().orElseThrow())
                .containsExactly("[CP.2 Amber/Red to Amber/Green] 3", "[CP.3 Amber/Red to Amber/Green] 4");
    }

    @Test
    void takesWhatIsMissingAtItsWorstAndSaysSo() {
        Assessment assessment = Assessment.of(Subject.of("A", ""), ReportDate.of("2003-12"))
                .challenge(Challenge.LOW, "")
                .planning(Rating.GREEN, "")
                .capacity(Rating.GREEN, "")
                .build();

        Lift worst = WHAT_IF.toReach(assessment, Rating.GREEN).orThrow();
        Lift best = WHAT_IF.assuming(Missing.AT_BEST)
                .toReach(assessment, Rating.GREEN)
                .orThrow();

        assertThat(worst.assumed()).extracting(Item::id).containsExactly("stage");
        assertThat(worst.sets())
                .singleElement()
                .satisfies(set -> assertThat(set.changes()).singleElement().satisfies(change -> {
                    assertThat(change.isAssumed()).isTrue();
                    assertThat(change.to()).isEqualTo(Stage.EMBEDDING_CHANGE);
                }));
        assertThat(best.isReached()).isTrue();
    }

    @Test
    void neverCallsAnAreaNotApplicableAndLeavesOnesThatAreAlone() {
        Assessment assessment = Assessment.of(Subject.of("A", ""), ReportDate.of("2003-12"))
                .challenge(Challenge.LOW, "")
                .planning(Rating.GREEN, "")
                .stage(Stage.EMBEDDING_CHANGE)
                .rate("CP.1", Rating.RED, "")
                .rate("CP.2", Rating.GREEN, "")
                .notApplicable("CP.3", "No resources are needed.")
                .notApplicable("CP.4", "Nobody is engaged.")
                .notApplicable("CP.5", "There is no culture.")
                .build();

        Lift lift = WHAT_IF.toReach(assessment, Rating.GREEN).orThrow();

        assertThat(lift.sets()).singleElement().satisfies(set -> {
            assertThat(words(set)).containsExactly("CP.1 Red to Amber/Red");
            assertThat(set.appliedTo(assessment).statements())
                    .filteredOn(statement -> statement.item().equals("CP.3"))
                    .isEqualTo(assessment.statements().stream()
                            .filter(statement -> statement.item().equals("CP.3"))
                            .toList());
        });
    }

    @Test
    void theEdgeCountsStepsAndShowsAnExample() {
        Edge one = WHAT_IF.edge(allBestBut(Map.of()).build()).orThrow();

        assertThat(one.level()).isEqualTo(Rating.GREEN);
        assertThat(one.nearest()).hasValueSatisfying(set -> {
            assertThat(set.steps()).isEqualTo(1);
            assertThat(words(set)).containsExactly("stage Embedding change to Implementation");
        });
        assertThat(one.count()).isOne();
    }

    @Test
    void nothingLowersTheWorstLevel() {
        Assessment assessment = Assessment.of(Subject.of("A", ""), ReportDate.of("2003-12"))
                .planning(Rating.RED, "")
                .build();

        Edge edge = WHAT_IF.edge(assessment).orThrow();

        assertThat(edge.nearest()).isEmpty();
        assertThat(edge.count()).isZero();
    }

    @Test
    void refusesFreeDrlWithASentence() {
        PsaScorer byDrl = PsaScorer.withFreeDrl(
                        Rubrics.standard(), FreeDrl.of("rules.drl", DrlWriter.write(Rubrics.standard())))
                .orThrow();

        List<Problem> problems = WhatIf.of(byDrl)
                .toReach(allBestBut(Map.of()).build(), Rating.GREEN)
                .problems();

        assertThat(problems).extracting(Problem::code).containsExactly(ProblemCode.NOT_PROVED_MONOTONE);
        assertThat(WHAT_IF.toReach(allBestBut(Map.of()).build(), Rating.GREEN).problems())
                .isEmpty();
    }

    @Test
    void tellsWhatIsWrongWithAnAssessment() {
        Assessment assessment =
                allBestBut(Map.of()).rate("PL.9", Rating.RED, "").build();

        assertThat(WHAT_IF.toReach(assessment, Rating.GREEN).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.UNKNOWN_ITEM);
    }

    @Test
    void refusesQuestionsThatMakeNoSense() {
        Assessment assessment = allBestBut(Map.of()).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> WHAT_IF.toReach(assessment, Challenge.LOW))
                .withMessageContaining("not a level of the likelihood");
        assertThatIllegalArgumentException().isThrownBy(() -> WHAT_IF.listing(0));
        assertThatIllegalArgumentException().isThrownBy(() -> WHAT_IF.costing(Map.of("CP.1", BigDecimal.valueOf(-1))));
        assertThatIllegalArgumentException().isThrownBy(() -> WHAT_IF.costing(Map.of("CP.9", BigDecimal.ONE)));
    }

    @Test
    void oneSetAndNoCostAreLeastOfAll() {
        Assessment assessment = allBestBut(Map.of("PL.2.1", Rating.RED)).build();

        Lift lift = WHAT_IF.listing(1)
                .costing(Map.of("PL.2.1", BigDecimal.ZERO))
                .toReach(assessment, Rating.GREEN)
                .orThrow();

        assertThat(lift.sets())
                .singleElement()
                .satisfies(set -> assertThat(set.cost())
                        .hasValueSatisfying(cost -> assertThat(cost).isZero()));
    }

    /** No level of planning is above Green, so nothing gets past a cap that Green sets off. */
    @Test
    void whatNoRaiseGetsPastIsOutOfReach() {
        Rubric rubric = edited(
                "rules.csv", text -> text + "ZZ,likelihood,1,planning,Green,,,,Amber/Green,Why.,Assumption: ours\n");

        Lift lift = WhatIf.of(PsaScorer.of(rubric))
                .toReach(allBestBut(Map.of("PL.2.1", Rating.RED)).build(), Rating.GREEN)
                .orThrow();

        assertThat(lift.isReachable()).isFalse();
        assertThat(lift.sets()).isEmpty();
    }

    /** There is one planning, and never two. A rubric made in Java may ask for them all the same. */
    @Test
    void aRowThatNeverAppliesIsNothingToGetPast() {
        Condition two = new Condition(new Threshold.Count(2), new Selection.One("planning"), Rating.AMBER_GREEN);
        Cap never = new Cap("ZZ", "likelihood", List.of(two), Rating.RED, "Why.", "Assumption: ours");
        List<Cap> caps = Stream.concat(SCORER.rubric().tables().caps().stream(), Stream.of(never))
                .toList();
        RubricTables tables = SCORER.rubric().tables();
        Rubric rubric = new Rubric(
                SCORER.rubric().header(),
                new RubricTables(
                        tables.scales(), tables.items(), List.of(), caps, tables.coverage(), List.of(), List.of()),
                "made in Java");
        Assessment assessment = allBestBut(Map.of("PL.2.1", Rating.RED)).build();
        WhatIf whatIf = WhatIf.of(PsaScorer.of(rubric));

        Lift lift = whatIf.toReach(assessment, Rating.GREEN).orThrow();

        assertThat(lift.sets()).extracting(WhatIfTest::words).containsExactly(List.of("PL.2.1 Red to Amber/Red"));
        assertThat(whatIf.edge(assessment).orThrow().nearest().map(WhatIfTest::words))
                .isEqualTo(WHAT_IF.edge(assessment).orThrow().nearest().map(WhatIfTest::words))
                .isPresent();
    }
}
