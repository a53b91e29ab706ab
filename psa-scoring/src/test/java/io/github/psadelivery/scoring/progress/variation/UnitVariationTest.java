package io.github.psadelivery.scoring.progress.variation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.measurement.Indicator;
import io.github.psadelivery.model.measurement.MeasuredPeriod;
import io.github.psadelivery.model.measurement.MinimumStandard;
import io.github.psadelivery.model.measurement.Polarity;
import io.github.psadelivery.model.measurement.UnitSeries;
import io.github.psadelivery.model.measurement.UnitValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.AbstractBigDecimalAssert;
import org.junit.jupiter.api.Test;

class UnitVariationTest {
    private static final LocalDate DAY = LocalDate.of(2010, 1, 1);

    private final List<UnitValue> values = new ArrayList<>();

    private void units(int year, String... numbers) {
        for (int place = 0; place < numbers.length; place++) {
            values.add(new UnitValue(
                    "school " + (char) ('A' + place), MeasuredPeriod.year(year), new BigDecimal(numbers[place])));
        }
    }

    private UnitVariation on(Polarity polarity) {
        return on(Indicator.of("i", "Results").polarity(polarity).build(), DAY);
    }

    private UnitVariation on(Indicator indicator, LocalDate day) {
        return UnitVariation.of(new UnitSeries("U", "i", "school", true, values), indicator, day);
    }

    private static AbstractBigDecimalAssert<?> assertNumber(BigDecimal number) {
        return assertThat(number);
    }

    @Test
    void measuresTheSpreadOfAllUnits() {
        units(2003, "2", "4", "4", "4", "5", "5", "7", "9");

        UnitSpread spread = on(Polarity.UP_IS_GOOD).spreads().get(0);

        assertThat(spread.units()).isEqualTo(8);
        assertNumber(spread.mean()).isEqualByComparingTo("5");
        assertNumber(spread.standardDeviation()).isEqualByComparingTo("2");
        assertNumber(spread.range()).isEqualByComparingTo("7");
        assertNumber(spread.median()).isEqualByComparingTo("4.5");
        assertNumber(spread.lowerQuartile()).isEqualByComparingTo("4");
        assertNumber(spread.upperQuartile()).isEqualByComparingTo("5.5");
        assertNumber(spread.interquartileRange()).isEqualByComparingTo("1.5");
        assertNumber(spread.meanToBest()).isEqualByComparingTo("4");
        assertThat(spread.floor()).isEmpty();
    }

    /** Five values in order: the quartiles are the second and the fourth. Four: between two of them. */
    @Test
    void aQuartileLiesOnALineBetweenItsNeighbours() {
        units(2003, "50", "10", "40", "20", "30");
        units(2004, "40", "10", "20", "30");

        UnitSpread five = on(Polarity.UP_IS_GOOD).spreads().get(0);
        UnitSpread four = on(Polarity.UP_IS_GOOD).spreads().get(1);

        assertThat(List.of(five.lowerQuartile(), five.median(), five.upperQuartile()))
                .extracting(BigDecimal::toPlainString)
                .containsExactly("20", "30", "40");
        assertNumber(four.lowerQuartile()).isEqualByComparingTo("17.5");
        assertNumber(four.median()).isEqualByComparingTo("25");
        assertNumber(four.upperQuartile()).isEqualByComparingTo("32.5");
    }

    @Test
    void bestAndWorstFollowThePolarityAndTheFirstByNameStandsForSeveral() {
        units(2003, "7", "3", "7", "3");

        UnitSpread up = on(Polarity.UP_IS_GOOD).spreads().get(0);
        UnitSpread down = on(Polarity.DOWN_IS_GOOD).spreads().get(0);

        assertThat(up.bestUnit()).isEqualTo("school A");
        assertThat(up.worstUnit()).isEqualTo("school B");
        assertThat(down.bestUnit()).isEqualTo("school B");
        assertThat(down.worstUnit()).isEqualTo("school A");
        assertNumber(down.best()).isEqualByComparingTo("3");
        assertNumber(down.worst()).isEqualByComparingTo("7");
        assertNumber(down.meanToBest()).isEqualByComparingTo("2");
        assertNumber(down.lowest()).isEqualByComparingTo("3");
        assertNumber(down.highest()).isEqualByComparingTo("7");
    }

    @Test
    void oneUnitHasNoSpread() {
        units(2003, "7");

        UnitSpread spread = on(Polarity.UP_IS_GOOD).spreads().get(0);

        assertThat(spread.bestUnit()).isEqualTo(spread.worstUnit());
        assertNumber(spread.standardDeviation()).isZero();
        assertNumber(spread.median()).isEqualByComparingTo("7");
    }

