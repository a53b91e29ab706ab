package io.github.psadelivery.model.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EffectiveDateProperties {

    private static final LocalDate FIRST = LocalDate.of(0, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    @Property
    void parseReadsToStringBack(@ForAll("dates") EffectiveDate date) {
        assertThat(EffectiveDate.parse(date.toString())).isEqualTo(date);
    }

    @Property
    void sortsAsItsTextSorts(@ForAll("dates") EffectiveDate one, @ForAll("dates") EffectiveDate other) {
        assertThat(Integer.signum(one.compareTo(other)))
                .isEqualTo(Integer.signum(one.toString().compareTo(other.toString())));
    }

    @Property
    void comparesAsEqualOnlyIfEqual(@ForAll("dates") EffectiveDate one, @ForAll("dates") EffectiveDate other) {
        EffectiveDate same = EffectiveDate.parse(one.toString());

        assertThat(one.compareTo(same)).isZero();
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
    }

    @Provide
    Arbitrary<EffectiveDate> dates() {
        Arbitrary<LocalDate> days = Arbitraries.longs()
                .between(0, ChronoUnit.DAYS.between(FIRST, LAST))
                .map(FIRST::plusDays);
        return Arbitraries.oneOf(
                days.map(EffectiveDate::of), days.map(YearMonth::from).map(EffectiveDate::of));
    }
}
