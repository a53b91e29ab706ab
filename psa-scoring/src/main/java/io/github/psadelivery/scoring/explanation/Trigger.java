package io.github.psadelivery.scoring.explanation;

import io.github.psadelivery.model.assessment.Evidence;
import io.github.psadelivery.model.assessment.Rated;
import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.ItemKind;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An item that set a cap off, by its level at this end of the outcome. Immutable and safe for threads. A class, not a
 * record, since a score makes many and an {@code Optional} in each would double their size.
 */
public final class Trigger {
    private final Item item;
    private final Level level;
    private final @Nullable Rated rating;

    private Trigger(Item item, Level level, @Nullable Rated rating) {
        this.item = item;
        this.level = level;
        this.rating = rating;
    }

    /** Where the level of an item comes from. */
    public enum Basis {
        /** An assessor stated it. */
        STATED,
        /** The rubric derived it from areas. */
        DERIVED,
        /** Nothing is stated, and this end of the outcome assumes it. */
        ASSUMED
    }

    /** An item whose level an assessor stated. */
    public static Trigger stated(Item item, Level level, Rated rating) {
        return new Trigger(item, level, rating);
    }

    /** A judgement whose level the rubric derived, or another item whose level is assumed. */
    public static Trigger unstated(Item item, Level level) {
        return new Trigger(item, level, null);
    }

    public Item item() {
        return item;
    }

    public Level level() {
        return level;
    }

    public Basis basis() {
        if (rating != null) {
            return Basis.STATED;
        }
        return item.kind() == ItemKind.JUDGEMENT ? Basis.DERIVED : Basis.ASSUMED;
    }

    /** The assessor's statement; there exactly when the level was stated. */
    public Optional<Rated> rating() {
        return Optional.ofNullable(rating);
    }

    /** The assessor's rationale; empty when none was given, or nothing stated. */
    public String because() {
        return rating == null ? "" : rating.because();
    }

    public List<Evidence> evidence() {
        return rating == null ? List.of() : rating.evidence();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Trigger trigger
                && trigger.item.equals(item)
                && trigger.level.equals(level)
                && Objects.equals(trigger.rating, rating);
    }

    @Override
    public int hashCode() {
        return Objects.hash(item.id(), level, rating);
    }

    @Override
    public String toString() {
        return "%s %s (%s)".formatted(item.id(), level, basis());
    }
}
