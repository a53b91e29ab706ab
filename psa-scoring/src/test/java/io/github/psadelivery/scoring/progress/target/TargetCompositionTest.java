package io.github.psadelivery.scoring.progress.target;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.agreement.NoSlippage;
import io.github.psadelivery.model.agreement.target.Composition;
import io.github.psadelivery.model.agreement.target.Composition.Weight;
import io.github.psadelivery.scoring.progress.rules.ProgressRules;
import io.github.psadelivery.scoring.progress.rules.table.EditedTables;
import io.github.psadelivery.scoring.progress.scale.TargetTerm;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How elements add up to a target, as its technical note says. */
class TargetCompositionTest extends OneTarget {
    @ParameterizedTest
    @CsvSource({"3, MET", "2, PARTLY_MET", "1, PARTLY_MET", "0, NOT_MET"})
    void allElementsAreNeededWhereTheNoteSaysSoOrNothing(int met, TargetTerm term) {
        elements(met, 3);

        assertThat(on(AFTER).term()).isEqualTo(term);
        assertThat(on(AFTER).met()).isEqualTo(met);
        assertThat(on(AFTER).flags()).containsExactly(TargetFlag.COMPOSITION_NOT_STATED);
        composition = Optional.of(new Composition.All());
        assertThat(on(AFTER).term()).isEqualTo(term);
        assertThat(on(AFTER).flags()).isEmpty();
        assertThat(on(AFTER).composition()).isEqualTo(composition);
    }

    private void elements(int met, int all) {
        for (int number = 1; number <= all; number++) {
            element("E" + number, "60", "65", number <= met ? "70" : "69");
        }
    }

    @ParameterizedTest
    @CsvSource({"3, 2, MET", "2, 2, MET", "1, 2, PARTLY_MET", "0, 2, NOT_MET", "1, 1, MET", "0, 0, NOT_MET"})
    void someElementsAreEnoughWhereTheNoteSaysHowMany(int met, int k, TargetTerm term) {
        elements(met, 3);
        composition = Optional.of(new Composition.AtLeast(k));

        assertThat(on(AFTER).term()).isEqualTo(term);
    }

    @ParameterizedTest
    @CsvSource({
        "1, E1 and (E2 or E3), PARTLY_MET",
        "2, E1 and (E2 or E3), MET",
        "1, E1 or E2, MET",
        "1, E2 and E3, PARTLY_MET"
    })
    void aCombinationOfElementsIsRead(int met, String words, TargetTerm term) {
        elements(met, 3);
        composition = Optional.of(new Composition.Expression(words));

        assertThat(on(AFTER).term()).isEqualTo(term);
    }

    @Test
    void whereACombinationCannotBeReadAllAreNeeded() {
        elements(2, 3);
        composition = Optional.of(new Composition.Expression("E1 and and"));

        assertThat(on(AFTER).term()).isEqualTo(TargetTerm.PARTLY_MET);
        assertThat(on(AFTER).flags()).containsExactly(TargetFlag.COMPOSITION_UNREADABLE);
        series.clear();
        indicators.clear();
        target.element("x", "No indicator", "x");
        assertThat(on(AFTER).term()).isEqualTo(TargetTerm.NOT_KNOWN);
    }

    @ParameterizedTest
    @CsvSource({"1, 1, MET", "1, 1.01, PARTLY_MET", "2, 1.5, MET", "0, 0, NOT_MET"})
    void weightsMustReachTheThreshold(int met, BigDecimal threshold, TargetTerm term) {
        elements(met, 3);
        composition = Optional.of(new Composition.Weighted(
                List.of(
                        new Weight("E1", BigDecimal.ONE),
                        new Weight("E2", new BigDecimal("0.5")),
                        new Weight("E3", BigDecimal.TEN)),
                threshold));

        assertThat(on(AFTER).term()).isEqualTo(term);
    }