    @Test
    void tellsHowFarUnitsFallShortOfTheFloor() {
        units(2003, "98", "97.5", "96", "99");
        Indicator indicator = Indicator.of("i", "Four hours")
                .standard(new MinimumStandard(new BigDecimal("98"), "every hospital"))
                .build();

        FloorGap floor = on(indicator, DAY).spreads().get(0).floor().orElseThrow();

        assertThat(floor.unitsBelow()).isEqualTo(2);
        assertNumber(floor.largestShortfall()).isEqualByComparingTo("2");
        assertNumber(floor.wholeShortfall()).isEqualByComparingTo("2.5");
    }

    @Test
    void aCeilingIsAFloorWhereDownIsGood() {
        units(2003, "5", "6", "4");
        Indicator indicator = Indicator.of("i", "Infections")
                .polarity(Polarity.DOWN_IS_GOOD)
                .standard(new MinimumStandard(new BigDecimal("5"), "every hospital"))
                .build();

        FloorGap floor = on(indicator, DAY).spreads().get(0).floor().orElseThrow();

        assertThat(floor.unitsBelow()).isEqualTo(1);
        assertNumber(floor.largestShortfall()).isEqualByComparingTo("1");
    }

    @Test
    void tellsWhetherUnitsComeCloserTogether() {
        units(2003, "40", "60", "80");
        units(2004, "55", "60", "65");
        units(2005, "50", "60", "70");

        UnitVariation variation = on(Polarity.UP_IS_GOOD);

        assertThat(variation.changes())
                .extracting(GapChange::kind)
                .containsExactly(
                        GapKind.MEAN_TO_BEST, GapKind.RANGE, GapKind.INTERQUARTILE_RANGE, GapKind.STANDARD_DEVIATION);
        GapChange toBest = variation.changes().get(0);
        assertNumber(toBest.before()).isEqualByComparingTo("20");
        assertNumber(toBest.after()).isEqualByComparingTo("10");
        assertThat(toBest.left()).hasValueSatisfying(left -> assertThat(left).isEqualByComparingTo("0.5"));
        assertThat(variation.changes()).extracting(GapChange::direction).containsOnly(Direction.NARROWER);
        assertThat(variation.unitsThroughout()).isEqualTo(3);
    }

    @Test
    void tellsThatUnitsDriftApartOrStay() {
        units(2003, "50", "50");
        units(2004, "40", "60");

        GapChange apart = on(Polarity.UP_IS_GOOD).changes().get(1);

        assertThat(apart.direction()).isEqualTo(Direction.WIDER);
        assertThat(apart.left()).isEmpty();

        units(2005, "50", "50");
        assertThat(on(Polarity.UP_IS_GOOD).changes())
                .extracting(GapChange::direction)
                .containsOnly(Direction.UNCHANGED);
    }

    @Test
    void theGapToTheFloorIsComparedToo() {
        units(2003, "96", "99");
        units(2004, "97.5", "99");
        Indicator indicator = Indicator.of("i", "Four hours")
                .standard(new MinimumStandard(new BigDecimal("98"), "every hospital"))
                .build();

        GapChange change = on(indicator, DAY).changes().get(4);

        assertThat(change.kind()).isEqualTo(GapKind.WORST_TO_FLOOR);
        assertThat(change.left()).hasValueSatisfying(left -> assertThat(left).isEqualByComparingTo("0.25"));
    }

    @Test
    void periodsThatEndLaterAreNotYetKnown() {
        units(2003, "40", "60");
        units(2004, "55");
        Indicator indicator = Indicator.of("i", "Results").build();

        assertThat(on(indicator, LocalDate.of(2004, 12, 30)).spreads()).hasSize(1);
        assertThat(on(indicator, LocalDate.of(2004, 12, 30)).changes()).isEmpty();
        assertThat(on(indicator, LocalDate.of(2004, 12, 31)).spreads()).hasSize(2);
        assertThat(on(indicator, LocalDate.of(2004, 12, 31)).unitsThroughout()).isEqualTo(1);
        assertThat(on(indicator, LocalDate.of(2003, 1, 1)).spreads()).isEmpty();
        assertThat(on(indicator, LocalDate.of(2003, 1, 1)).unitsThroughout()).isZero();
    }

    /** Sixty schools, as the delivery unit told of them; their single values are invented. */
    @Test
    void aGapOfSeventeenAndAHalfPointsThatMoreThanHalves() {
        for (int school = 0; school < 60; school++) {
            values.add(school(school, 2000, school < 30 ? "40" : "75"));
            values.add(school(school, 2003, school < 30 ? "60" : "76"));
        }

        GapChange toBest = on(Polarity.UP_IS_GOOD).changes().get(0);

        assertNumber(toBest.before()).isEqualByComparingTo("17.5");
        assertThat(toBest.left()).hasValueSatisfying(left -> assertThat(left).isLessThan(new BigDecimal("0.5")));
        assertThat(on(Polarity.UP_IS_GOOD).unitsThroughout()).isEqualTo(60);
    }

    private static UnitValue school(int number, int year, String value) {
        return new UnitValue("school " + number, MeasuredPeriod.year(year), new BigDecimal(value));
    }
}
