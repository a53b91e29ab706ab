package io.github.psadelivery.model.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.agreement.corporate.CorporateFramework;
import io.github.psadelivery.model.agreement.corporate.CorporatePsa;
import io.github.psadelivery.model.agreement.corporate.DeliveryAgreement;
import io.github.psadelivery.model.agreement.corporate.Dso;
import io.github.psadelivery.model.agreement.target.DepartmentalPsa;
import io.github.psadelivery.model.agreement.terms.Regime;
import io.github.psadelivery.model.agreement.terms.SpendingPeriod;
import io.github.psadelivery.model.delivery.Trajectory;
import io.github.psadelivery.model.measurement.Indicator;
import io.github.psadelivery.model.measurement.Series;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RegisterTest {
    private static final SpendingPeriod PERIOD =
            new SpendingPeriod("2008/09 to 2010/11", LocalDate.parse("2008-04-01"), LocalDate.parse("2011-03-31"));

    private final Register register = Register.of("r", "A register")
            .departmentalPsa(DepartmentalPsa.of("HO-SR2002", "HO", Regime.SR2002, PERIOD)
                    .indicator(indicator("target"))
                    .build())
            .corporate(CorporateFramework.of(PERIOD)
                    .psa(CorporatePsa.of("PSA-1", 1, "Without agreement").build())
                    .psa(CorporatePsa.of("PSA-2", 2, "With agreement")
                            .agreement(DeliveryAgreement.of()
                                    .indicator(indicator("psa"))
                                    .build())
                            .build())
                    .dso(new Dso("DH-1", "DH", 1, "Objective", List.of(indicator("dso"))))
                    .build())
            .series(new Series("psa", List.of()))
            .trajectory(new Trajectory("psa", Optional.of("North"), List.of()))
            .trajectory(new Trajectory("psa", Optional.empty(), List.of()))
            .build();

    private static Indicator indicator(String id) {
        return Indicator.of(id, "What it measures").build();
    }

    @Test
    void givesTheIndicatorsOfAllAgreements() {
        assertThat(register.indicators()).extracting(Indicator::id).containsExactly("target", "psa", "dso");
    }

    @Test
    void findsWhatBelongsToAnIndicator() {
        assertThat(register.indicator("dso")).contains(indicator("dso"));
        assertThat(register.indicator("none")).isEmpty();
        assertThat(register.seriesOf("psa")).isPresent();
        assertThat(register.seriesOf("dso")).isEmpty();
        assertThat(register.trajectoryOf("psa"))
                .contains(register.trajectories().get(1));
        assertThat(register.trajectoryOf("dso")).isEmpty();
    }

    @Test
    void anEmptyRegisterHoldsNothing() {
        Register empty = Register.of("empty", "Nothing").build();

        assertThat(empty.indicators()).isEmpty();
        assertThat(empty.extract()).isFalse();
        assertThat(empty.illustrative()).isFalse();
    }
}
