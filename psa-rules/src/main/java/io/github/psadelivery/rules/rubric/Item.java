package io.github.psadelivery.rules.rubric;

import java.util.List;
import java.util.Optional;

/**
 * One row of {@code items.csv}: the likelihood, a judgement, a group, an area to consider or a direct input.
 *
 * @param id the id that ratings and rules use, such as {@code PL.1.2}
 * @param parent the id of the item above; empty for the likelihood
 * @param scale the scale it is rated on; empty for a group
 * @param uncappedIfNotStated whether no cap follows where nothing is stated (recent performance); otherwise a missing
 *     level is open between worst and best
 * @param descriptors what each level looks like, worst first; empty for a group
 * @param source where label and descriptors come from
 */
public record Item(
        String id,
        Optional<String> parent,
        ItemKind kind,
        String label,
        Optional<Scale> scale,
        boolean uncappedIfNotStated,
        List<String> descriptors,
        String source) {

    public Item {
        descriptors = List.copyOf(descriptors);
        if (kind != ItemKind.GROUP && scale.isEmpty()) {
            throw new IllegalArgumentException("""
                    Every item but a group is rated on a scale, and %s has none.
                    Name its scale.""".formatted(id));
        }
    }

    /** The scale of an item that can have a level. */
    public Scale requiredScale() {
        if (scale.isPresent()) {
            return scale.get();
        }
        throw new IllegalStateException("""
                %s is a group, and a group has no level.
                Ask for the level of its areas or of its judgement.""".formatted(id));
    }

    /** By the id alone, which no two items share. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
