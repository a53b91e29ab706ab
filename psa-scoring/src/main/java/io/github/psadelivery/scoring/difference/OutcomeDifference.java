package io.github.psadelivery.scoring.difference;

import io.github.psadelivery.scoring.outcome.Outcome;
import java.util.List;
import java.util.Optional;

/**
 * A judgement or likelihood that differs, and what made it. Immutable.
 *
 * @param item the id of the judgement, or of the likelihood
 * @param from the older outcome; empty where the older rubric has no such judgement
 * @param to the newer outcome; empty likewise
 * @param parts what each factor that differs has to do with it
 */
public record OutcomeDifference(String item, Optional<Outcome> from, Optional<Outcome> to, List<Part> parts) {
    public OutcomeDifference {
        parts = List.copyOf(parts);
    }

    /** How several factors work together. */
    public enum How {
        /** One factor made it, whatever the others did. */
        ONE,
        /** Each of several would have made it by itself. */
        EACH,
        /** Only several together make it. */
        TOGETHER,
        /** Several have a part in it, each in a way of its own. */
        MIXED
    }

    /** The factors that made it; all that differ, where no single one tips it. */
    public List<Factor> factors() {
        List<Factor> deciding =
                parts.stream().filter(Part::isDeciding).map(Part::factor).toList();
        return deciding.isEmpty() ? parts.stream().map(Part::factor).toList() : deciding;
    }

    /** How these factors made it. */
    public How how() {
        List<Factor> factors = factors();
        List<Part> made =
                parts.stream().filter(part -> factors.contains(part.factor())).toList();
        if (made.size() == 1) {
            return How.ONE;
        }
        if (made.stream().allMatch(part -> part.alone().equals(to))) {
            return How.EACH;
        }
        return made.stream().allMatch(part -> part.alone().equals(from)) ? How.TOGETHER : How.MIXED;
    }

    /** The difference the other way round. */
    public OutcomeDifference mirrored() {
        return new OutcomeDifference(
                item, to, from, parts.stream().map(Part::mirrored).toList());
    }
}
