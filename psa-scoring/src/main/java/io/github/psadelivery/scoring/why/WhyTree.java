package io.github.psadelivery.scoring.why;

import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.rules.cap.Cap;
import io.github.psadelivery.rules.cap.Condition;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.ItemKind;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.explanation.AppliedCap;
import io.github.psadelivery.scoring.explanation.Derived;
import io.github.psadelivery.scoring.explanation.JudgementResult;
import io.github.psadelivery.scoring.explanation.Reasons;
import io.github.psadelivery.scoring.explanation.Trigger;
import io.github.psadelivery.scoring.whatif.internal.Standing;
import java.util.List;
import java.util.Optional;

/** Grows the tree of one result from its reasons. */
final class WhyTree {
    private final Scored scored;
    private final Rubric rubric;

    WhyTree(Scored scored) {
        this.scored = scored;
        this.rubric = scored.usedRubric();
    }

    Why likelihood() {
        return derived(rubric.likelihood(), scored.derivedLikelihood());
    }

    private Why derived(Item item, Derived derived) {
        WhyEnd atWorst = end(item, derived.atWorst(), true);
        WhyEnd atBest = end(item, derived.atBest(), false);
        return new Why(
                item,
                derived.outcome(),
                Optional.empty(),
                derived.atWorst().equals(derived.atBest()) ? List.of(atWorst) : List.of(atWorst, atBest));
    }

    private WhyEnd end(Item item, Reasons reasons, boolean isWorst) {
        return new WhyEnd(
                reasons.level(),
                reasons.binding().stream().map(cap -> cap(cap, isWorst)).toList(),
                reasons.others(),
                next(item, reasons.level(), isWorst),
                reasons.assumed());
    }

    private WhyCap cap(AppliedCap applied, boolean isWorst) {
        return new WhyCap(
                applied,
                applied.triggers().stream()
                        .map(trigger -> new WhyCap.Ground(trigger, beneath(trigger, isWorst)))
                        .toList());
    }

    /** Of a derived judgement only the end matters that set the cap off. */
    private Optional<Why> beneath(Trigger trigger, boolean isWorst) {
        if (trigger.item().kind() != ItemKind.JUDGEMENT) {
            return Optional.empty();
        }
        JudgementResult result = scored.judgement(trigger.item().id());
        if (result.stated().isPresent()) {
            return Optional.of(new Why(result.judgement(), result.outcome(), result.stated(), List.of()));
        }
        return result.derived()
                .map(derived -> new Why(
                        result.judgement(),
                        result.outcome(),
                        Optional.empty(),
                        List.of(end(result.judgement(), isWorst ? derived.atWorst() : derived.atBest(), isWorst))));
    }

    private Optional<NextCeiling> next(Item item, Level level, boolean isWorst) {
        Optional<Level> next = rubric.caps(item.id()).stream()
                .map(Cap::ceiling)
                .filter(ceiling -> ceiling.isWorseThan(level))
                .reduce((one, other) -> one.isWorseThan(other) ? other : one);
        Standing standing = Standing.of(scored, isWorst);
        return next.map(ceiling -> new NextCeiling(
                ceiling,
                rubric.caps(item.id()).stream()
                        .filter(cap -> cap.ceiling().equals(ceiling))
                        .map(cap -> new NextCeiling.NotApplying(
                                cap,
                                rubric.sentence(cap),
                                cap.conditions().stream()
                                        .map(condition -> count(condition, standing, isWorst))
                                        .toList()))
                        .toList()));
    }

    private NextCeiling.Count count(Condition condition, Standing standing, boolean isWorst) {
        int count = 0;
        int applicable = 0;
        for (Item member : rubric.members(condition.of())) {
            int place = rubric.index(member.id());
            if (standing.isApplicable(place)) {
                applicable++;
                count += rank(member, place, standing, isWorst)
                                <= condition.level().rank()
                        ? 1
                        : 0;
            }
        }
        int needed = 0;
        while (needed <= applicable && !condition.atLeast().isReachedBy(needed, applicable)) {
            needed++;
        }
        return new NextCeiling.Count(condition, count, applicable, needed);
    }

    private int rank(Item member, int place, Standing standing, boolean isWorst) {
        if (!standing.isDerived(place)) {
            return standing.rank(place);
        }
        Level level = isWorst
                ? scored.judgement(member.id()).outcome().worst()
                : scored.judgement(member.id()).outcome().best();
        return level.rank();
    }
}
