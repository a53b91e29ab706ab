package io.github.psadelivery.scoring;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.rules.Rubrics;
import io.github.psadelivery.rules.drl.FreeDrl;
import io.github.psadelivery.rules.engine.internal.CapEngine;
import io.github.psadelivery.rules.engine.internal.RulesException;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.rubric.RubricReference;
import io.github.psadelivery.scoring.outcome.CaseResult;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * Scores assessments by one rubric. Immutable; share one between all threads. The same assessment always gives an equal
 * result.
 *
 * <pre>{@code
 * Scored scored = PsaScorer.standard().score(assessment).orThrow();
 * scored.likelihood();    // Amber/Red
 * }</pre>
 */
public final class PsaScorer implements Scorer {
    private final Rubric rubric;
    private final ScoringOptions options;
    private final AssessmentCheck check;
    private final Scoring scoring;
    private final List<ScoringListener> listeners;

    private PsaScorer(Rubric rubric, ScoringOptions options, CapEngine engine) {
        this.rubric = rubric;
        this.options = options;
        this.check = new AssessmentCheck(rubric);
        this.scoring = new Scoring(rubric, engine);
        this.listeners = List.of();
    }

    private PsaScorer(PsaScorer other, List<ScoringListener> listeners) {
        this.rubric = other.rubric;
        this.options = other.options;
        this.check = other.check;
        this.scoring = other.scoring;
        this.listeners = List.copyOf(listeners);
    }

    /** The scorer for the shipped rubric {@code pmdu-2003}; always the same one. */
    public static PsaScorer standard() {
        return Standard.SCORER;
    }

    /** Built when it is first asked for. */
    private static final class Standard {
        private static final PsaScorer SCORER = of(Rubrics.standard());
    }

    /** A scorer for any rubric that was read without errors. */
    public static PsaScorer of(Rubric rubric) {
        return of(rubric, ScoringOptions.STANDARD);
    }

    public static PsaScorer of(Rubric rubric, ScoringOptions options) {
        return new PsaScorer(rubric, options, CapEngine.of(rubric, options.mostRememberedStates()));
    }

    /**
     * A scorer that asks free DRL in place of the rubric's own caps; items, scales and coverage stay the rubric's.
     * <b>DRL can run any Java</b>: take it only from people who may change the program itself. Needs drools-mvel.
     *
     * @return the scorer, or the problems if the DRL does not compile
     */
    public static Checked<PsaScorer> withFreeDrl(Rubric rubric, FreeDrl drl) {
        Checked<CapEngine> engine = CapEngine.ofFreeDrl(rubric, drl);
        return engine.fold(
                ready -> Checked.of(new PsaScorer(rubric, ScoringOptions.STANDARD, ready), engine.problems()),
                Checked::rejected);
    }

    /** The same scorer, heard by one more listener; what is remembered is shared. */
    public PsaScorer heardBy(ScoringListener listener) {
        List<ScoringListener> more = new ArrayList<>(listeners);
        more.add(listener);
        return new PsaScorer(this, more);
    }

    public Rubric rubric() {
        return rubric;
    }

    /** Everything that is wrong with an assessment under this rubric; empty if it can be scored. */
    public List<Problem> check(Assessment assessment) {
        return List.copyOf(check.of(assessment).problems());
    }

    @Override
    public Result score(Assessment assessment) {
        Result result = result(assessment);
        for (ScoringListener listener : listeners) {
            if (result instanceof Scored scored) {
                listener.scored(scored);
            } else {
                listener.rejected((Rejected) result);
            }
        }
        return result;
    }

    private Result result(Assessment assessment) {
        Ratings ratings = check.of(assessment);
        if (!ratings.problems().isEmpty()) {
            return new Rejected(assessment, rubric.reference(), ratings.problems());
        }
        try {
            return scoring.score(assessment, ratings);
        } catch (RulesException failed) {
            return new Rejected(assessment, rubric.reference(), List.of(failed.problem()));
        }
    }

    /** Scores a stream, lazily; results come in the order of the assessments, also where the stream is parallel. */
    public Stream<Result> score(Stream<Assessment> assessments) {
        return assessments.map(this::score);
    }

    /**
     * The same, until it is cancelled: the stream then ends after the results that were begun.
     *
     * @param isCancelled asked before each assessment, perhaps by another thread than the one that cancels
     */
    public Stream<Result> score(Stream<Assessment> assessments, BooleanSupplier isCancelled) {
        return score(assessments.takeWhile(assessment -> !isCancelled.getAsBoolean()));
    }

    /**
     * What it takes to build this scorer again elsewhere, listeners apart.
     *
     * @throws IllegalStateException for a scorer by free DRL: a recipe carries no rules, since DRL can run any Java
     */
    public ScorerRecipe recipe() {
        if (!scoring.isProvedMonotone()) {
            throw new IllegalStateException("""
                    A scorer by free DRL has no recipe, since a recipe carries no rules.
                    Carry the DRL yourself, and build the scorer with PsaScorer.withFreeDrl.""");
        }
        RubricReference used = rubric.reference();
        return new ScorerRecipe(used.id(), used.version(), used.hash(), options);
    }

    /** Runs the rubric's own worked cases; empty if it reproduces all of them. */
    public List<Problem> verify() {
        return cases().stream().flatMap(result -> result.problems().stream()).toList();
    }

    /** Runs the rubric's own worked cases, and gives what came of each, in the order of the table. */
    public List<CaseResult> cases() {
        return WorkedCases.run(this);
    }
}
