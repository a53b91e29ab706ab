package io.github.psadelivery.scoring.testing;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.Scorer;
import io.github.psadelivery.scoring.testing.generation.EveryAssessment;
import io.github.psadelivery.scoring.testing.generation.GeneratedAssessments;
import io.github.psadelivery.scoring.testing.law.Law;
import io.github.psadelivery.scoring.testing.law.LawCases;
import io.github.psadelivery.scoring.testing.law.LawTrial;
import io.github.psadelivery.scoring.testing.law.Strength;
import io.github.psadelivery.scoring.testing.law.Tested;
import io.github.psadelivery.scoring.testing.law.question.DifferenceHasAMirror;
import io.github.psadelivery.scoring.testing.law.question.LeagueIsATotalOrder;
import io.github.psadelivery.scoring.testing.law.question.NeededItemsSettle;
import io.github.psadelivery.scoring.testing.law.question.SmallestSetsLift;
import io.github.psadelivery.scoring.testing.law.road.AddingACap;
import io.github.psadelivery.scoring.testing.law.road.CsvRoundTrip;
import io.github.psadelivery.scoring.testing.law.road.JsonRoundTrip;
import io.github.psadelivery.scoring.testing.law.road.RecipeIsTheOriginal;
import io.github.psadelivery.scoring.testing.law.road.RemovingACap;
import io.github.psadelivery.scoring.testing.law.road.StreamIsOneByOne;
import io.github.psadelivery.scoring.testing.law.road.TablesAndDrlAgree;
import io.github.psadelivery.scoring.testing.law.scorer.AllAtTheBestGivesTheBest;
import io.github.psadelivery.scoring.testing.law.scorer.BothEndsComeTrue;
import io.github.psadelivery.scoring.testing.law.scorer.IntervalHoldsEveryCompletion;
import io.github.psadelivery.scoring.testing.law.scorer.NoOutcomeWithoutAReason;
import io.github.psadelivery.scoring.testing.law.scorer.NotAssessedIsNeverAsGood;
import io.github.psadelivery.scoring.testing.law.scorer.OrderPlaysNoPart;
import io.github.psadelivery.scoring.testing.law.scorer.RaisingAnArea;
import io.github.psadelivery.scoring.testing.law.scorer.RaisingRecentPerformance;
import io.github.psadelivery.scoring.testing.law.scorer.RaisingTheStage;
import io.github.psadelivery.scoring.testing.law.scorer.ReasonsNameRowsThatExist;
import io.github.psadelivery.scoring.testing.law.scorer.ReasonsReallyApply;
import io.github.psadelivery.scoring.testing.law.scorer.RowsThatApplyAreNamed;
import io.github.psadelivery.scoring.testing.law.scorer.SameAssessmentSameResult;
import io.github.psadelivery.scoring.testing.law.scorer.StatedJudgementFeedsTheLikelihood;
import io.github.psadelivery.scoring.testing.law.scorer.WhatTheRubricAllowsIsScored;
import java.util.List;
import java.util.stream.Stream;

/**
 * The laws that every good scorer keeps, ready to be held against a rubric or a scorer of one's own.
 *
 * <p>Without assessments of one's own, a rubric that has at most {@value #MOST_TRIED_EXHAUSTIVELY} assessments is tried
 * on every one of them; a larger one on {@value #DRAWN} made-up ones of every family and on invalid ones, always the same.
 *
 * <p>Errors: a broken law is told in the report and never thrown, unless {@link LawsReport#orThrow} is asked.
 *
 * <p>Thread-safety: immutable.
 *
 * <pre>{@code
 * Laws.required().check(ourRubric).orThrow();
 * Laws.required().check(ourScorer, ourRubric).orThrow();
 * }</pre>
 */
public final class Laws {
    /** The largest space that is tried as a whole. */
    public static final int MOST_TRIED_EXHAUSTIVELY = 5_000;

    /** How many assessments are made up where the space is larger. */
    public static final int DRAWN = 400;

    private static final int DRAWN_INVALID = 50;
    private static final long SEED = 2003;

