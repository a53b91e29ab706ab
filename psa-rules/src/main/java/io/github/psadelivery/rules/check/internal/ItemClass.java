package io.github.psadelivery.rules.check.internal;

import java.util.List;

/**
 * Items that no rule tells apart.
 *
 * @param items their ids, in the order of the rubric
 * @param choices what each can be: levels from worst to best, then uncapped, then not applicable, where they can be
 */
public record ItemClass(List<String> items, List<Choice> choices) {
    public ItemClass {
        items = List.copyOf(items);
        choices = List.copyOf(choices);
    }

    /** How many of the choices are levels. */
    public int levels() {
        return (int) choices.stream().filter(Choice::isLevel).count();
    }
}
