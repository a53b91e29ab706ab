package io.github.psadelivery.scoring.whatif;

import static java.util.stream.Collectors.toMap;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.scoring.outcome.Outcome;
import io.github.psadelivery.scoring.whatif.internal.Asked;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Some items at other levels, and the likelihood that follows. Immutable.
 *
 * @param changes the items, in the order of the rubric
 * @param cost what it costs by the caller's costs a step; empty where there are none
 * @param likelihood what the scorer gives with these changes
 */
public record ChangeSet(List<LevelChange> changes, Optional<BigDecimal> cost, Outcome likelihood) {
    public ChangeSet {
        changes = List.copyOf(changes);
    }

    /** How many levels all items move together, 0 or more. */
    public int steps() {
        return changes.stream().mapToInt(change -> Math.abs(change.steps())).sum();
    }

    /** The assessment as it would be; what was said for the levels before is left out. */
    public Assessment appliedTo(Assessment assessment) {
        return Asked.with(
                assessment,
                changes.stream()
                        .collect(toMap(
                                change -> change.item().id(),
                                LevelChange::to,
                                (one, other) -> other,
                                LinkedHashMap::new)));
    }
}
