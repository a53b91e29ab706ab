package io.github.psadelivery.scoring.testing.law.internal;

import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.rules.cap.Cap;
import io.github.psadelivery.rules.cap.Condition;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.ItemKind;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.outcome.Outcome;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The level of every item at one end of a result, and whether a single row applies there: read off the row, item by item,
 * to check reasons. It scores nothing.
 */
public final class End {
    private final Rubric rubric;
    private final Map<String, Level> levelByItem = new HashMap<>();
    private final Map<String, Boolean> notApplicableByItem = new HashMap<>();

    /** @param isWorst whether what is missing counts at its worst here, and not at its best */
    public End(Rubric rubric, Scored scored, boolean isWorst) {
        this.rubric = rubric;
        Map<String, Outcome> outcomes = Told.outcomes(scored);
        for (Item item : rubric.items()) {
            if (item.kind() == ItemKind.GROUP || item.kind() == ItemKind.LIKELIHOOD) {
                continue;
            }
            Optional<Level> stated = Edited.level(scored.assessment(), item);
            Outcome outcome = outcomes.get(item.id());
            if (Edited.isNotApplicable(scored.assessment(), item)) {
                notApplicableByItem.put(item.id(), true);
            } else if (stated.isPresent()) {
                levelByItem.put(item.id(), stated.get());
            } else if (outcome != null) {
                levelByItem.put(item.id(), isWorst ? outcome.worst() : outcome.best());
            } else if (!item.uncappedIfNotStated()) {
                levelByItem.put(
                        item.id(),
                        isWorst
                                ? item.requiredScale().worst()
                                : item.requiredScale().best());
            }
        }
    }

    /** The level of an item here; empty if it does not apply or counts for nothing. */
    public Optional<Level> level(Item item) {
        return Optional.ofNullable(levelByItem.get(item.id()));
    }

    /** Whether every condition of the row is reached here. */
    public boolean applies(Cap row) {
        return row.conditions().stream().allMatch(this::isReached);
    }

    private boolean isReached(Condition condition) {
        List<Item> applicable = rubric.members(condition.of()).stream()
                .filter(item -> !notApplicableByItem.containsKey(item.id()))
                .toList();
        int count = (int)
                applicable.stream().filter(item -> isAsBad(item, condition)).count();
        return condition.atLeast().isReachedBy(count, applicable.size());
    }

    /** Whether the item is at the level of the condition or worse. */
    public boolean isAsBad(Item item, Condition condition) {
        return level(item).filter(level -> level.isAtOrBelow(condition.level())).isPresent();
    }
}
