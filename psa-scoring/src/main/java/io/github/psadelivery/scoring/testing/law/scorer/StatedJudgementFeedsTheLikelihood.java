package io.github.psadelivery.scoring.testing.law.scorer;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.ItemKind;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.outcome.Outcome;
import io.github.psadelivery.scoring.testing.law.Law;
import io.github.psadelivery.scoring.testing.law.Strength;
import io.github.psadelivery.scoring.testing.law.Tested;
import io.github.psadelivery.scoring.testing.law.Violation;
import io.github.psadelivery.scoring.testing.law.internal.Edited;
import java.util.Optional;

/**
 * <b>L12</b> A stated judgement feeds the likelihood.
 *
 * <p>Why: An assessor who states a judgement, with a reason, has the last word on it. What the areas would give
 * stays visible beside it and changes nothing.
 *
 * <p>Strength: required.
 *
 * <p>How it is checked: each judgement in turn is stated at each of its levels: it must come out settled at that
 * level, and the likelihood must be the same with the areas of that judgement as without them. (Where caps of the
 * likelihood look at areas directly, only the first is checked.)
 *
 * <p>A failure means: the derived level feeds the likelihood although another one was stated, or the worse of the
 * two does.
 *
 * <p>Thread-safety: immutable.
 */
public final class StatedJudgementFeedsTheLikelihood extends Law {

    public StatedJudgementFeedsTheLikelihood() {
        super(12, Strength.REQUIRED, "A stated judgement feeds the likelihood");
    }

    @Override
    public Trial on(Tested tested) {
        return assessment -> tested.rubric().judgements().stream()
                .flatMap(judgement -> judgement.requiredScale().levels().stream()
                        .flatMap(step -> ignored(tested, assessment, judgement, step.level()).stream()))
                .findFirst();
    }

    private static Optional<Violation> ignored(Tested tested, Assessment assessment, Item judgement, Level level) {
        Assessment stated = Edited.rated(assessment, judgement, level);
        if (!(tested.scorer().score(stated) instanceof Scored scored)) {
            return Optional.empty();
        }
        Outcome outcome = scored.judgement(judgement.id()).outcome();
        if (!outcome.equals(new Outcome.Settled(level))) {
            return Optional.of(new Violation(
                    judgement.id(), "%s %s, as stated".formatted(judgement.id(), level), outcome.toString()));
        }
        Assessment alone = Edited.without(stated, tested.rubric().areas(judgement.id()));
        return isLikelihoodOnAreas(tested.rubric()) || !(tested.scorer().score(alone) instanceof Scored other)
                ? Optional.empty()
                : Optional.of(other.likelihood())
                        .filter(likelihood -> !likelihood.equals(scored.likelihood()))
                        .map(likelihood -> new Violation(
                                tested.rubric().likelihood().id(),
                                "%s, as for %s stated %s without its areas"
                                        .formatted(likelihood, judgement.id(), level),
                                scored.likelihood().toString()));
    }

    private static boolean isLikelihoodOnAreas(Rubric rubric) {
        return rubric.caps(rubric.likelihood().id()).stream()
                .flatMap(cap -> cap.conditions().stream())
                .flatMap(condition -> rubric.members(condition.of()).stream())
                .anyMatch(item -> item.kind() == ItemKind.AREA);
    }
}
