package io.github.psadelivery.model.measurement.check;

import io.github.psadelivery.model.measurement.Indicator;
import io.github.psadelivery.model.measurement.Series;
import io.github.psadelivery.model.measurement.UnitSeries;
import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.internal.Findings;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds everything that is wrong with measured data.
 *
 * <p>Places: each problem stands at the path that the caller gives, followed by names of record components and by the
 * numbers of list elements, such as {@code $.series[2].observations[17].published}.
 *
 * <p>Speed: in step with the number of observations, and a little more where they are not in order.
 *
 * <p>Errors: none; what is wrong is in the list, in the order in which it stands in the data.
 *
 * <p>Thread-safety: immutable.
 *
 * <pre>{@code
 * new MeasurementCheck(List.of(intake)).series(List.of(intakeSeries), new Place.Path("register.json", "$.series"));
 * }</pre>
 */
public final class MeasurementCheck {
    private final Map<String, Indicator> indicatorById = new LinkedHashMap<>();

    /** Knows the indicators that series and units may be of; of two with one id, the first counts. */
    public MeasurementCheck(Collection<Indicator> indicators) {
        indicators.forEach(indicator -> indicatorById.putIfAbsent(indicator.id(), indicator));
    }

    /** Finds what is wrong with one indicator in itself, wherever it stands. */
    public static List<Problem> indicator(Indicator indicator, Place.Path at) {
        Findings findings = Findings.at(at);
        new IndicatorCheck(indicator, findings).run();
        return findings.list();
    }

    /** Finds what is wrong with series; the path is that of their list. */
    public List<Problem> series(List<Series> all, Place.Path at) {
        Findings findings = Findings.at(at);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            Series series = all.get(i);
            Findings here = findings.in("", i);
            References.indicator(series.indicator(), indicatorById, here);
            if (!seen.add(series.indicator())) {
                References.secondSeries(series.indicator(), here);
            }
            new SeriesCheck(series, Optional.ofNullable(indicatorById.get(series.indicator())), here).run();
        }
        return findings.list();
    }

    /** Finds what is wrong with the values of single units; the path is that of their list. */
    public List<Problem> units(List<UnitSeries> all, Place.Path at) {
        Findings findings = Findings.at(at);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            UnitSeries units = all.get(i);
            Findings here = findings.in("", i);
            References.indicator(units.indicator(), indicatorById, here);
            if (!seen.add(units.id())) {
                References.secondUnits(units.id(), here);
            }
            new UnitSeriesCheck(units, Optional.ofNullable(indicatorById.get(units.indicator())), here).run();
        }
        return findings.list();
    }
}
