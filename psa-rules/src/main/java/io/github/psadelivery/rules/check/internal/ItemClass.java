package io.github.psadelivery.rules.check.internal;

import java.util.List;

/**
 * Items that no rule tells apart.
 *
 * @param items their ids, in the order of the rubric
 * @param choices what each can be: applicable ones from worst to best, then not applicable where that can be
 */
public record ItemClass(List<String> items, List<Choice> choices) {
    public ItemClass {
        items = List.copyOf(items);
        choices = List.copyOf(choices);
    }

    /** How many of the choices are levels. */
    public int applicable() {
        return (int) choices.stream().filter(Choice::isApplicable).count();
    }
}
