package io.github.psadelivery.scoring.whatif;

import io.github.psadelivery.model.scale.Level;
import java.util.List;

/**
 * What if these actions landed? Immutable.
 *
 * @param name what people call it
 * @param actions the actions, in any order
 */
public record Scenario(String name, List<Action> actions) {
    public Scenario {
        actions = List.copyOf(actions);
    }

    /**
     * An action that brings one item of one subject to a level, or leaves it where it is better already.
     *
     * @param subject the id of the subject, such as {@code T3}
     * @param item the id of an area, a judgement that is stated, or an input
     * @param level the level that it will have at least
     * @param because why that is expected; empty where nobody says
     */
    public record Action(String subject, String item, Level level, String because) {

        /** Gives an action without a reason. */
        public Action(String subject, String item, Level level) {
            this(subject, item, level, "");
        }
    }
}
