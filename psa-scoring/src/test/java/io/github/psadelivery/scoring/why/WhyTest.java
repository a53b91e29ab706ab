package io.github.psadelivery.scoring.why;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.Evidence;
import io.github.psadelivery.model.assessment.ReportDate;
import io.github.psadelivery.model.assessment.Subject;
import io.github.psadelivery.model.scale.Challenge;
import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.model.scale.Rating;
import io.github.psadelivery.model.scale.Stage;
import io.github.psadelivery.rules.Rubrics;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.folder.AssessmentFolder;
import io.github.psadelivery.scoring.report.question.WhyText;
import io.github.psadelivery.scoring.source.SourcedAssessment;
import io.github.psadelivery.scoring.testing.generation.GeneratedAssessments;
import io.github.psadelivery.scoring.wording.Wording;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WhyTest {
    private static final PsaScorer SCORER = PsaScorer.standard();
    private static final Rubric RUBRIC = Rubrics.standard();

    private static Assessment.Builder line(Rating planning, Rating capacity, Stage stage) {
        return Assessment.of(Subject.of("T1", "A target"), ReportDate.of("2003-07"))
                .challenge(Challenge.LOW, "")
                .planning(planning, "Nobody owns it.", "minutes of May")
                .capacity(capacity, "")
                .stage(stage);
    }

    private static Scored scored(Assessment.Builder assessment) {
        return SCORER.score(assessment.build()).orThrow();
    }

    private static String inShort(Assessment.Builder assessment) {
        return new WhyText(Wording.english()).inShort(scored(assessment));
    }

    @Test
    void goesFromTheLikelihoodToRationaleAndEvidence() {
        Why why = Why.of(scored(line(Rating.AMBER_RED, Rating.GREEN, Stage.EMBEDDING_CHANGE)));

        assertThat(why.ends()).hasSize(1);
        WhyCap cap = why.atWorst().binding().get(0);
        assertThat(cap.applied().cap().id()).isEqualTo("LD-2");
        WhyCap.Ground ground = cap.grounds().get(0);
        assertThat(ground.trigger().evidence()).containsExactly(new Evidence("minutes of May"));
        assertThat(ground.beneath()).hasValueSatisfying(planning -> {
            assertThat(planning.stated())
                    .hasValueSatisfying(rated -> assertThat(rated.because()).isEqualTo("Nobody owns it."));
            assertThatIllegalStateException().isThrownBy(planning::atWorst);
        });
    }

    @Test
    void goesThroughDerivedJudgementsToAreas() {
        Assessment.Builder assessment = Assessment.of(Subject.of("T1", "A target"), ReportDate.of("2003-07"))
                .challenge(Challenge.LOW, "")
                .capacity(Rating.GREEN, "")
                .stage(Stage.EMBEDDING_CHANGE);
        RUBRIC.areas("planning")
                .forEach(area -> assessment.rate(
                        area.id(), area.id().equals("PL.2.1") ? Rating.RED : Rating.GREEN, "As we saw."));

        Why planning = Why.of(scored(assessment))
                .atWorst()
                .binding()
                .get(0)
                .grounds()
                .get(0)
                .beneath()
                .orElseThrow();

        assertThat(planning.atWorst().binding()).singleElement().satisfies(cap -> {
            assertThat(cap.applied().cap().id()).isEqualTo("PL-2");
            assertThat(cap.grounds()).singleElement().satisfies(ground -> {
                assertThat(ground.trigger().item().id()).isEqualTo("PL.2.1");
                assertThat(ground.trigger().because()).isEqualTo("As we saw.");
                assertThat(ground.beneath()).isEmpty();
            });
        });
        assertThat(inShort(assessment))
                .isEqualTo("T1 A target is Amber/Red at 2003-07. What holds it at Amber/Red: Quality of planning,"
                        + " implementation and performance management is Amber/Red. Quality of planning,"
                        + " implementation and performance management is Amber/Red because Action planning is Red."
                        + " As long as planning, implementation and performance management are problematic,"
                        + " delivery is problematic too. It does not fall to Red, where this would apply:"
                        + " If planning is Red, then likelihood is no better than Red."
                        + " If capacity is Red, then likelihood is no better than Red.");
    }

    @Test
    void tellsTheNextCeilingThatDidNotBindAndHowFarItIs() {
        Why why = Why.of(scored(line(Rating.GREEN, Rating.GREEN, Stage.EMBEDDING_CHANGE)));

        assertThat(why.atWorst().binding()).isEmpty();
        assertThat(why.atWorst().next()).hasValueSatisfying(next -> {
            assertThat(next.level()).isEqualTo(Rating.AMBER_GREEN);
            assertThat(next.caps()).extracting(cap -> cap.cap().id()).containsExactly("LD-5", "LD-7");
            assertThat(next.caps())
                    .flatExtracting(NextCeiling.NotApplying::counts)
                    .allSatisfy(count -> {
                        assertThat(count.isMet()).isFalse();
                        assertThat(count.count()).isZero();
                        assertThat(count.needed()).isEqualTo(1);
                    });
        });
    }

    /** CP-1 asks for half of the areas that apply, which are four, and one is Red so far. */
    @Test
    void countsWhatAppliesTowardsTheNextCeilingOfAJudgement() {
        Assessment.Builder assessment = Assessment.of(Subject.of("T1", "A target"), ReportDate.of("2003-07"))
                .challenge(Challenge.LOW, "")
                .planning(Rating.GREEN, "")
                .stage(Stage.EMBEDDING_CHANGE)
                .notApplicable("CP.1", "None.")
                .rate("CP.2", Rating.RED, "");
        List.of("CP.3", "CP.4", "CP.5").forEach(area -> assessment.rate(area, Rating.GREEN, ""));

        Why capacity = Why.of(scored(assessment))
                .atWorst()
                .binding()
                .get(0)
                .grounds()
                .get(0)
                .beneath()
                .orElseThrow();

        assertThat(capacity.atWorst().next()).hasValueSatisfying(next -> {
            assertThat(next.level()).isEqualTo(Rating.RED);
            assertThat(next.caps())
                    .flatExtracting(NextCeiling.NotApplying::counts)
                    .extracting(count -> List.of(count.count(), count.applicable(), count.needed()))
                    .containsExactly(List.of(1, 4, 2));
        });
    }

    @Test
    void hasNoNextCeilingAtTheWorstLevel() {
        assertThat(Why.of(scored(line(Rating.RED, Rating.GREEN, Stage.IMPLEMENTATION)))
                        .atWorst()
                        .next())
                .isEmpty();
    }

    @Test
    void tellsBothEndsWhereItIsOpen() {
        Assessment.Builder open = Assessment.of(Subject.of("T1", "A target"), ReportDate.of("2003-07"))
                .challenge(Challenge.LOW, "")
                .planning(Rating.GREEN, "")
                .capacity(Rating.GREEN, "");

        Why why = Why.of(scored(open));

        assertThat(why.ends()).hasSize(2);
        assertThat(why.atBest().level()).isEqualTo(Rating.GREEN);
        assertThat(inShort(open))
                .startsWith("T1 A target lies between Amber/Green and Green at 2003-07, until more is assessed.")
                .contains("Stage of delivery is not stated and taken at its worst")
                .contains("At its best no rule lowers it, so it would be Green.")
                .contains("Not stated: Stage of delivery (stage).");
    }

    @Test
    void saysThatAnotherLevelWasPublished() {
        assertThat(inShort(line(Rating.RED, Rating.GREEN, Stage.IMPLEMENTATION).published(Rating.AMBER_GREEN)))
                .endsWith("Amber/Green was published instead.");
        assertThat(inShort(line(Rating.RED, Rating.GREEN, Stage.IMPLEMENTATION).published(Rating.RED)))
                .doesNotContain("published");
    }

    /** No cap of the next ceiling applies, and every cap that binds has all of its conditions met. */
    @Test
    void everyNextCeilingIsLowerAndNoneOfItsCapsApplies() {
        int seen = 0;
        for (Assessment assessment :
                GeneratedAssessments.of(RUBRIC, 21).valid().limit(200).toList()) {
            Why why = Why.of(SCORER.score(assessment).orThrow());
            for (WhyEnd end : why.ends()) {
                Optional<NextCeiling> next = end.next();
                assertThat(next.isEmpty()).isEqualTo(end.level().equals(Rating.RED));
                next.ifPresent(ceiling -> {
                    assertThat(ceiling.level().isWorseThan(end.level())).isTrue();
                    assertThat(ceiling.caps())
                            .isNotEmpty()
                            .allSatisfy(cap -> assertThat(cap.counts())
                                    .anySatisfy(
                                            count -> assertThat(count.isMet()).isFalse()));
                });
                seen += next.isPresent() ? 1 : 0;
            }
        }
        assertThat(seen).isGreaterThan(100);
    }

    /** The next level below that any inputs give, found by a walk over all of them. */
    @Test
    void theNextCeilingOfEachAsylumLineIsTheNextLevelThatAnyInputsGive() {
        List<Level> reachable = new ArrayList<>();
        for (Challenge challenge : Challenge.values()) {
            for (Rating planning : Rating.values()) {
                for (Rating capacity : Rating.values()) {
                    for (Stage stage : Stage.values()) {
                        reachable.add(scored(Assessment.of(Subject.of("W", ""), ReportDate.of("2003-07"))
                                        .challenge(challenge, "")
                                        .planning(planning, "")
                                        .capacity(capacity, "")
                                        .stage(stage))
                                .likelihood()
                                .worst());
                    }
                }
            }
        }
        List<SourcedAssessment> lines = AssessmentFolder.read(
                        Path.of("examples", "asylum"),
                        RUBRIC.items().stream().map(Item::id).collect(Collectors.toSet()))
                .assessments();

        assertThat(lines).hasSize(21).allSatisfy(line -> {
            Why why = Why.of(SCORER.score(line.assessment()).orThrow());
            Optional<Level> expected = reachable.stream()
                    .filter(level -> level.isWorseThan(why.atWorst().level()))
                    .reduce((one, other) -> one.isWorseThan(other) ? other : one);

            assertThat(why.atWorst().next().map(NextCeiling::level)).isEqualTo(expected);
        });
    }
}