    private static final Laws ALL = new Laws(List.of(
            new SameAssessmentSameResult(),
            new OrderPlaysNoPart(),
            new RaisingAnArea(),
            new RaisingTheStage(),
            new RaisingRecentPerformance(),
            new IntervalHoldsEveryCompletion(),
            new BothEndsComeTrue(),
            new NoOutcomeWithoutAReason(),
            new ReasonsNameRowsThatExist(),
            new ReasonsReallyApply(),
            new NotAssessedIsNeverAsGood(),
            new StatedJudgementFeedsTheLikelihood(),
            new AllAtTheBestGivesTheBest(),
            new JsonRoundTrip(),
            new CsvRoundTrip(),
            new StreamIsOneByOne(),
            new RecipeIsTheOriginal(),
            new AddingACap(),
            new RemovingACap(),
            new TablesAndDrlAgree(),
            new WhatTheRubricAllowsIsScored(),
            new RowsThatApplyAreNamed(),
            new SmallestSetsLift(),
            new NeededItemsSettle(),
            new DifferenceHasAMirror(),
            new LeagueIsATotalOrder()));

    private final List<Law> laws;

    private Laws(List<Law> laws) {
        this.laws = List.copyOf(laws);
    }

    /** Every law, required and expected, by number. */
    public static Laws all() {
        return ALL;
    }

    /** The laws that nobody may break. */
    public static Laws required() {
        return new Laws(ALL.laws.stream()
                .filter(law -> law.strength() == Strength.REQUIRED)
                .toList());
    }

    /**
     * Some laws by their numbers.
     *
     * @throws IllegalArgumentException if there is no such law
     */
    public static Laws only(String... numbers) {
        return new Laws(Stream.of(numbers)
                .map(number -> ALL.laws.stream()
                        .filter(law -> law.number().equals(number))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("""
                                There is no law %s.
                                Take one of %s.""".formatted(
                                number, ALL.laws.stream().map(Law::number).toList()))))
                .toList());
    }

    /** The laws, by number. */
    public List<Law> list() {
        return laws;
    }

    /** Holds our scorer for a rubric against the laws, with all of its roads. */
    public LawsReport check(Rubric rubric) {
        return check(Tested.of(rubric), cases(rubric));
    }

    /** Holds a scorer against the laws, by the rubric that says what it may be asked. */
    public LawsReport check(Scorer scorer, Rubric rubric) {
        return check(Tested.of(scorer, rubric), cases(rubric));
    }

    /** The same on assessments of one's own. */
    public LawsReport check(Scorer scorer, Rubric rubric, Stream<Assessment> assessments) {
        List<Assessment> given = assessments.toList();
        return check(Tested.of(scorer, rubric), new LawCases("%s given assessments".formatted(given.size()), given));
    }

    /** The same with roads of one's own. */
    public LawsReport check(Tested tested, LawCases cases) {
        return new LawsReport(
                cases.description(),
                laws.stream().map(law -> LawTrial.run(law, tested, cases)).toList());
    }

    /** The assessments on which the laws are held where none are given. */
    public static LawCases cases(Rubric rubric) {
        return EveryAssessment.of(rubric, MOST_TRIED_EXHAUSTIVELY)
                .map(all -> new LawCases("every one of %s assessments".formatted(all.size()), all))
                .orElseGet(() -> drawn(rubric));
    }

    private static LawCases drawn(Rubric rubric) {
        GeneratedAssessments made = GeneratedAssessments.of(rubric, SEED);
        List<Assessment> assessments = Stream.of(
                        made.valid().limit(DRAWN - 2 * DRAWN_INVALID),
                        made.boundary().limit(DRAWN_INVALID).map(edge -> edge.assessment()),
                        made.invalid().limit(DRAWN_INVALID).map(invalid -> invalid.assessment()))
                .flatMap(family -> family)
                .toList();
        return new LawCases(
                "%s made-up assessments (seed %s), since there are more than %s in all"
                        .formatted(assessments.size(), SEED, MOST_TRIED_EXHAUSTIVELY),
                assessments);
    }
}
