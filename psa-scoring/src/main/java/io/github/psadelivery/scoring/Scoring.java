package io.github.psadelivery.scoring;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.PublishedLikelihood;
import io.github.psadelivery.model.assessment.Rated;
import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.rules.engine.internal.CapEngine;
import io.github.psadelivery.rules.engine.internal.Verdict;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.explanation.Derived;
import io.github.psadelivery.scoring.explanation.JudgementResult;
import io.github.psadelivery.scoring.explanation.Reasons;
import io.github.psadelivery.scoring.explanation.internal.FixedList;
import io.github.psadelivery.scoring.outcome.Outcome;
import io.github.psadelivery.scoring.outcome.PanelOverride;
import io.github.psadelivery.scoring.outcome.Provisional;
import java.util.List;
import java.util.Optional;

/**
 * How a score travels: ratings to ranks at both ends, judgements first, then the likelihood. An item that is not stated
 * stands at its worst at one end and at its best at the other.
 */
final class Scoring {
    private final Rubric rubric;
    private final CapEngine engine;
    private final Ends.Layout layout;
    private final Explaining explaining;
    private final List<JudgementPlan> judgements;
    private final JudgementPlan likelihood;

    Scoring(Rubric rubric, CapEngine engine) {
        this.rubric = rubric;
        this.engine = engine;
        this.layout = new Ends.Layout(rubric);
        this.explaining = new Explaining(rubric);
        this.judgements = JudgementPlan.ofJudgements(rubric);
        this.likelihood = JudgementPlan.ofLikelihood(rubric);
    }

    boolean isProvedMonotone() {
        return engine.isProvedMonotone();
    }

    Scored score(Assessment assessment, Ratings ratings) {
        Ends ends = layout.of(ratings);
        JudgementResult[] results = new JudgementResult[judgements.size()];
        for (int place = 0; place < results.length; place++) {
            results[place] = judge(judgements.get(place), ratings, ends);
        }
        Derived derived = derive(likelihood, ratings, ends);
        return new Scored(
                assessment,
                rubric,
                derived,
                FixedList.over(results),
                override(assessment, derived.outcome()),
                likelihood.unknown(ratings),
                engine.isProvedMonotone());
    }

    private JudgementResult judge(JudgementPlan plan, Ratings ratings, Ends ends) {
        Rated rating = ratings.rating(plan.index());
        if (rating == null) {
            Derived derived = derive(plan, ratings, ends);
            ends.worst().ranks().set(plan.index(), derived.outcome().worst().rank());
            ends.best().ranks().set(plan.index(), derived.outcome().best().rank());
            Optional<Provisional> provisional = plan.provisional(ratings);
            return new JudgementResult(
                    plan.judgement(), derived.outcome(), Optional.empty(), Optional.of(derived), provisional);
        }
        Optional<Derived> beside =
                plan.isAnyAssessed(ratings) ? Optional.of(derive(plan, ratings, ends)) : Optional.empty();
        return new JudgementResult(
                plan.judgement(),
                plan.settled(ratings.rank(plan.index())),
                Optional.of(rating),
                beside,
                Optional.empty());
    }

    private Derived derive(JudgementPlan plan, Ratings ratings, Ends ends) {
        String id = plan.judgement().id();
        List<Item> assumed = plan.assumed(ratings);
        Verdict worst = engine.verdict(id, ends.worst().ranks());
        Reasons atWorst = explaining.reasons(worst, ends.worst(), assumed);
        if (ends.isOne() || (engine.isProvedMonotone() && ends.areOneFor(plan.lookedAt()))) {
            return new Derived(plan.settled(worst.level().rank()), atWorst, atWorst);
        }
        Verdict best = engine.verdict(id, ends.best().ranks());
        Reasons atBest = explaining.reasons(best, ends.best(), assumed);
        if (best.level().isWorseThan(worst.level())) {
            // Only rules that are no caps can do this; their bounds are told as not proved.
            return new Derived(Outcome.between(best.level(), worst.level()), atBest, atWorst);
        }
        Outcome outcome = worst.level().equals(best.level())
                ? plan.settled(worst.level().rank())
                : Outcome.between(worst.level(), best.level());
        return new Derived(outcome, atWorst, atBest);
    }

    private Optional<PanelOverride> override(Assessment assessment, Outcome given) {
        if (assessment.published().isEmpty()) {
            return Optional.empty();
        }
        PublishedLikelihood published = assessment.published().get();
        Level level =
                rubric.likelihood().requiredScale().level(published.level()).orElseThrow();
        return given.spans(level)
                ? Optional.empty()
                : Optional.of(
                        new PanelOverride(given, level, published.because(), published.by(), published.hypotheses()));
    }
}
