package io.github.psadelivery.scoring.progress.indicator;

import io.github.psadelivery.model.agreement.NoSlippage;
import io.github.psadelivery.model.agreement.Register;
import io.github.psadelivery.model.measurement.MeasuredPeriod;
import io.github.psadelivery.model.measurement.Observation;
import io.github.psadelivery.model.measurement.Series;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was known on a day: of each indicator and period the latest vintage that was published by then, and which targets
 * were recorded by then as unable to slip back. What comes later has no effect on it, so that a report on a past day stays
 * as it was.
 *
 * <p>Thread-safety: immutable.
 */
public final class KnownData {
    private final Map<String, List<Observation>> observationsByIndicator;
    private final List<NoSlippage> recorded;

    private KnownData(Map<String, List<Observation>> observationsByIndicator, List<NoSlippage> recorded) {
        this.observationsByIndicator = observationsByIndicator;
        this.recorded = recorded;
    }

    /** Gives what a register knew at the end of a day; of two series on one indicator the first counts. */
    public static KnownData of(Register register, LocalDate day) {
        Map<String, List<Observation>> known = new HashMap<>();
        for (Series series : register.series()) {
            if (!known.containsKey(series.indicator())) {
                known.put(series.indicator(), series.knownOn(day).observations());
            }
        }
        return new KnownData(
                known,
                register.noSlippage().stream()
                        .filter(recorded -> !recorded.recorded().isAfter(day)
                                && !recorded.because().isBlank())
                        .toList());
    }

    /** Gives the observations of an indicator in order of period; none if nothing is known. */
    public List<Observation> on(String indicator) {
        return observationsByIndicator.getOrDefault(indicator, List.of());
    }

    /** Gives why a target cannot slip back; empty if nobody had recorded it. Of two records on one target the first counts. */
    public Optional<String> noSlippage(String target) {
        for (NoSlippage reason : recorded) {
            if (reason.target().equals(target)) {
                return Optional.of(reason.because());
            }
        }
        return Optional.empty();
    }

    /** Gives the same observations with the records of other data. */
    public KnownData withRecordsOf(KnownData other) {
        return new KnownData(observationsByIndicator, other.recorded);
    }

    /** Gives the same records and periods with the values that they have in other data, and without those that are not there. */
    public KnownData corrected(KnownData later) {
        Map<String, List<Observation>> corrected = new HashMap<>();
        observationsByIndicator.forEach((indicator, before) -> {
            Set<MeasuredPeriod> known = before.stream().map(Observation::period).collect(Collectors.toSet());
            corrected.put(
                    indicator,
                    later.on(indicator).stream()
                            .filter(after -> known.contains(after.period()))
                            .toList());
        });
        return new KnownData(corrected, recorded);
    }
}
