package io.github.psadelivery.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.model.scale.Challenge;
import io.github.psadelivery.model.scale.Rating;
import io.github.psadelivery.model.scale.Stage;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.table.RubricReader;
import io.github.psadelivery.rules.table.sheet.SheetSource;
import io.github.psadelivery.scoring.outcome.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.UnaryOperator;
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

    /** One row an area and level: more tallies than fit into one number, so Drools is asked each time. */
    @Test
    void aRubricThatNamesManyAreasSinglyIsScoredWithoutRemembering() {
        Rubric rubric = edited("rules.csv", EditedRubricTest::withARowForEachAreaAndLevel);
        PsaScorer scorer = PsaScorer.of(rubric);

        rubric.areas("planning")
                .forEach(area -> assertThat(
                                scorer.score(Assessments.allBestBut(java.util.Map.of(area.id(), Rating.AMBER_RED))
                                                .build())
                                        .orThrow()
                                        .judgement("planning")
                                        .derived()
                                        .orElseThrow()
                                        .atWorst()
                                        .others())
                        .extracting(cap -> cap.cap().id())
                        .contains("ZZ-" + area.id() + "-Amber/Green"));
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
        return longer.toString();
    }

    private static Rubric edited(String file, UnaryOperator<String> change) {
        SheetSource shipped = SheetSource.resources(
                Objects.requireNonNull(EditedRubricTest.class.getClassLoader()), "rubrics/pmdu-2003");
        SheetSource changed = name -> shipped.bytes(name).map(bytes -> {
            String text = new String(bytes, StandardCharsets.UTF_8);
            return (name.equals(file) ? change.apply(text) : text).getBytes(StandardCharsets.UTF_8);
        });
        return RubricReader.read("edited", changed).orThrow();
    }
}
