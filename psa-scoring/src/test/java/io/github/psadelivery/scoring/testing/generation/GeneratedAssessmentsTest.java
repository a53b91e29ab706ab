package io.github.psadelivery.scoring.testing.generation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.NotApplicable;
import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.rules.Rubrics;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.explanation.AppliedCap;
import io.github.psadelivery.scoring.explanation.Derived;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GeneratedAssessmentsTest {
    private static final Rubric RUBRIC = Rubrics.standard();
    private static final PsaScorer SCORER = PsaScorer.standard();
    private static final GeneratedAssessments MADE_UP = GeneratedAssessments.of(RUBRIC, 2003);

    @Test
    void theSameSeedGivesTheSameAssessmentsUnderAnyLocale() {
        Locale before = Locale.getDefault();
        List<Assessment> first = MADE_UP.valid().limit(50).toList();

        try {
            Locale.setDefault(Locale.forLanguageTag("ar-u-nu-arab"));
            assertThat(GeneratedAssessments.of(RUBRIC, 2003).valid().limit(50)).isEqualTo(first);
        } finally {
            Locale.setDefault(before);
        }
        assertThat(GeneratedAssessments.of(RUBRIC, 2004).valid().limit(50)).isNotEqualTo(first);
    }

    /** Written down once: if it ever changes, so do the assessments of everybody's seeds. */
    @Test
    void aSeedMeansTheSameOnEveryJvm() {
        Assessment first = MADE_UP.full().findFirst().orElseThrow();

        assertThat(Choices.seeded(2003, 1, 4).numbers()).containsExactly(28132, 15790, 52960, 31712);
        assertThat(first.name()).isEqualTo("G1 2002-12-01");
    }

    @Test
    void aFullOneRatesEveryAreaAndJudgesNothing() {
        assertThat(MADE_UP.full().limit(200)).allSatisfy(assessment -> {
            assertThat(statedItems(assessment))
                    .containsAll(ids(RUBRIC.areas("likelihood")))
                    .contains("stage")
                    .doesNotContainAnyElementsOf(ids(RUBRIC.judgements()));
            assertThat(assessment.statements()).noneMatch(NotApplicable.class::isInstance);
        });
    }

    @Test
    void eachFamilyHasWhatItIsNamedFor() {
        assertThat(MADE_UP.withGaps().limit(200))
                .allSatisfy(assessment -> assertThat(
                                ids(RUBRIC.areas("likelihood")).stream().filter(statedItems(assessment)::contains))
                        .hasSizeLessThan(24));
        assertThat(MADE_UP.withNotApplicables().limit(200))
                .allSatisfy(
                        assessment -> assertThat(assessment.statements()).anyMatch(NotApplicable.class::isInstance));
        assertThat(MADE_UP.withStatedJudgements().limit(200))
                .allSatisfy(assessment ->
                        assertThat(statedItems(assessment)).containsAnyElementsOf(ids(RUBRIC.judgements())));
    }

    @Test
    void aBoundaryOneSetsItsCapOffExactlyWhereItSaysSo() {
        List<BoundaryAssessment> edges = MADE_UP.boundary().limit(1_000).toList();

        assertThat(edges).allSatisfy(edge -> {
            Scored scored = SCORER.score(edge.assessment()).orThrow();
            assertThat(applied(scored, edge.cap().judgement())
                            .contains(edge.cap().id()))
                    .as("%s on %s", edge.cap().id(), edge.assessment().statements())
                    .isEqualTo(edge.isReached());
        });
        Set<String> reached = edges.stream()
                .filter(BoundaryAssessment::isReached)
                .map(edge -> edge.cap().id())
                .collect(Collectors.toSet());
        Set<String> oneShort = edges.stream()
                .filter(edge -> !edge.isReached())
                .map(edge -> edge.cap().id())
                .collect(Collectors.toSet());
        assertThat(reached).hasSameSizeAs(RUBRIC.tables().caps());
        assertThat(oneShort).hasSameSizeAs(RUBRIC.tables().caps());
    }

    @Test
    void anInvalidOneGivesItsProblemAtItsItemAndNoOther() {
        List<InvalidAssessment> invalid = MADE_UP.invalid().limit(500).toList();

        assertThat(invalid).allSatisfy(each -> {
            Problem problem =
                    assertThat(SCORER.check(each.assessment())).singleElement().actual();
            assertThat(problem.code()).isEqualTo(each.code());
            assertThat(problem.place())
                    .isEqualTo(new Place.Stated(each.assessment().name(), each.item()));
        });
        assertThat(invalid)
                .extracting(InvalidAssessment::code)
                .contains(
                        ProblemCode.UNKNOWN_ITEM,
                        ProblemCode.UNKNOWN_LEVEL,
                        ProblemCode.LEVEL_OF_ANOTHER_SCALE,
                        ProblemCode.RATED_TWICE,
                        ProblemCode.NOT_APPLICABLE_WITHOUT_REASON,
                        ProblemCode.NOTHING_APPLICABLE,
                        ProblemCode.NOT_RATEABLE,
                        ProblemCode.NOT_AN_AREA);
    }

    @Test
    void madeUpRubricsAreAskedLikeTheShippedOne() {
        assertThat(GeneratedRubrics.of(11).limit(15)).allSatisfy(rubric -> {
            GeneratedAssessments made = GeneratedAssessments.of(rubric, 5);
            PsaScorer scorer = PsaScorer.of(rubric);
            assertThat(made.valid().limit(60))
                    .allSatisfy(each -> assertThat(scorer.check(each)).isEmpty());
            assertThat(made.invalid().limit(60))
                    .allSatisfy(each -> assertThat(scorer.check(each.assessment()))
                            .extracting(Problem::code)
                            .containsExactly(each.code()));
            assertThat(made.boundary().limit(60))
                    .allSatisfy(edge -> assertThat(applied(
                                            scorer.score(edge.assessment()).orThrow(),
                                            edge.cap().judgement())
                                    .contains(edge.cap().id()))
                            .isEqualTo(edge.isReached()));
        });
    }

    private static Set<String> applied(Scored scored, String judgement) {
        Derived derived = judgement.equals("likelihood")
                ? scored.derivedLikelihood()
                : scored.judgement(judgement).derived().orElseThrow();
        return Stream.concat(derived.atWorst().binding().stream(), derived.atWorst().others().stream())
                .map(AppliedCap::cap)
                .map(cap -> cap.id())
                .collect(Collectors.toSet());
    }

    private static List<String> statedItems(Assessment assessment) {
        return assessment.statements().stream()
                .map(statement -> statement.item())
                .toList();
    }

    private static List<String> ids(List<Item> items) {
        return items.stream().map(Item::id).toList();
    }
}
