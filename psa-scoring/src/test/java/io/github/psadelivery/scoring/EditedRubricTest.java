package io.github.psadelivery.scoring;

import static io.github.psadelivery.scoring.EditedTables.edited;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.model.scale.Challenge;
import io.github.psadelivery.model.scale.Rating;
import io.github.psadelivery.model.scale.Stage;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.outcome.Outcome;
import org.junit.jupiter.api.Test;

/** Scoring by copies of the shipped rubric with a change in them. */
class EditedRubricTest {

    @Test
    void verifyTellsTheCaseTheRowAndBothLevels() {
        Rubric rubric = edited(
                "cases.csv",
                text -> text.replaceFirst("\n", "\n\n")
                        .replaceFirst(",likelihood,Red,Red,", ",likelihood,Green,Red,x"));

        assertThat(PsaScorer.of(rubric).verify()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.CASE_FAILS);
            assertThat(problem.place()).isEqualTo(new Place.Cell("cases.csv", 3, "rubric gives"));
            assertThat(problem.message()).contains("T1 December 02", "Green", "Red");
        });
    }

    @Test
    void aCapOfTheLikelihoodOnAnAreaAssumesTheAreaAtBothEnds() {
        Rubric rubric = edited("rules.csv", text -> text + "ZZ,likelihood,1,PL.2.1,Red,,,,Red,Why.,Assumption: ours\n");

        Scored scored = PsaScorer.of(rubric)
                .score(Assessments.empty()
                        .challenge(Challenge.LOW, "")
                        .planning(Rating.GREEN, "")
                        .capacity(Rating.GREEN, "")
                        .stage(Stage.EMBEDDING_CHANGE)
                        .build())
                .orThrow();

        assertThat(scored.likelihood()).isEqualTo(new Outcome.Open(Rating.RED, Rating.GREEN));
        assertThat(scored.derivedLikelihood().atWorst().assumed())
                .extracting(Item::id)
                .containsExactly("PL.2.1");
        assertThat(scored.derivedLikelihood().atBest().assumed())
                .extracting(Item::id)
                .containsExactly("PL.2.1");
    }

    /** CP.1 is missing, and at its best it is Green, which is what the row looks for. */
    @Test
    void whatIsMissingIsAtItsBestAtTheBestLevelAndNotAboveIt() {
        Rubric rubric =
                edited("rules.csv", text -> text + "ZZ,capacity,1,CP.1,Green,,,,Amber/Green,Why.,Assumption: ours\n");
        Scored scored = PsaScorer.of(rubric)
                .score(Assessments.empty().rate("CP.2", Rating.GREEN, "").build())
                .orThrow();

        assertThat(scored.judgement("capacity").outcome()).isEqualTo(new Outcome.Open(Rating.RED, Rating.AMBER_GREEN));
    }

    /** One row an area and level, and one a group and level: more tallies than fit into one number. */
    @Test
    void aRubricThatNamesManyAreasSinglyIsScoredWithoutRemembering() {
        Rubric rubric = edited("rules.csv", EditedRubricTest::withARowForEachAreaAndLevel);

        RememberingTest.givesWhatAskingGives(rubric, ScoringOptions.STANDARD);
    }

    @Test
    void aJudgementCanHaveMoreAreasThanALongHasBits() {
        StringBuilder rows = new StringBuilder();
        for (int number = 6; number <= 80; number++) {
            rows.append(
                    "CP.%s,capacity,Area %s,rating,,bad,poor,fair,good,Assumption: ours\n".formatted(number, number));
        }
        Rubric rubric = edited("items.csv", text -> text.replaceFirst("\nstage,", "\n" + rows + "stage,"));
        Assessment.Builder assessment = Assessments.allBest();
        for (int number = 6; number <= 80; number++) {
            assessment.rate("CP." + number, number % 2 == 0 ? Rating.RED : Rating.GREEN, "");
        }

        Scored scored = PsaScorer.of(rubric).score(assessment.build()).orThrow();

        assertThat(scored.judgement("capacity")
                        .derived()
                        .orElseThrow()
                        .atWorst()
                        .binding())
                .singleElement()
                .satisfies(cap -> {
                    assertThat(cap.cap().id()).isEqualTo("CP-2");
                    assertThat(cap.triggers())
                            .hasSize(38)
                            .allMatch(trigger -> trigger.level().equals(Rating.RED))
                            .extracting(trigger -> trigger.item().id())
                            .startsWith("CP.6", "CP.8")
                            .endsWith("CP.80");
                });
    }

    private static String withARowForEachAreaAndLevel(String rules) {
        StringBuilder longer = new StringBuilder(rules);
        for (Item area : PsaScorer.standard().rubric().areas("planning")) {
            for (String level : new String[] {"Red", "Amber/Red", "Amber/Green"}) {
                String ceiling = level.equals("Red") ? "Red" : level.equals("Amber/Red") ? "Amber/Red" : "Amber/Green";
                longer.append("ZZ-%s-%s,planning,1,%s,%s,,,,%s,Why.,Assumption: ours\n"
                        .formatted(area.id(), level, area.id(), level, ceiling));
            }
        }
        for (Item group : PsaScorer.standard().rubric().children("planning")) {
            for (String level : new String[] {"Red", "Amber/Red", "Amber/Green"}) {
                longer.append("ZZ-%s-%s,planning,over half,areas of %s,%s,,,,%s,Why.,Assumption: ours\n"
                        .formatted(group.id(), level, group.id(), level, level));
            }
        }
        return longer.toString();
    }
}
