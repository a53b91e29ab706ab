package io.github.psadelivery.scoring.progress.rules;

import io.github.psadelivery.rules.rubric.Measure.Bound;
import java.math.BigDecimal;
import java.util.List;

/**
 * Bands that call a gap by a name, best first; the first that takes the gap decides, and the last takes every gap.
 *
 * <p>Thread-safety: immutable.
 *
 * @param bands the rows
 */
public record Bands<T>(List<Band<T>> bands) {

    /**
     * Copies the bands.
     *
     * @throws IllegalArgumentException if the last one does not take what is left
     */
    public Bands {
        bands = List.copyOf(bands);
        if (bands.isEmpty() || bands.get(bands.size() - 1).bound() != Bound.OTHERWISE) {
            throw new IllegalArgumentException("""
                    The last band takes every gap that is left, and here the bands are %s.
                    End them with one whose bound is otherwise.""".formatted(bands));
        }
    }

    /**
     * Gives the band that takes a gap.
     *
     * @param share the gap as a share of the whole distance from baseline to target, turned so that up is good
     */
    public Band<T> bandOf(BigDecimal share) {
        for (Band<T> band : bands) {
            if (band.takes(share)) {
                return band;
            }
        }
        throw new IllegalStateException("The last band takes every gap, and %s was left over.".formatted(share));
    }
}
