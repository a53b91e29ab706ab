package io.github.psadelivery.model.delivery.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.psadelivery.model.delivery.Trajectory;
import io.github.psadelivery.model.delivery.TrajectoryPoint;
import io.github.psadelivery.model.measurement.Baseline;
import io.github.psadelivery.model.measurement.Frequency;
import io.github.psadelivery.model.measurement.IndicatorTarget;
import java.util.List;
import org.junit.jupiter.api.Test;

class PathDesignTest {
    /** Four years of 365 or 366 days; the middle is 730 of 1461 days. */
    private static final PathDesign DESIGN =
            PathDesign.of("seen", Baseline.of("60", "2000-12-31"), IndicatorTarget.of("100", "2004-12-31"));

    private static List<String> drawn(Trajectory path) {
        return path.points().stream()
                .map(point -> point.date() + " " + point.planned())
                .toList();
    }

    @Test
    void aStraightPathRisesEvenly() {
        assertThat(drawn(DESIGN.every(Frequency.YEARLY).decimals(2).straight()))
                .containsExactly(
                        "2000-12-31 60", "2001-12-31 69.99", "2002-12-31 79.99", "2003-12-31 89.98", "2004-12-31 100");
    }

    @Test
    void aBackLoadedPathRisesLate() {
        assertThat(drawn(DESIGN.every(Frequency.YEARLY).decimals(2).backLoaded(2)))
                .containsExactly(
                        "2000-12-31 60", "2001-12-31 62.50", "2002-12-31 69.99", "2003-12-31 82.47", "2004-12-31 100");
    }

    @Test
    void anSCurveIsSteepestInTheMiddle() {
        assertThat(drawn(DESIGN.every(Frequency.YEARLY).decimals(1).sCurve(2)))
                .containsExactly(
                        "2000-12-31 60", "2001-12-31 64.0", "2002-12-31 80.0", "2003-12-31 96.0", "2004-12-31 100");
    }

    @Test
    void aPowerOfOneIsStraight() {
        PathDesign fine = DESIGN.decimals(6);

        assertThat(drawn(fine.backLoaded(1))).isEqualTo(drawn(fine.straight()));
        assertThat(drawn(fine.sCurve(1))).isEqualTo(drawn(fine.straight()));
    }

    @Test
    void hasAPointEachQuarterUntilItIsSaidOtherwise() {
        assertThat(DESIGN.straight().points()).hasSize(17);
        assertThat(DESIGN.every(Frequency.EVERY_THREE_YEARS).straight().points())
                .extracting(TrajectoryPoint::date)
                .extracting(Object::toString)
                .containsExactly("2000-12-31", "2003-12-31", "2004-12-31");
    }

    @Test
    void keepsTheDecimalPlacesOfBothEnds() {
        Trajectory path = PathDesign.of(
                        "seen", Baseline.of("60.125", "2000-12-31"), IndicatorTarget.of("60.2", "2001-12-31"))
                .straight();

        assertThat(path.points())
                .extracting(point -> point.planned().toPlainString())
                .containsExactly("60.125", "60.143", "60.162", "60.181", "60.2");
    }

    @Test
    void saysInEachPointHowItWasDrawn() {
        assertThat(DESIGN.sCurve(3).points())
                .allSatisfy(point -> assertThat(point.assumption()).contains("Drawn as an S-curve of power 3."));
        assertThat(DESIGN.backLoaded(2).points().get(1).assumption())
                .contains("Drawn as a back-loaded path of power 2.");
    }

    @Test
    void refusesWhatNoPathCanBeDrawnBy() {
        Baseline from = Baseline.of("60", "2000-12-31");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PathDesign.of("seen", from, IndicatorTarget.of("70", "2000-12-31")))
                .withMessageContaining("Let the target lie after the baseline.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PathDesign.of("seen", from, IndicatorTarget.of("1e1000000000", "2001-12-31")))
                .withMessageContaining("18 digits");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DESIGN.backLoaded(0))
                .withMessageStartingWith("power is 0.");
        assertThatIllegalArgumentException().isThrownBy(() -> DESIGN.sCurve(11));
        assertThatIllegalArgumentException().isThrownBy(() -> DESIGN.decimals(13));
        assertThatIllegalArgumentException().isThrownBy(() -> DESIGN.decimals(-1));
    }
}
