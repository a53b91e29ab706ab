package io.github.psadelivery.scoring.report.document.internal;

import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.rubric.Scale;
import io.github.psadelivery.scoring.outcome.Outcome;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How the levels of a rubric look. The likelihood's scale has the colours of the ratings, every other scale one colour
 * that gets lighter. A scale of more levels than there are tones gives neighbours the same one; their words differ.
 *
 * <p>Thread-safety: immutable.
 */
public final class Tones {
    private static final List<Tone> OF_THE_LIKELIHOOD = List.of(Tone.WORST, Tone.POOR, Tone.FAIR, Tone.BEST);
    private static final List<Tone> OF_OTHERS = List.of(Tone.FIRST, Tone.SECOND, Tone.THIRD, Tone.LAST);

    private final String likelihoodScale;
    private final Map<String, Integer> sizeByScale = new HashMap<>();

    private Tones(String likelihoodScale) {
        this.likelihoodScale = likelihoodScale;
    }

    /** Gives the tones of a rubric's levels. */
    public static Tones of(Rubric rubric) {
        Tones tones = new Tones(rubric.likelihood().requiredScale().id());
        rubric.items().stream()
                .flatMap(item -> item.scale().stream())
                .forEach(scale -> tones.sizeByScale.put(scale.id(), scale.size()));
        return tones;
    }

    /** Gives the tone of a level of one of the rubric's scales. */
    public Tone of(Level level) {
        List<Tone> tones = level.scale().equals(likelihoodScale) ? OF_THE_LIKELIHOOD : OF_OTHERS;
        int size = sizeByScale.getOrDefault(level.scale(), tones.size());
        return tones.get(spread(level.rank(), size, tones.size()));
    }

    /** The worst level has the first tone and the best one the last, whatever lies between. */
    private static int spread(int rank, int levels, int tones) {
        return levels < 2 ? 0 : Math.min(tones - 1, (2 * rank * (tones - 1) + (levels - 1)) / (2 * (levels - 1)));
    }

    /** Gives the tone of an outcome. */
    public Tone of(Outcome outcome) {
        return outcome.isSettled() ? of(outcome.worst()) : Tone.OPEN;
    }

    /** Says whether levels of this scale are coloured as ratings are. */
    public boolean isOfTheLikelihood(Scale scale) {
        return scale.id().equals(likelihoodScale);
    }
}
