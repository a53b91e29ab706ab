package io.github.psadelivery.model.agreement.check;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.agreement.Register;
import io.github.psadelivery.model.governance.ProgressReport;
import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RegisterCheckTest {
    private static final int MOST_WORDS = 25;

    @Test
    void aWholeRegisterHasNoProblem() {
        Register register = WholeRegister.build();

        Checked<Register> checked = RegisterCheck.check(register, "whole.json");

        assertThat(checked.problems()).isEmpty();
        assertThat(checked.value()).contains(register);
    }

    @ParameterizedTest
    @MethodSource("broken")
    void tellsWhatIsBrokenWhereItIs(Broken broken) {
        List<Problem> problems =
                RegisterCheck.check(broken.register(), "broken.json").problems();

        assertThat(problems).extracting(Problem::code).containsOnly(broken.code());
        assertThat(problems)
                .extracting(problem -> problem.place().describe())
                .contains("broken.json, " + broken.path());
        assertThat(problems)
                .allSatisfy(problem -> assertThat(problem.message().split(" ")).hasSizeLessThanOrEqualTo(MOST_WORDS));
    }

    static Stream<Broken> broken() {
        return Stream.of(
                        BrokenIdentities.all(),
                        BrokenFrameworks.all(),
                        BrokenPeople.all(),
                        BrokenTargets.all(),
                        BrokenPlans.all())
                .flatMap(cases -> cases);
    }

    @Test
    void everyCodeOfAgreementsIsGivenByOne() {
        Set<ProblemCode> given =
                broken().map(Broken::code).collect(toCollection(() -> EnumSet.of(ProblemCode.EXTRACT_LEAVES_OUT)));

        assertThat(given)
                .containsAll(Stream.of(ProblemCode.values())
                        .filter(code -> code.code().startsWith("AGR-"))
                        .toList());
    }

    @Test
    void errorsTakeTheRegisterAwayAndWarningsDoNot() {
        Register withError = Edit.set(WholeRegister.build(), "title", "");
        Register withWarning = Edit.set(WholeRegister.build(), "owners[1].lineManagedBySro", false);

        assertThat(RegisterCheck.check(withError, "r.json").value()).isEmpty();
        assertThat(RegisterCheck.check(withWarning, "r.json").value()).contains(withWarning);
        assertThat(RegisterCheck.check(withWarning, "r.json").problems()).hasSize(2);
    }

    @Test
    void twoReportsInEachYearBetweenTheFirstAndTheLastAreEnough() {
        List<ProgressReport> reports = Stream.of("2010-07-01", "2008-12-01", "2009-12-09", "2009-07-01", "+10000-01-01")
                .map(date -> new ProgressReport(WholeRegister.day(date), "Report", List.of()))
                .toList();
        Register register =
                Edit.set(WholeRegister.build(), "corporate.psas[0].agreement.governance.progressReports", reports);

        assertThat(RegisterCheck.check(register, "r.json").problems()).isEmpty();
    }

    @Test
    void aTargetWithoutADateCanBeRecordedAtAnyTimeFromItsFirstDayOn() {
        Register register = Edit.set(
                WholeRegister.build(), "departmentalPsas[0].objectives[0].targets[0].targetDate", Optional.empty());
        register = Edit.set(register, "departmentalPsas[0].objectives[0].targets[0].openEnded", true);

        assertThat(RegisterCheck.check(
                                Edit.set(register, "noSlippage[0].recorded", WholeRegister.day("2020-01-01")), "r.json")
                        .problems())
                .isEmpty();
        assertThat(RegisterCheck.check(
                                Edit.set(register, "noSlippage[0].recorded", WholeRegister.day("2001-04-01")), "r.json")
                        .problems())
                .isEmpty();
    }

    @Test
    void anIncentiveThatHangsOnNoIndicatorNeedsNoOther() {
        String incentive = "corporate.psas[0].agreement.incentives[0]";
        Register register = Edit.set(WholeRegister.build(), incentive + ".indicator", Optional.empty());

        assertThat(RegisterCheck.check(Edit.set(register, incentive + ".counterIndicator", Optional.empty()), "r.json")
                        .problems())
                .isEmpty();
    }

    @Test
    void suggestsTheNearestValidWord() {
        Register register = Edit.set(WholeRegister.build(), "owners[0].department", "DHH");

        assertThat(RegisterCheck.check(register, "r.json").problems())
                .singleElement()
                .hasToString(
                        "AGR-003 error at r.json, $.owners[0].department: There is no department “DHH”. Write DH?");
    }

    @Test
    void tellsEverythingAtOnce() {
        Register register = Edit.set(WholeRegister.build(), "title", "");
        register = Edit.set(register, "departmentalPsas[0].aim", Optional.empty());
        register = Edit.set(register, "corporate.goals[0].text", "");

        assertThat(RegisterCheck.check(register, "r.json").problems())
                .extracting(problem -> problem.code().code())
                .containsExactly("MEA-003", "AGR-047", "MEA-003");
    }
}
