package io.github.psadelivery.scoring;

import static io.github.psadelivery.scoring.Assessments.allBest;
import static io.github.psadelivery.scoring.Assessments.allBestBut;
import static io.github.psadelivery.scoring.Assessments.empty;
import static io.github.psadelivery.scoring.Assessments.rateAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.Evidence;
import io.github.psadelivery.model.assessment.PublishedLikelihood;
import io.github.psadelivery.model.assessment.Rated;
import io.github.psadelivery.model.assessment.Statement;
import io.github.psadelivery.model.scale.Challenge;
import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.model.scale.Rating;
import io.github.psadelivery.model.scale.RecentPerformance;
import io.github.psadelivery.model.scale.Stage;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.scoring.explanation.AppliedCap;
import io.github.psadelivery.scoring.explanation.AreaTally;
import io.github.psadelivery.scoring.explanation.Derived;
import io.github.psadelivery.scoring.explanation.JudgementResult;
import io.github.psadelivery.scoring.explanation.Trigger;
import io.github.psadelivery.scoring.outcome.Outcome;
import io.github.psadelivery.scoring.outcome.PanelOverride;
import io.github.psadelivery.scoring.outcome.Provisional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PsaScorerTest {
    private final PsaScorer scorer = PsaScorer.standard();

    @Test
    void reproducesItsWorkedCases() {
        assertThat(scorer.rubric().tables().cases()).hasSize(21);
        assertThat(scorer.verify()).isEmpty();
    }

    @Test
    void givesGreenWhereNoCapApplies() {
        Scored scored = score(allBest());

        assertThat(scored.likelihood()).isEqualTo(new Outcome.Settled(Rating.GREEN));
        assertThat(scored.derivedLikelihood().atWorst().isNoCapApplying()).isTrue();
        assertThat(scored.isProvisional()).isFalse();
        assertThat(scored.isBoundsProved()).isTrue();
    }

    @Test
    void namesTheCapThatBindsAndTheAreasThatSetItOff() {
        Scored scored = score(allBestBut(Map.of("PL.2.2", Rating.RED)));

        Derived planning = scored.judgement("planning").derived().orElseThrow();
        AppliedCap binding = planning.atWorst().binding().get(0);
        assertThat(planning.outcome()).isEqualTo(new Outcome.Settled(Rating.AMBER_RED));
        assertThat(binding.cap().id()).isEqualTo("PL-2");
        assertThat(binding.cap().source()).startsWith("Assumption");
        assertThat(binding.triggers()).singleElement().satisfies(trigger -> {
            assertThat(trigger.item().id()).isEqualTo("PL.2.2");
            assertThat(trigger.level()).isEqualTo(Rating.RED);
            assertThat(trigger.basis()).isEqualTo(Trigger.Basis.STATED);
            assertThat(trigger.because()).isEqualTo("Rationale of PL.2.2");
            assertThat(trigger.evidence()).containsExactly(new Evidence("Evidence of PL.2.2"));
        });
        assertThat(planning.atWorst().others())
                .extracting(cap -> cap.cap().id())
                .containsExactly("PL-4");
    }

    @Test
    void theLikelihoodRestsOnDerivedJudgements() {
        Scored scored =
                score(allBestBut(Map.of("CP.1", Rating.AMBER_RED)).recentPerformance(RecentPerformance.BELOW_PATH));

        assertThat(scored.judgement("capacity").outcome()).isEqualTo(new Outcome.Settled(Rating.AMBER_GREEN));
        assertThat(scored.likelihood()).isEqualTo(new Outcome.Settled(Rating.AMBER_GREEN));
        assertThat(scored.derivedLikelihood().atWorst().binding())
                .extracting(cap -> cap.cap().id())
                .containsExactly("LD-7");
    }

    @Test
    void missingAreasOpenTheOutcomeWithReasonsForEachEnd() {
        Assessment.Builder assessment = empty().challenge(Challenge.LOW, "").stage(Stage.EMBEDDING_CHANGE);
        rateAll(assessment, "capacity", Rating.GREEN);
        scorer.rubric().areas("planning").stream()
                .filter(area -> !area.id().equals("PL.4.4"))
                .forEach(area -> assessment.rate(area.id(), Rating.GREEN, ""));

        Derived planning = score(assessment).judgement("planning").derived().orElseThrow();

        assertThat(planning.outcome()).isEqualTo(new Outcome.Open(Rating.AMBER_RED, Rating.GREEN));
        assertThat(planning.atWorst().assumed()).extracting(Item::id).containsExactly("PL.4.4");
        assertThat(planning.atWorst().binding())
                .singleElement()
                .satisfies(cap -> assertThat(cap.triggers())
                        .singleElement()
                        .satisfies(trigger -> assertThat(trigger.basis()).isEqualTo(Trigger.Basis.ASSUMED)));
        assertThat(planning.atBest().isNoCapApplying()).isTrue();
    }

    @Test
    void bothEndsOfAnOpenLikelihoodComeTrue() {
        Assessment.Builder partial = empty().planning(Rating.GREEN, "").stage(Stage.EMBEDDING_CHANGE);
        Outcome open = score(partial).likelihood();

        Assessment worst = rateAll(rateAll(partial, "capacity", Rating.RED), "challenge", Challenge.HIGH)
                .build();
        Assessment best = rateAll(
                        rateAll(
                                empty().planning(Rating.GREEN, "").stage(Stage.EMBEDDING_CHANGE),
                                "capacity",
                                Rating.GREEN),
                        "challenge",
                        Challenge.LOW)
                .build();

        assertThat(open).isEqualTo(new Outcome.Open(Rating.RED, Rating.GREEN));
        assertThat(scorer.score(worst).orThrow().likelihood()).isEqualTo(new Outcome.Settled(Rating.RED));
        assertThat(scorer.score(best).orThrow().likelihood()).isEqualTo(new Outcome.Settled(Rating.GREEN));
    }

    @Test
    void aMissingStageIsOpenAndUnknownRecentPerformanceIsNot() {
        Scored scored = score(
                empty().challenge(Challenge.LOW, "").planning(Rating.GREEN, "").capacity(Rating.GREEN, ""));

        assertThat(scored.likelihood()).isEqualTo(new Outcome.Open(Rating.AMBER_GREEN, Rating.GREEN));
        assertThat(scored.unknownInputs()).extracting(Item::id).containsExactly("recent performance");
    }

    @Test
    void aStatedJudgementFeedsTheLikelihoodAndTheDerivedOneStaysVisible() {
        Scored scored = score(allBest().planning(Rating.AMBER_RED, "The plan has not been read by anyone."));

        JudgementResult planning = scored.judgement("planning");
        assertThat(planning.outcome()).isEqualTo(new Outcome.Settled(Rating.AMBER_RED));
        assertThat(planning.derived().orElseThrow().outcome()).isEqualTo(new Outcome.Settled(Rating.GREEN));
        assertThat(planning.isStatedFarFromDerived()).isTrue();
        assertThat(planning.provisional()).isEmpty();
        assertThat(scored.likelihood()).isEqualTo(new Outcome.Settled(Rating.AMBER_RED));
        assertThat(scored.derivedLikelihood().atWorst().binding().get(0).triggers())
                .singleElement()
                .satisfies(trigger -> assertThat(trigger.because()).isEqualTo("The plan has not been read by anyone."));
    }

    @Test
    void statedOneLevelFromDerivedIsNotFar() {
        Scored scored = score(allBest().planning(Rating.AMBER_GREEN, ""));

        assertThat(scored.judgement("planning").isStatedFarFromDerived()).isFalse();
    }

    @Test
    void notApplicableLeavesTheCountAndTheBase() {
        Assessment.Builder assessment = empty().challenge(Challenge.LOW, "").stage(Stage.EMBEDDING_CHANGE);
        rateAll(assessment, "planning", Rating.GREEN);
        assessment.rate("CP.1", Rating.RED, "").rate("CP.2", Rating.GREEN, "");
        List.of("CP.3", "CP.4", "CP.5").forEach(area -> assessment.notApplicable(area, "No such thing here."));

        Scored scored = score(assessment);

        assertThat(scored.judgement("capacity").outcome()).isEqualTo(new Outcome.Settled(Rating.RED));
        assertThat(scored.tally("capacity"))
                .isEqualTo(new AreaTally(scorer.rubric().required("capacity"), List.of(1, 0, 0, 1), 3, 0));
    }

    @Test
    void aJudgementIsProvisionalUnderItsCoverage() {
        Assessment.Builder assessment = empty().challenge(Challenge.LOW, "").stage(Stage.EMBEDDING_CHANGE);
        List.of("CP.2", "CP.3", "CP.4", "CP.5").forEach(area -> assessment.rate(area, Rating.GREEN, ""));
        List.of("PL.1.1", "PL.2.1", "PL.3.1").forEach(area -> assessment.rate(area, Rating.GREEN, ""));

        Scored scored = score(assessment);

        Provisional capacity = scored.judgement("capacity").provisional().orElseThrow();
        Provisional planning = scored.judgement("planning").provisional().orElseThrow();
        assertThat(scored.isProvisional()).isTrue();
        assertThat(capacity.missing()).extracting(Item::id).containsExactly("CP.1");
        assertThat(capacity.isShareTooSmall()).isFalse();
        assertThat(planning.missing()).isEmpty();
        assertThat(planning.isShareTooSmall()).isTrue();
        assertThat(planning.assessed()).isEqualTo(3);
        assertThat(planning.applicable()).isEqualTo(13);
    }

    @Test
    void talliesTheGroupsOfPlanning() {
        Scored scored = score(allBestBut(Map.of("PL.4.1", Rating.AMBER_RED, "PL.4.2", Rating.RED)));

        assertThat(scored.tally("PL.4").countByRank()).containsExactly(1, 1, 0, 2);
        assertThat(scored.tally("PL.1").countByRank()).containsExactly(0, 0, 0, 4);
    }

    @Test
    void aPublishedLevelOutsideTheOutcomeIsAnOverrideWithBothVisible() {
        Scored scored = score(allBest()
                .published(PublishedLikelihood.of(Rating.AMBER_RED)
                        .decidedBy("Moderation panel")
                        .withHypotheses("Recent performance.")));

        PanelOverride override = scored.override().orElseThrow();
        assertThat(override.from()).isEqualTo(new Outcome.Settled(Rating.GREEN));
        assertThat(override.to()).isEqualTo(Rating.AMBER_RED);
        assertThat(override.because()).isEmpty();
        assertThat(override.by()).contains("Moderation panel");
        assertThat(override.steps()).isEqualTo(2);
        assertThat(scored.likelihood()).isEqualTo(new Outcome.Settled(Rating.GREEN));
    }

    @Test
    void aPublishedLevelWithinAnOpenOutcomeIsNoOverride() {
        Scored scored = score(empty().published(Rating.AMBER_RED));

        assertThat(scored.likelihood().isSettled()).isFalse();
        assertThat(scored.override()).isEmpty();
    }

    @Test
    void everyResultNamesItsRubricExactly() {
        Result result = scorer.score(allBest().build());

        assertThat(result.rubric().id()).isEqualTo("pmdu-2003");
        assertThat(result.rubric().hash()).matches("[0-9a-f]{64}");
    }

    @Test
    void aStreamGivesResultsInTheOrderOfItsAssessments() {
        List<Assessment> assessments = assessments();
        List<Result> oneByOne = assessments.stream().map(scorer::score).toList();

        assertThat(scorer.score(assessments.stream()).toList()).isEqualTo(oneByOne);
        assertThat(scorer.score(assessments.parallelStream()).toList()).isEqualTo(oneByOne);
    }

    @Test
    void rulesThatBindAreThoseThatFeedTheLikelihood() {
        Scored derived = score(allBestBut(Map.of("PL.2.2", Rating.RED)));
        Scored stated = score(allBestBut(Map.of("PL.2.2", Rating.RED)).planning(Rating.GREEN, "Seen since."));

        assertThat(derived.bindingRules()).containsExactly("LD-2", "PL-2");
        assertThat(stated.bindingRules()).isEmpty();
    }

    @Test
    void aResultNamesTheJudgementsThatItHasAndThePublishedLevel() {
        Scored scored = score(allBest().published(PublishedLikelihood.of("AG")));

        assertThat(scored.published()).contains(Rating.AMBER_GREEN);
        assertThat(score(allBest()).published()).isEmpty();
        assertThatThrownBy(() -> scored.judgement("planing"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("planing is no judgement")
                .hasMessageContaining("[challenge, planning, capacity]");
    }

    /** PL.2.1 may be Red at worst, which PL-2 caps; at best only PL.2.2 holds planning back, by PL-4. */
    @Test
    void rulesThatBindAreThoseOfBothEnds() {
        Assessment.Builder open =
                empty().challenge(Challenge.LOW, "").capacity(Rating.GREEN, "").stage(Stage.EMBEDDING_CHANGE);
        for (Item area : scorer.rubric().areas("planning")) {
            if (area.id().equals("PL.2.2")) {
                open.rate(area.id(), Rating.AMBER_RED, "");
            } else if (!area.id().equals("PL.2.1")) {
                open.rate(area.id(), Rating.GREEN, "");
            }
        }

        assertThat(score(open).bindingRules()).containsExactly("LD-2", "PL-2", "PL-4");
    }

    @Test
    void theAreasOfTheLikelihoodAreNotTalliedTogether() {
        Scored scored = score(allBest());

        assertThatThrownBy(() -> scored.tally("likelihood"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("likelihood");
    }

    /** Ids and levels that are equal to the rubric's, and other objects; codes and any case; from the last item to the first. */
    @ParameterizedTest
    @ValueSource(strings = {"label", "code", "upper case"})
    void readsItemsInAnyOrderAndLevelsInAnyOfTheirWords(String words) {
        for (Assessment assessment : assessments()) {
            Assessment.Builder other = empty();
            List<Statement> statements = new ArrayList<>(assessment.statements());
            Collections.reverse(statements);
            for (Statement statement : statements) {
                Rated rated = (Rated) statement;
                Item item = scorer.rubric().required(rated.item());
                Level level = item.requiredScale().level(rated.level()).orElseThrow();
                String word = words.equals("code") ? level.code() : level.label();
                other.rate(
                        new String(rated.item().toCharArray()),
                        new String((words.equals("upper case") ? word.toUpperCase(Locale.ROOT) : word).toCharArray()),
                        "");
            }

            assertThat(score(other).likelihood())
                    .isEqualTo(scorer.score(assessment).orThrow().likelihood());
            assertThat(score(other).bindingRules())
                    .isEqualTo(scorer.score(assessment).orThrow().bindingRules());
        }
    }

    /** A spread of different assessments: one area at a time at each of its levels. */
    private List<Assessment> assessments() {
        return scorer.rubric().areas("likelihood").stream()
                .flatMap(area -> levels(area)
                        .map(level -> allBestBut(Map.of(area.id(), level)).build()))
                .toList();
    }

    private static Stream<Level> levels(Item area) {
        return IntStream.range(0, area.requiredScale().size()).mapToObj(area.requiredScale()::at);
    }

    private Scored score(Assessment.Builder assessment) {
        return scorer.score(assessment.build()).orThrow();
    }
}
