package io.github.psadelivery.scoring.testing.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.delivery.Trajectory;
import io.github.psadelivery.model.measurement.Indicator;
import io.github.psadelivery.model.measurement.Series;
import io.github.psadelivery.model.measurement.UnitSeries;
import io.github.psadelivery.model.measurement.check.MeasurementCheck;
import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.scoring.testing.MeasurementLaws;
import io.github.psadelivery.scoring.testing.generation.measured.MeasuredCase;
import io.github.psadelivery.scoring.testing.law.measured.Measuring;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** The domain fills the types of measured data too. */
@Domain(PsaDomain.class)
class MeasurementArbitrariesProperties {

    @Property(tries = 200)
    void anyCaseKeepsTheLaws(@ForAll MeasuredCase given) {
        MeasurementLaws.check(Measuring.ours(), List.of(given)).orThrow();
    }

    @Property(tries = 200)
    void whatWasKnownIsPartOfWhatWasPublished(@ForAll Series series, @ForAll MeasuredCase given) {
        assertThat(series.observations())
                .containsAll(series.knownOn(given.early()).observations());
    }

    @Property(tries = 200)
    void indicatorsPassTheirCheck(@ForAll Indicator indicator) {
        assertThat(MeasurementCheck.indicator(indicator, new Place.Path("made-up", "$")))
                .isEmpty();
    }

    @Property(tries = 200)
    void pathsAndUnitsAreThere(@ForAll Trajectory path, @ForAll UnitSeries units) {
        assertThat(path.points()).hasSizeBetween(2, 5);
        assertThat(units.values()).isNotEmpty();
    }
}
