package io.github.psadelivery.scoring.explanation;

import io.github.psadelivery.rules.cap.Cap;
import io.github.psadelivery.scoring.explanation.internal.FixedList;
import java.util.List;

/**
 * A cap that applied, and what set it off.
 *
 * @param cap the row, with its reason and source
 * @param sentence the row as a sentence
 * @param triggers the items at or below its level, in the order of the tree; empty for a rule of free DRL
 */
public record AppliedCap(Cap cap, String sentence, List<Trigger> triggers) {
    public AppliedCap {
        triggers = FixedList.copyOf(triggers);
    }
}
