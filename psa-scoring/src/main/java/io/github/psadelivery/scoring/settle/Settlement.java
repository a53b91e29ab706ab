package io.github.psadelivery.scoring.settle;

import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.scoring.Scored;
import java.util.List;

/**
 * What settles an open likelihood whatever it turns out to be. Immutable.
 *
 * <p>There is only one smallest set. Each item in it can still decide, which its {@link Needed#proof} shows, so no set
 * settles without it; an item outside it changes nothing whatever the others turn out to be, so the set is enough. Once
 * some of it is assessed, less may do: ask again.
 *
 * @param base the assessment as it is
 * @param needed the fewest items to assess, in the order of the rubric; none where the likelihood is settled
 * @param notNeeded the items that are not assessed either and cannot change the likelihood
 * @param isProvedFewest whether no fewer would do; if not, the search was too large and every missing item is in
 *     {@code needed}
 */
public record Settlement(Scored base, List<Needed> needed, List<Item> notNeeded, boolean isProvedFewest) {
    public Settlement {
        needed = List.copyOf(needed);
        notNeeded = List.copyOf(notNeeded);
    }

    /** Whether nothing that is missing can change the likelihood. */
    public boolean isSettled() {
        return base.likelihood().isSettled();
    }

    /** The items to assess. */
    public List<Item> items() {
        return needed.stream().map(Needed::item).toList();
    }
}
