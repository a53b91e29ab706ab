package io.github.psadelivery.scoring.registers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.agreement.Register;
import io.github.psadelivery.model.measurement.Observation;
import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.model.scale.RecentPerformance;
import io.github.psadelivery.scoring.json.RegisterJson;
import io.github.psadelivery.scoring.progress.Progress;
import io.github.psadelivery.scoring.progress.indicator.PathStanding;
import io.github.psadelivery.scoring.progress.variation.UnitSpread;
import io.github.psadelivery.scoring.progress.variation.UnitVariation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Registers made by rule: what is shipped is what the rule gives, and it shows what it is shipped for. */
class MeasuredRegistersTest {
    static Stream<Named<Register>> registers() {
        return Stream.of(AsylumIntake.register(), SchoolGap.register(), FourHourStandard.register())
                .map(register -> Named.of(register.id(), register));
    }

    /** Writes the file anew where it is asked to. */
    @ParameterizedTest
    @MethodSource("registers")
    void whatIsShippedIsWhatTheRuleGives(Register register) throws IOException {
        ShippedRegister.holds(register, MeasuredRegistersTest.class);
    }

    @ParameterizedTest
    @MethodSource("registers")
    void eachIsReadBackAndHasNoProblemButThatItIsAnExtract(Register register) throws IOException {
        String file = register.id() + ".json";

        Checked<Register> read = RegisterJson.read(
                file, new ByteArrayInputStream(Files.readAllBytes(ShippedRegister.FOLDER.resolve(file))));

        assertThat(read.problems()).extracting(Problem::code).containsOnly(ProblemCode.EXTRACT_LEAVES_OUT);
        assertThat(read.orThrow()).isEqualTo(register);
        assertThat(register.illustrative()).isTrue();
        assertThat(register.sources()).anyMatch(source -> source.startsWith("Assumption (illustrative): "));
    }

    @Test
    void theTwoPublishedNumbersOfClaimsStandAtTheEndsOfTheirYears() {
        assertThat(AsylumIntake.register().series().get(0).observations())
                .filteredOn(one -> one.period().end().getMonthValue() == 12)
                .extracting(Observation::value)
                .containsExactly(new BigDecimal("84130"), new BigDecimal("49370"));
    }

    @ParameterizedTest
    @CsvSource({"2002-12-31, BELOW_PATH", "2003-07-31, BELOW_PATH", "2003-12-31, NEAR_PATH", "2004-02-29, ABOVE_PATH"})
    void recentPerformanceFollowsFromWhatWasKnownAtEachReport(LocalDate report, RecentPerformance expected) {
        PathStanding path = Progress.of(AsylumIntake.register(), report)
                .indicator("asylum-intake")
                .orElseThrow()
                .path();

        assertThat(path.level()).contains(expected);
    }

    @Test
    void theGapOfSixtySchoolsMoreThanHalvesInThreeYears() {
        UnitVariation schools = Progress.of(SchoolGap.register(), LocalDate.of(2004, 12, 31))
                .variations()
                .get(0);
        List<UnitSpread> spreads = schools.spreads();

        assertThat(spreads)
                .hasSize(4)
                .allSatisfy(spread -> assertThat(spread.units()).isEqualTo(60));
        assertThat(spreads.get(0).meanToBest()).isEqualByComparingTo("17.5");
        assertThat(spreads.get(3).meanToBest()).isEqualByComparingTo("8.1");
        assertThat(spreads.get(3).period().end())
                .isEqualTo(spreads.get(0).period().end().plusYears(3));
        assertThat(SchoolGap.register().seriesOf("school-gap").orElseThrow().observations())
                .extracting(Observation::value)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactlyElementsOf(
                        spreads.stream().map(UnitSpread::meanToBest).toList());
    }

    @Test
    void theCountryHoldsTheStandardAndNotEachEmergencyDepartment() {
        UnitVariation departments = Progress.of(FourHourStandard.register(), LocalDate.of(2006, 3, 31))
                .variations()
                .get(0);

        assertThat(departments.spreads())
                .extracting(spread -> spread.mean().stripTrailingZeros().toPlainString())
                .containsExactly("98.1", "98.2", "98.4", "98.5");
        assertThat(departments.spreads().get(0).floor())
                .hasValueSatisfying(floor -> assertThat(floor.unitsBelow()).isGreaterThan(0));
        assertThat(departments.spreads().get(3).floor().orElseThrow().unitsBelow())
                .isLessThan(departments.spreads().get(0).floor().orElseThrow().unitsBelow());
        assertThat(Progress.of(FourHourStandard.register(), LocalDate.of(2006, 3, 31))
                        .indicator("seen-in-four-hours")
                        .orElseThrow()
                        .isStandardBreached())
                .isFalse();
    }
}
