package io.github.psadelivery.model.measurement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All published values of one indicator, with every revision, so that what was known on a day can always be told.
 *
 * <p>Direction: the observations keep the order in which they were given, since problems are told by their place;
 * {@link #knownOn} gives them in order of period.
 *
 * <p>Absence: an empty series means that nothing was published yet.
 *
 * <p>Thread-safety: immutable.
 *
 * <pre>{@code
 * Observation first = Observation.of(MeasuredPeriod.year(2003), "49405", LocalDate.of(2004, 2, 24));
 * Series intake = new Series("intake", List.of(first, first.revised("49407", LocalDate.of(2004, 8, 24))));
 * intake.knownOn(LocalDate.of(2004, 3, 1)).latest();    // the first value
 * intake.knownOn(LocalDate.of(2004, 9, 1)).latest();    // the revised one
 * }</pre>
 *
 * @param indicator the id of the indicator
 * @param observations what was published, in any order
 */
public record Series(String indicator, List<Observation> observations) {
    private static final Comparator<Observation> BY_VINTAGE =
            Comparator.comparingInt(Observation::vintage).thenComparing(Observation::published);
    private static final Comparator<Observation> BY_PERIOD =
            Comparator.comparing(Observation::period).thenComparing(BY_VINTAGE);

    /** Copies the list. */
    public Series {
        observations = List.copyOf(observations);
    }

    /**
     * Gives the series as it stood at the end of a day: of each period the latest vintage that was published on or
     * before that day, in order of period. What was published later has no effect on it.
     */
    public Series knownOn(LocalDate day) {
        Map<MeasuredPeriod, Observation> latestByPeriod = new LinkedHashMap<>();
        for (Observation observation : observations) {
            if (!observation.published().isAfter(day)) {
                latestByPeriod.merge(observation.period(), observation, Series::laterVintage);
            }
        }
        List<Observation> known = new ArrayList<>(latestByPeriod.values());
        known.sort(BY_PERIOD);
        return new Series(indicator, known);
    }

    private static Observation laterVintage(Observation one, Observation other) {
        return BY_VINTAGE.compare(other, one) >= 0 ? other : one;
    }

    /** Gives the latest vintage of the latest period, or empty if nothing was published. */
    public Optional<Observation> latest() {
        return observations.stream().max(BY_PERIOD);
    }
}