    @Test
    void anElementThatIsNotKnownLeavesTheTargetNotKnownOnlyIfItMatters() {
        element("A", "60", "65", "69");
        element("B");
        composition = Optional.of(new Composition.AtLeast(1));
        assertThat(on(AFTER).term()).isEqualTo(TargetTerm.NOT_KNOWN);
        assertThat(on(AFTER).flags()).containsExactly(TargetFlag.ELEMENTS_WITHOUT_DATA);

        composition = Optional.of(new Composition.All());
        assertThat(on(AFTER).term()).isEqualTo(TargetTerm.NOT_MET);
    }

    @Test
    void oneMetElementOfSeveralIsPartlyMetAlsoWhereAnotherIsNotKnown() {
        element("A", "60", "65", "70");
        element("B");

        assertThat(on(AFTER).term()).isEqualTo(TargetTerm.PARTLY_MET);
    }

    @Test
    void aSingleElementIsNeverPartlyMet() {
        element("A", "60", "65", "70");
        composition = Optional.of(new Composition.Expression("somebody-else"));

        assertThat(on(AFTER).term()).isEqualTo(TargetTerm.NOT_MET);
    }

    /** Ahead, on course, slipping and without data: 65, 60, 50 and nothing. */
    @ParameterizedTest
    @CsvSource({
        "65 65, AHEAD",
        "65 60, ON_COURSE",
        "65 50, SLIPPAGE",
        "60 60 -, ON_COURSE",
        "65 65 -, ON_COURSE",
        "65 50 -, SLIPPAGE",
        "65 -, NOT_YET_ASSESSED",
        "- -, NOT_YET_ASSESSED"
    })
    void interimTermsOfElementsAddUpToThatOfTheTarget(String values, TargetTerm term) {
        composition = Optional.of(new Composition.All());
        int number = 1;
        for (String value : values.split(" ")) {
            if (value.equals("-")) {
                element("E" + number++);
            } else {
                element("E" + number++, value);
            }
        }

        assertThat(on(INTERIM).term()).isEqualTo(term);
        boolean isPartlyWithout =
                values.contains("-") && !values.replace("-", "").isBlank();
        assertThat(on(INTERIM).flags().contains(TargetFlag.ELEMENTS_WITHOUT_DATA))
                .isEqualTo(isPartlyWithout);
    }

    @Test
    void withAMetElementAndOneOnCourseTheTargetIsNotMetEarly() {
        element("A", "75");
        element("B", "60");
        composition = Optional.of(new Composition.All());
        NoSlippage recorded = new NoSlippage("T", "Abolished.", "Department", INTERIM);

        assertThat(on(INTERIM, RULES, recorded).term()).isEqualTo(TargetTerm.ON_COURSE);
        composition = Optional.of(new Composition.AtLeast(1));
        assertThat(on(INTERIM, RULES, recorded).term()).isEqualTo(TargetTerm.MET_EARLY);
    }

    @Test
    void howManyElementsMayLackDataIsARow() {
        element("A", "60");
        element("B");
        composition = Optional.of(new Composition.All());
        ProgressRules lenient = EditedTables.standard()
                .with("settings.csv", "not yet assessed,half,", "not yet assessed,over half,")
                .rules();

        assertThat(on(INTERIM).term()).isEqualTo(TargetTerm.NOT_YET_ASSESSED);
        assertThat(on(INTERIM, lenient).term()).isEqualTo(TargetTerm.ON_COURSE);
    }

    @Test
    void aTargetWithoutElementsIsNeverMet() {
        assertThat(on(INTERIM).term()).isEqualTo(TargetTerm.NOT_YET_ASSESSED);
        assertThat(on(AFTER).term()).isEqualTo(TargetTerm.NOT_KNOWN);
        composition = Optional.of(new Composition.Weighted(List.of(), BigDecimal.ZERO));
        assertThat(on(AFTER).term()).isEqualTo(TargetTerm.NOT_KNOWN);
    }

    @Test
    void whatCannotBeReadIsMetWhereAllElementsAre() {
        elements(3, 3);
        composition = Optional.of(new Composition.Expression("E1 and and"));

        assertThat(on(AFTER).term()).isEqualTo(TargetTerm.MET);
    }
}
