package io.github.psadelivery.rules.check;

import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.rules.cap.Cap;
import io.github.psadelivery.rules.check.internal.State;
import io.github.psadelivery.rules.check.internal.StateSpace;
import io.github.psadelivery.rules.engine.internal.CapEngine;
import io.github.psadelivery.rules.engine.internal.Verdict;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.Rubric;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the states of one judgement showed, each asked of the engine. */
final class JudgementWalk {
    private final Rubric rubric;
    private final CapEngine engine;
    private final Item judgement;
    private final boolean isWhole;
    private final Set<Level> reached = new HashSet<>();
    private final Set<String> felt = new HashSet<>();
    private final Map<String, Set<Set<String>>> shadowsByRule = new HashMap<>();
    private final Set<List<String>> seen = new HashSet<>();
    private final List<String> items;
    private int states;

    JudgementWalk(Rubric rubric, CapEngine engine, Item judgement) {
        this.rubric = rubric;
        this.engine = engine;
        this.judgement = judgement;
        StateSpace space = StateSpace.of(rubric, judgement.id());
        this.isWhole = space.isWalkable();
        this.items = space.items();
        space.forEach(this::take);
    }

    private void take(State state) {
        states++;
        Verdict verdict = verdict(state);
        reached.add(verdict.level());
        List<Cap> applied = Stream.concat(verdict.binding().stream(), verdict.others().stream())
                .toList();
        if (seen.add(applied.stream().map(Cap::id).toList())) {
            applied.forEach(cap -> shadow(cap, applied));
        }
        if (!felt.containsAll(items)) {
            feel(state, verdict.level());
        }
    }

    private void shadow(Cap cap, List<Cap> applied) {
        Set<String> asLow = applied.stream()
                .filter(other -> !other.id().equals(cap.id()) && other.ceiling().isAtOrBelow(cap.ceiling()))
                .map(Cap::id)
                .collect(Collectors.toSet());
        shadowsByRule.computeIfAbsent(cap.id(), unused -> new LinkedHashSet<>()).add(asLow);
    }

    private void feel(State state, Level level) {
        for (State.Raise raise : state.raised()) {
            if (!felt.containsAll(raise.raised().items())
                    && !verdict(raise.better()).level().equals(level)) {
                felt.addAll(raise.raised().items());
            }
        }
    }

    private Verdict verdict(State state) {
        return engine.verdict(judgement.id(), state.ranks(rubric));
    }

    Item judgement() {
        return judgement;
    }

    CheckReport.Walk summary() {
        return new CheckReport.Walk(judgement.id(), states, isWhole);
    }

    boolean isReached(Level level) {
        return reached.contains(level);
    }

    /** Whether a better rating of the item can change the outcome. */
    boolean isFelt(String item) {
        return felt.contains(item);
    }

    boolean isEverApplying(Cap cap) {
        return shadowsByRule.containsKey(cap.id());
    }

    /** For each state in which the rule applied, the other rules that did and are at least as low. */
    Set<Set<String>> shadows(Cap cap) {
        return shadowsByRule.getOrDefault(cap.id(), Set.of());
    }
}
