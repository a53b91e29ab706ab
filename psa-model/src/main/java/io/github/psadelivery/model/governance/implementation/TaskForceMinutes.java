package io.github.psadelivery.model.governance.implementation;

import io.github.psadelivery.model.governance.GovernanceMeeting.AgreedAction;
import java.time.LocalDate;
import java.util.List;

/**
 * The short record of a meeting of a task force, for few readers, with the actions allocated.
 *
 * <p>Thread-safety: immutable.
 *
 * <p>Source: slides of Thomas and Kirkland, 2016.
 *
 * @param distribution who may read it
 */
public record TaskForceMinutes(
        LocalDate meeting, List<String> distribution, String summary, List<AgreedAction> actions) {

    /** Copies the lists. */
    public TaskForceMinutes {
        distribution = List.copyOf(distribution);
        actions = List.copyOf(actions);
    }
}
