package io.github.psadelivery.rules.rubric;

import io.github.psadelivery.model.scale.Level;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Bands that turn a measured fact into a suggested level of an item: the rows of one measure in {@code measures.csv}.
 * A suggestion only; an assessor decides.
 *
 * @param id such as {@code gap to trajectory}
 * @param item the id of the item whose level is suggested
 * @param bands best first; the first that takes the value decides, and the last takes every value
 */
public record Measure(String id, String item, List<Band> bands) {

    /** How a band is bounded below. */
    public enum Bound {
        AT_LEAST("at least"),
        MORE_THAN("more than"),
        OTHERWISE("otherwise");

        private final String words;

        Bound(String words) {
            this.words = words;
        }

        /** The word in the table. */
        public String words() {
            return words;
        }
    }

    /**
     * One row.
     *
     * @param value the bound itself; empty for {@code otherwise}
     */
    public record Band(Level level, Bound bound, Optional<BigDecimal> value, String because, String source) {
        boolean takes(BigDecimal fact) {
            return value.map(least -> bound == Bound.AT_LEAST ? fact.compareTo(least) >= 0 : fact.compareTo(least) > 0)
                    .orElse(true);
        }
    }

    public Measure {
        bands = List.copyOf(bands);
        if (bands.isEmpty() || bands.get(bands.size() - 1).bound() != Bound.OTHERWISE) {
            throw new IllegalArgumentException("""
                    The last band of a measure takes every value that is left, and that of %s does not.
                    End it with a band whose bound is otherwise.""".formatted(id));
        }
    }

    /** The band that takes a measured fact. */
    public Band bandOf(BigDecimal fact) {
        return bands.stream().filter(band -> band.takes(fact)).findFirst().orElseThrow();
    }
}
