package io.github.psadelivery.scoring.whatif;

import io.github.psadelivery.scoring.Scored;
import java.util.List;

/**
 * One assessment as it is, and as it would be if the actions of a scenario landed. Immutable.
 *
 * @param base the result as it is
 * @param scenario the result with the actions; the base itself where none is about this subject, or none changes a level
 * @param changes what the actions change, in their order
 */
public record ScenarioLine(Scored base, Scored scenario, List<LevelChange> changes) {
    public ScenarioLine {
        changes = List.copyOf(changes);
    }
}
