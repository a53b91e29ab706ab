package io.github.psadelivery.scoring.impact;

import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.rules.cap.Cap;
import io.github.psadelivery.rules.check.internal.State;
import io.github.psadelivery.rules.check.internal.StateSpace;
import io.github.psadelivery.rules.engine.internal.CapEngine;
import io.github.psadelivery.rules.engine.internal.ItemRanks;
import io.github.psadelivery.rules.engine.internal.Verdict;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.ItemKind;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.rubric.Scale;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Asks two rubrics for one judgement, state by state. */
final class SpaceComparison {
    private static final String NOT_APPLICABLE = "not applicable";
    private static final String NOT_STATED = "not stated";

    private final Rubric older;
    private final Rubric newer;
    private final CapEngine olderEngine;
    private final CapEngine newerEngine;
    private final String judgement;
    private final Map<Kind, Sum> sumByKind = new TreeMap<>();
    private BigInteger states = BigInteger.ZERO;
    private BigInteger assessments = BigInteger.ZERO;

    /** From which rank to which: the steepest fall first. */
    private record Kind(int from, int to) implements Comparable<Kind> {
        @Override
        public int compareTo(Kind other) {
            int bySteps = Integer.compare(to - from, other.to - other.from);
            return bySteps != 0 ? bySteps : Integer.compare(from, other.from);
        }
    }

    /** What is known of the states of one kind so far. */
    private record Sum(BigInteger states, BigInteger assessments, State smallest, List<String> rules) {}

    SpaceComparison(Rubric older, Rubric newer, CapEngine olderEngine, CapEngine newerEngine, String judgement) {
        this.older = older;
        this.newer = newer;
        this.olderEngine = olderEngine;
        this.newerEngine = newerEngine;
        this.judgement = judgement;
    }

    SpaceImpact compare() {
        Optional<String> different = different();
        if (different.isPresent()) {
            return new SpaceImpact(judgement, BigInteger.ZERO, BigInteger.ZERO, false, List.of(), different);
        }
        StateSpace space = StateSpace.of(List.of(older, newer), judgement);
        boolean isWhole = space.isWalkable();
        space.forEach(state -> take(state, isWhole));
        Scale scale = newer.required(judgement).requiredScale();
        return new SpaceImpact(
                judgement,
                states,
                assessments,
                isWhole,
                sumByKind.entrySet().stream()
                        .map(entry -> shift(entry.getKey(), entry.getValue(), scale))
                        .toList(),
                Optional.empty());
    }

    /** The judgement, or an item beneath it, that has another scale or kind in the other rubric. */
    private Optional<String> different() {
        if (!isJudged(older) || !isJudged(newer)) {
            return Optional.of(judgement);
        }
        return Stream.concat(Stream.of(judgement), StateSpace.of(newer, judgement).items().stream())
                .filter(id -> older.item(id).isPresent())
                .filter(id -> !isAlike(older.required(id), newer.required(id)))
                .findFirst();
    }

    private boolean isJudged(Rubric rubric) {
        return Stream.concat(rubric.judgements().stream(), Stream.of(rubric.likelihood()))
                .anyMatch(item -> item.id().equals(judgement));
    }

    private static boolean isAlike(Item one, Item other) {
        return one.kind() == other.kind()
                && one.uncappedIfNotStated() == other.uncappedIfNotStated()
                && one.scale().map(SpaceComparison::labels).equals(other.scale().map(SpaceComparison::labels));
    }

    private static List<String> labels(Scale scale) {
        return scale.levels().stream().map(level -> level.level().label()).toList();
    }

    private void take(State state, boolean isWhole) {
        if (!isJudgeable(older, state) || !isJudgeable(newer, state)) {
            return;
        }
        BigInteger ofState = isWhole ? state.states() : BigInteger.ONE;
        BigInteger ofAssessments = isWhole ? state.assessments() : BigInteger.ONE;
        states = states.add(ofState);
        assessments = assessments.add(ofAssessments);
        Verdict before = olderEngine.verdict(judgement, state.ranks(older));
        Verdict after = newerEngine.verdict(judgement, state.ranks(newer));
        int steps = after.level().rank() - before.level().rank();
        if (steps != 0) {
            List<Cap> binding = steps < 0 ? after.binding() : before.binding();
            Sum more = new Sum(
                    ofState, ofAssessments, state, binding.stream().map(Cap::id).toList());
            sumByKind.merge(new Kind(before.level().rank(), after.level().rank()), more, SpaceComparison::sum);
        }
    }

    /** A judgement of which no area applies is refused; it can only be stated. */
    private boolean isJudgeable(Rubric rubric, State state) {
        if (judgement.equals(rubric.likelihood().id())) {
            return true;
        }
        ItemRanks ranks = state.ranks(rubric);
        return rubric.areas(judgement).stream().anyMatch(area -> ranks.isApplicable(rubric.index(area.id())));
    }

    private static Sum sum(Sum one, Sum other) {
        boolean isSmaller = other.smallest().below() < one.smallest().below()
                || (other.smallest().below() == one.smallest().below()
                        && other.smallest().distance() < one.smallest().distance());
        return new Sum(
                one.states().add(other.states()),
                one.assessments().add(other.assessments()),
                isSmaller ? other.smallest() : one.smallest(),
                isSmaller ? other.rules() : one.rules());
    }

    private Shift shift(Kind kind, Sum sum, Scale scale) {
        return new Shift(
                scale.at(kind.from()),
                scale.at(kind.to()),
                sum.states(),
                sum.assessments(),
                example(sum.smallest()),
                sum.rules());
    }

    private Map<String, String> example(State state) {
        Map<String, String> levelByItem = new LinkedHashMap<>();
        state.rankByItem().forEach((id, rank) -> {
            Item item = newer.item(id).orElseGet(() -> older.required(id));
            Level best = item.requiredScale().best();
            if (rank == ItemRanks.NOT_APPLICABLE) {
                levelByItem.put(id, NOT_APPLICABLE);
            } else if (rank > best.rank()) {
                levelByItem.put(id, NOT_STATED);
            } else if (rank < best.rank() || item.kind() == ItemKind.INPUT) {
                levelByItem.put(id, item.requiredScale().at(rank).label());
            }
        });
        return levelByItem;
    }
}
