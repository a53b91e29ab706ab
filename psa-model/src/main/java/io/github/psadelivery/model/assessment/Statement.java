package io.github.psadelivery.model.assessment;

import java.util.function.Function;

/**
 * What the assessor says about one item: its level, or that it is not applicable.
 *
 * <p>Absence: an item without a statement is not assessed.
 *
 * <p>Thread-safety: immutable.
 */
public sealed interface Statement permits Rated, NotApplicable {

    /** Gives the id of the item as the assessor wrote it. */
    String item();

    /** Gives the assessor's reason, which is empty if none was given. */
    String because();

    /** Gives the answer of the one function that fits this statement. */
    default <R> R fold(Function<Rated, R> onRated, Function<NotApplicable, R> onNotApplicable) {
        return this instanceof Rated rated ? onRated.apply(rated) : onNotApplicable.apply((NotApplicable) this);
    }
}
