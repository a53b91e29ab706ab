package io.github.psadelivery.scoring.cli;

import static io.github.psadelivery.scoring.cli.Run.psa;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was published comes out as published, from the shipped registers through the command line. */
class PublishedProgressCommandTest {

    private static Run progress(String register, String day, String format) {
        Run run = psa("progress", register, "--as-of", day, "--format", format, "-q");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        return run;
    }

    private static List<String> row(String register, String day, String start) {
        List<String> rows = progress(register, day, "csv")
                .out()
                .lines()
                .filter(line -> line.startsWith(register + "," + day + "," + start + ","))
                .toList();
        assertThat(rows).hasSize(1);
        return List.of(rows.get(0).split(",", -1));
    }

    private static JsonNode json(String register, String day) throws JsonProcessingException {
        return new ObjectMapper().readTree(progress(register, day, "json").out());
    }

    /** Source: HC 391 of session 2009-10, chapter 2. */
    @ParameterizedTest
    @CsvSource({
        "CLG-DSO-of-7, 2008-12-31, 3 of 7, some progress",
        "CLG-DSO-2, 2008-12-31, 12 of 17, strong progress",
        "CLG-DSO-2, 2009-12-31, 8 of 17, some progress",
        "CLG-DSO-of-9-a, 2008-12-31, 1 of 9, not yet assessed",
        "CLG-DSO-of-9-b, 2008-12-31, 2 of 9, not yet assessed"
    })
    void summaryRatingsOfOneDepartment(String objective, String day, String counts, String rating) {
        String text = progress("clg-dsos-2008", day, "text").out();

        String about = text.substring(text.indexOf("Objective " + objective + ","));
        assertThat(about.lines().findFirst())
                .hasValueSatisfying(line -> assertThat(line).endsWith(": " + rating));
        assertThat(about.lines().skip(1).findFirst())
                .hasValueSatisfying(line -> assertThat(line).startsWith("    " + counts + " indicators improved; "));
        assertThat(text).endsWith("\n4 of 4 published ratings come out as published.\n");
    }

    @ParameterizedTest
    @CsvSource({"2002-12-31, Below path", "2003-07-31, Below path", "2003-12-31, Near path", "2004-02-29, Above path"})
    void recentPerformanceOfTheAsylumIntakeAtTheReports(String report, String level) {
        assertThat(row("asylum-intake", report, "indicator,asylum-intake"))
                .element(12)
                .isEqualTo(level);
    }

    @Test
    void theTwoPublishedNumbersOfAsylumClaims() {
        assertThat(row("asylum-intake", "2003-02-28", "indicator,asylum-intake"))
                .element(9)
                .isEqualTo("84130");
        assertThat(row("asylum-intake", "2004-02-29", "indicator,asylum-intake"))
                .element(9)
                .isEqualTo("49370");
    }

    /** Source: schedules of Local PSAs. A share is a twelfth of the pot. */
    @ParameterizedTest
    @CsvSource({"L1.1, 0.599, 0.00", "L2.1, 0.6, 166241.25", "L3.1, 1.3, 277068.75"})
    void rewardAtTheEdges(String part, String achieved, String earned) {
        List<String> row = row("local-psa-reward", "2007-03-31", "sub-target," + part);

        assertThat(row.get(13)).isEqualTo(achieved);
        assertThat(row.get(9)).isEqualTo(earned);
        assertThat(row.get(10)).isEqualTo("277068.75");
    }

    @Test
    void thePotOfTheReward() {
        assertThat(progress("local-psa-reward", "2007-03-31", "text").out()).contains(" of £3,324,825.00\n");
    }

    @Test
    void theGapOfSixtySchoolsMoreThanHalves() throws JsonProcessingException {
        JsonNode variation = json("school-gap", "2004-12-31").at("/variations/0");

        assertThat(variation.at("/spreads/0/units").asInt()).isEqualTo(60);
        assertThat(variation.at("/changes/0/kind").asText()).isEqualTo("mean to best");
        assertThat(variation.at("/changes/0/before").decimalValue()).isEqualByComparingTo("17.5");
        assertThat(variation.at("/changes/0/left").decimalValue()).isLessThan(new BigDecimal("0.5"));
        assertThat(variation.get("illustrative").asBoolean()).isTrue();
    }

    @Test
    void theFourHourStandardIsHeldByTheCountryAndNotByEachDepartment() throws JsonProcessingException {
        JsonNode result = json("four-hour-standard", "2006-03-31");

        assertThat(result.at("/indicators/0/standard/status").asText()).isEqualTo("held");
        assertThat(result.at("/indicators/0/standard/floor").asText()).isEqualTo("98");
        assertThat(result.at("/variations/0/spreads/0/floor/unitsBelow").asInt())
                .isPositive();
    }

    @Test
    void theThirtyAgreementsAndTheAsylumTargetWithItsSixIndicators() {
        assertThat(psa("agreement", "check", "csr07-psas").out()).contains("Agreements of the whole government: 30.");
        assertThat(psa("agreement", "check", "asylum-target").out()).contains("Indicators: 6.");
    }

    @Test
    void theIllustrativeDeliveryAgreementHasNothingToWarnOf() {
        Run run = psa("agreement", "check", "--strict", "illustrative-delivery-agreement");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
    }
}
