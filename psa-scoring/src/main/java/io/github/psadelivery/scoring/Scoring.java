package io.github.psadelivery.scoring;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.PublishedLikelihood;
import io.github.psadelivery.model.assessment.Rated;
import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.rules.engine.internal.CapEngine;
import io.github.psadelivery.rules.engine.internal.JudgementRules;
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
    private final List<JudgementPlan> judgements;
    private final JudgementPlan likelihood;
    private final List<JudgementRules> rulesByJudgement;
    private final JudgementRules likelihoodRules;

    Scoring(Rubric rubric, CapEngine engine) {
        this.rubric = rubric;
        this.engine = engine;
        this.layout = new Ends.Layout(rubric);
        this.judgements = JudgementPlan.ofJudgements(rubric);
        this.likelihood = JudgementPlan.ofLikelihood(rubric);
        this.rulesByJudgement = judgements.stream()
                .map(plan -> engine.rules(plan.judgement().id()))
                .toList();
        this.likelihoodRules = engine.rules(rubric.likelihood().id());
    }

    boolean isProvedMonotone() {
        return engine.isProvedMonotone();
    }

    Scored score(Assessment assessment, Ratings ratings) {
        Ends ends = layout.of(ratings);
        JudgementResult[] results = new JudgementResult[judgements.size()];
        for (int place = 0; place < results.length; place++) {
            results[place] = judge(judgements.get(place), rulesByJudgement.get(place), ratings, ends);
        }
        Derived derived = derive(likelihood, likelihoodRules, ratings, ends);
        return new Scored(
                assessment,
                rubric,
                derived,
                FixedList.over(results),
                override(assessment, derived.outcome()),
                likelihood.unknown(ratings),
                engine.isProvedMonotone());
    }

    private JudgementResult judge(JudgementPlan plan, JudgementRules rules, Ratings ratings, Ends ends) {
        Rated rating = ratings.rating(plan.index());
        if (rating == null) {
            Derived derived = derive(plan, rules, ratings, ends);
            ends.worst().ranks().set(plan.index(), derived.outcome().worst().rank());
            ends.best().ranks().set(plan.index(), derived.outcome().best().rank());
            Optional<Provisional> provisional = plan.provisional(ratings);
            return new JudgementResult(
                    plan.judgement(), derived.outcome(), Optional.empty(), Optional.of(derived), provisional);
        }
        Optional<Derived> beside =
                plan.isAnyAssessed(ratings) ? Optional.of(derive(plan, rules, ratings, ends)) : Optional.empty();
        return new JudgementResult(
                plan.judgement(),
                plan.settled(ratings.rank(plan.index())),
                Optional.of(rating),
                beside,
                Optional.empty());
    }

    private Derived derive(JudgementPlan plan, JudgementRules rules, Ratings ratings, Ends ends) {
        List<Item> assumed = ends.isOne() ? FixedList.empty() : plan.assumed(ratings);
        Verdict worst = rules.verdict(ends.worst().ranks());
        Reasons atWorst = Explaining.reasons(worst, ends.worst(), assumed);
        if (ends.isOne() || (engine.isProvedMonotone() && ends.areOneFor(plan.lookedAt()))) {
            return new Derived(plan.settled(worst.rank()), atWorst, atWorst);
        }
        Verdict best = rules.verdict(ends.best().ranks());
        Reasons atBest = Explaining.reasons(best, ends.best(), assumed);
        if (best.rank() < worst.rank()) {
            // Only rules that are no caps can do this; their bounds are told as not proved.
            return new Derived(plan.outcome(best.rank(), worst.rank()), atBest, atWorst);
        }
        return new Derived(plan.outcome(worst.rank(), best.rank()), atWorst, atBest);
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
