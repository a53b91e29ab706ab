package io.github.psadelivery.model.governance.implementation;

import io.github.psadelivery.model.governance.Person;
import java.util.List;
import java.util.Optional;

/**
 * A group of ministers that follows the implementation of some policies; collective agreement stays with Cabinet.
 *
 * <p>Thread-safety: immutable.
 *
 * <p>Source: slides of Thomas and Kirkland, 2016, where “Earn or Learn” tracks eight policies and meets every six weeks.
 *
 * @param policies what it tracks
 * @param cycleInWeeks how many weeks lie between two meetings
 */
public record ImplementationTaskForce(
        String id,
        String title,
        Optional<Person> chair,
        List<String> ministers,
        Optional<String> termsOfReference,
        List<String> policies,
        int cycleInWeeks,
        List<AgendaPack> packs,
        List<TaskForceMinutes> minutes) {

    /** Copies the lists. */
    public ImplementationTaskForce {
        ministers = List.copyOf(ministers);
        policies = List.copyOf(policies);
        packs = List.copyOf(packs);
        minutes = List.copyOf(minutes);
    }
}
