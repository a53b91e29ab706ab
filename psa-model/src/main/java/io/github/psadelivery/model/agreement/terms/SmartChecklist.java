package io.github.psadelivery.model.agreement.terms;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether somebody found a goal specific, measurable, achievable, relevant and timed (SMART).
 *
 * <p>Thread-safety: immutable.
 *
 * <p>Source: slides of Thomas and Kirkland, 2016, for the objectives of departmental plans; for targets before 2008
 * <b>Assumption</b>.
 */
public record SmartChecklist(
        boolean specific, boolean measurable, boolean achievable, boolean relevant, boolean timed) {

    /** Gives a goal that has all five qualities. */
    public static SmartChecklist complete() {
        return new SmartChecklist(true, true, true, true, true);
    }

    /** Gives the qualities that the goal lacks, in their usual order; none if it is complete. */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        addUnless(specific, "specific", missing);
        addUnless(measurable, "measurable", missing);
        addUnless(achievable, "achievable", missing);
        addUnless(relevant, "relevant", missing);
        addUnless(timed, "timed", missing);
        return List.copyOf(missing);
    }

    private static void addUnless(boolean satisfied, String quality, List<String> missing) {
        if (!satisfied) {
            missing.add(quality);
        }
    }
}
