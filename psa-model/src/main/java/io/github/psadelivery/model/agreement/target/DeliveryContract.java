package io.github.psadelivery.model.agreement.target;

import java.util.List;

/**
 * The goals for 2005 that the Prime Minister and a Secretary of State took from the agreements of the Spending Review 2000;
 * internal, and merged into the agreements of 2002.
 *
 * <p>Thread-safety: immutable.
 *
 * <p>Source: memorandum of the Prime Minister's Delivery Unit to the Public Administration Select Committee, 2002.
 */
public record DeliveryContract(List<Goal> goals) {

    /** Copies the list. */
    public DeliveryContract {
        goals = List.copyOf(goals);
    }

    /**
     * A goal for 2005.
     *
     * @param targets the ids of the targets it was taken from
     */
    public record Goal(String text, List<String> targets) {

        /** Copies the list. */
        public Goal {
            targets = List.copyOf(targets);
        }
    }
}
