package io.github.psadelivery.rules.check.monotone;

import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.rules.check.internal.State;
import io.github.psadelivery.rules.check.internal.StateSpace;
import io.github.psadelivery.rules.engine.internal.CapEngine;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.Rubric;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Looks for a better rating with a worse outcome: everywhere where that can be done, else along ways from chance. */
final class MonotoneSearch {
    private static final BigInteger MOST_WALKED = BigInteger.valueOf(20_000);
    private static final int STARTS = 500;
    private static final long SEED = 20_030_731;

    private final Rubric rubric;
    private final CapEngine engine;
    private final Item judgement;
    private final StateSpace space;
    private final Map<Map<String, Integer>, Level> levelByState = new HashMap<>();
    private @Nullable State worse;
    private @Nullable State better;

    MonotoneSearch(Rubric rubric, CapEngine engine, Item judgement, StateSpace space) {
        this.rubric = rubric;
        this.engine = engine;
        this.judgement = judgement;
        this.space = space;
    }

    MonotoneAnswer answer() {
        boolean isWhole = space.size().compareTo(MOST_WALKED) <= 0;
        if (isWhole) {
            space.forEach(this::look);
        } else {
            Random random = new Random(SEED);
            for (int start = 0; start < STARTS && worse == null; start++) {
                look(space.random(random));
            }
            while (shrinks()) {
                // Each round leaves one item less to look at.
            }
        }
        return new MonotoneAnswer(judgement.id(), levelByState.size(), isWhole, counterexample());
    }

    private void look(State state) {
        if (worse != null && !isSmaller(state, worse)) {
            return;
        }
        for (State.Raise raise : state.raised()) {
            if (level(raise.better()).isWorseThan(level(state))) {
                worse = state;
                better = raise.better();
                return;
            }
        }
    }

    private boolean shrinks() {
        State from = worse;
        if (from == null) {
            return false;
        }
        for (State.Raise raise : from.raised()) {
            look(raise.better());
            if (!from.equals(worse)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSmaller(State one, State other) {
        return one.below() < other.below() || (one.below() == other.below() && one.distance() < other.distance());
    }

    private Level level(State state) {
        return levelByState.computeIfAbsent(
                state.rankByItem(),
                unused -> engine.verdict(judgement.id(), state.ranks(rubric)).level());
    }

    private Optional<Counterexample> counterexample() {
        State from = worse;
        State to = better;
        if (from == null || to == null) {
            return Optional.empty();
        }
        Map<String, Integer> after = to.rankByItem();
        Map<String, Level> levelByItem = new LinkedHashMap<>();
        String raised = "";
        for (Map.Entry<String, Integer> entry : from.rankByItem().entrySet()) {
            Item item = rubric.required(entry.getKey());
            int rank = entry.getValue();
            boolean isRaised = rank != after.getOrDefault(item.id(), rank);
            raised = isRaised ? item.id() : raised;
            if (rank >= 0 && rank < item.requiredScale().size() - (isRaised ? 0 : 1)) {
                levelByItem.put(item.id(), item.requiredScale().at(rank));
            }
        }
        Item item = rubric.required(raised);
        int rank = from.rankByItem().getOrDefault(raised, 0);
        return Optional.of(new Counterexample(
                levelByItem,
                raised,
                item.requiredScale().at(rank),
                item.requiredScale().at(rank + 1),
                level(from),
                level(to)));
    }
}
