package io.github.psadelivery.model.agreement.plan;

import java.util.List;

/**
 * What the governing party promised before the election.
 *
 * <p>Thread-safety: immutable.
 *
 * <p>Source: slides of Thomas and Kirkland, 2016.
 *
 * @param objectives the ids of the objectives it stands under; one at least is strategic
 */
public record ManifestoCommitment(String id, String text, List<String> objectives) {

    /** Copies the list. */
    public ManifestoCommitment {
        objectives = List.copyOf(objectives);
    }
}
