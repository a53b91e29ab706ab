package io.github.psadelivery.scoring.impact;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.rules.engine.internal.CapEngine;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.Result;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.explanation.AppliedCap;
import io.github.psadelivery.scoring.explanation.Derived;
import io.github.psadelivery.scoring.explanation.JudgementResult;
import io.github.psadelivery.scoring.explanation.Reasons;
import io.github.psadelivery.scoring.outcome.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells what an edit of a rubric changes before it counts: rows, the outcomes of given assessments, and how many of all
 * states of each judgement rise or fall.
 *
 * <p>Where a judgement has more than 100,000 states that the rules tell apart, 10,000 of them are looked at, always the
 * same, and the answer says so.
 *
 * <p>Thread-safety: no state.
 *
 * <pre>{@code
 * Impact impact = RubricImpact.between(Rubrics.standard(), edited, assessments);
 * impact.isAnyOutcomeChanged();
 * }</pre>
 */
public final class RubricImpact {
    private static final int MOST_REMEMBERED = 200_000;

    private final Rubric older;
    private final Rubric newer;

    private RubricImpact(Rubric older, Rubric newer) {
        this.older = older;
        this.newer = newer;
    }

    /** Compares two rubrics without assessments. */
    public static Impact between(Rubric older, Rubric newer) {
        return between(older, newer, List.of());
    }

    /** Compares two rubrics, also on these assessments. */
    public static Impact between(Rubric older, Rubric newer, List<Assessment> assessments) {
        return new RubricImpact(older, newer).impact(assessments);
    }

    private Impact impact(List<Assessment> assessments) {
        PsaScorer before = PsaScorer.of(older);
        PsaScorer after = PsaScorer.of(newer);
        List<OutcomeChange> outcomes = new ArrayList<>();
        int compared = 0;
        for (Assessment assessment : assessments) {
            Result was = before.score(assessment);
            Result is = after.score(assessment);
            compared += was instanceof Scored && is instanceof Scored ? 1 : 0;
            outcomes.addAll(changes(assessment, was, is));
        }
        return new Impact(
                older.reference(),
                newer.reference(),
                new RowComparison(older, newer).changes(),
                compared,
                outcomes,
                spaces());
    }

    private List<SpaceImpact> spaces() {
        CapEngine olderEngine = CapEngine.of(older, MOST_REMEMBERED);
        CapEngine newerEngine = CapEngine.of(newer, MOST_REMEMBERED);
        Set<String> judgements = new LinkedHashSet<>();
        Stream.of(newer, older)
                .flatMap(rubric -> rubric.judgements().stream())
                .map(Item::id)
                .forEach(judgements::add);
        judgements.add(newer.likelihood().id());
        return judgements.stream()
                .map(judgement -> new SpaceComparison(older, newer, olderEngine, newerEngine, judgement).compare())
                .toList();
    }

    private List<OutcomeChange> changes(Assessment assessment, Result was, Result is) {
        if (was instanceof Scored before && is instanceof Scored after) {
            return changes(before, after);
        }
        Optional<Outcome> from = likelihood(was);
        Optional<Outcome> to = likelihood(is);
        return from.isEmpty() && to.isEmpty()
                ? List.of()
                : List.of(new OutcomeChange(assessment, newer.likelihood().id(), from, to, List.of()));
    }

    private static Optional<Outcome> likelihood(Result result) {
        return result.fold(scored -> Optional.of(scored.likelihood()), rejected -> Optional.empty());
    }

    private List<OutcomeChange> changes(Scored before, Scored after) {
        List<OutcomeChange> changes = new ArrayList<>();
        Set<String> judgements = new LinkedHashSet<>();
        Stream.of(after, before)
                .flatMap(scored -> scored.judgements().stream())
                .map(result -> result.judgement().id())
                .forEach(judgements::add);
        for (String judgement : judgements) {
            Optional<JudgementResult> was = result(before, judgement);
            Optional<JudgementResult> is = result(after, judgement);
            change(
                            before.assessment(),
                            judgement,
                            was.map(JudgementResult::outcome),
                            is.map(JudgementResult::outcome),
                            was.flatMap(JudgementResult::derived),
                            is.flatMap(JudgementResult::derived))
                    .ifPresent(changes::add);
        }
        change(
                        before.assessment(),
                        newer.likelihood().id(),
                        Optional.of(before.likelihood()),
                        Optional.of(after.likelihood()),
                        Optional.of(before.derivedLikelihood()),
                        Optional.of(after.derivedLikelihood()))
                .ifPresent(changes::add);
        return changes;
    }

    private static Optional<JudgementResult> result(Scored scored, String judgement) {
        return scored.judgements().stream()
                .filter(result -> result.judgement().id().equals(judgement))
                .findFirst();
    }

    private static Optional<OutcomeChange> change(
            Assessment assessment,
            String item,
            Optional<Outcome> from,
            Optional<Outcome> to,
            Optional<Derived> was,
            Optional<Derived> is) {
        if (from.map(Outcome::toString).equals(to.map(Outcome::toString))) {
            return Optional.empty();
        }
        Set<String> rules = new LinkedHashSet<>();
        if (was.isPresent() && is.isPresent()) {
            addRules(was.get().atWorst(), is.get().atWorst(), rules);
            addRules(was.get().atBest(), is.get().atBest(), rules);
        }
        return Optional.of(new OutcomeChange(assessment, item, from, to, List.copyOf(rules)));
    }

    private static void addRules(Reasons was, Reasons is, Set<String> rules) {
        if (was.level().label().equals(is.level().label())) {
            return;
        }
        Reasons lower = isFall(was.level(), is.level()) ? is : was;
        lower.binding().stream().map(AppliedCap::cap).forEach(cap -> rules.add(cap.id()));
    }

    /** Levels of two scales have no order; what holds now is then told. */
    private static boolean isFall(Level from, Level to) {
        return !from.scale().equals(to.scale()) || to.isWorseThan(from);
    }
}
