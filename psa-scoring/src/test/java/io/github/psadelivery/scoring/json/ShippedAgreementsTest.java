package io.github.psadelivery.scoring.json;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.agreement.Department;
import io.github.psadelivery.model.agreement.Register;
import io.github.psadelivery.model.agreement.corporate.CorporateFramework;
import io.github.psadelivery.model.agreement.corporate.CorporatePsa;
import io.github.psadelivery.model.agreement.corporate.DeliveryAgreement;
import io.github.psadelivery.model.agreement.corporate.LeadDepartment;
import io.github.psadelivery.model.agreement.target.Target;
import io.github.psadelivery.model.agreement.terms.Confidence;
import io.github.psadelivery.model.measurement.Indicator;
import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the registers of agreements say; that all shipped registers can be read is tested elsewhere. */
class ShippedAgreementsTest {

    @Test
    void theThirtyAgreementsOf2007AreNumberedFromOneToThirty() {
        assertThat(csr07().psas())
                .extracting(CorporatePsa::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 30).boxed().toList());
    }

    @Test
    void onlyTheLeadsThatWereReadInATextAreCalledVerified() {
        assertThat(csr07().psas().stream()
                        .filter(psa -> psa.leads().stream().allMatch(ShippedAgreementsTest::isVerified))
                        .map(CorporatePsa::number))
                .containsExactly(10, 11, 12, 13, 14, 16, 19, 20, 21);
        assertThat(csr07().psas().stream().flatMap(psa -> psa.leads().stream()))
                .allSatisfy(lead -> assertThat(lead.source()).isPresent());
    }

    private static boolean isVerified(LeadDepartment lead) {
        return lead.confidence().filter(Confidence.VERIFIED::equals).isPresent();
    }

    @Test
    void climateChangePassedFromOneDepartmentToTheOther() {
        CorporatePsa climate = csr07().psas().get(26);

        assertThat(climate.leadsOn(LocalDate.parse("2008-10-02"))).containsExactly("DEFRA");
        assertThat(climate.leadsOn(LocalDate.parse("2008-10-03"))).containsExactly("DECC");
    }

    @Test
    void whatTheExtractsLeaveOutIsOneWarningEach() {
        assertThat(List.of(read("csr07-psas"), read("asylum-target")))
                .allSatisfy(checked -> assertThat(checked.problems())
                        .extracting(Problem::code)
                        .containsExactly(ProblemCode.EXTRACT_LEAVES_OUT));
    }

    @Test
    void theAsylumTargetHasSixIndicatorsForItsSixElements() {
        Register register = read("asylum-target").orThrow();
        Target target = register.departmentalPsas().get(0).targets().findFirst().orElseThrow();

        assertThat(target.elements()).hasSize(6);
        assertThat(register.indicators()).hasSize(6);
        assertThat(target.elements())
                .allSatisfy(element ->
                        assertThat(register.indicator(element.indicator())).isPresent());
        assertThat(target.joint().orElseThrow().with()).containsExactly("DCA");
    }

    @Test
    void theIllustrativeAgreementIsWholeAndWithoutProblem() {
        Checked<Register> checked = read("illustrative-delivery-agreement");

        assertThat(checked.problems()).isEmpty();
        assertThat(checked.orThrow().extract()).isFalse();
        assertThat(checked.orThrow().illustrative()).isTrue();
    }

    @Test
    void theIllustrativeAgreementHasFourDepartmentsAndEveryMixOfTargetAndStandard() {
        CorporatePsa psa = illustrative().corporate().orElseThrow().psas().get(0);
        DeliveryAgreement agreement = psa.agreement().orElseThrow();

        assertThat(psa.contributors()).hasSize(4);
        assertThat(agreement.indicators().stream().map(ShippedAgreementsTest::mix))
                .contains("target", "standard", "target and standard", "");
    }

    private static String mix(Indicator indicator) {
        return Stream.of(
                        indicator.targets().isEmpty() ? "" : "target",
                        indicator.standard().isEmpty() ? "" : "standard")
                .filter(word -> !word.isEmpty())
                .collect(joining(" and "));
    }

    @Test
    void whatIsInventedSaysSo() {
        Register register = illustrative();

        assertThat(register.title()).startsWith("Illustrative");
        assertThat(register.departments())
                .extracting(Department::name)
                .allMatch(name -> name.startsWith("Illustrative"));
        assertThat(register.indicators()).extracting(Indicator::text).allMatch(text -> text.startsWith("Illustrative"));
        assertThat(register.owners())
                .extracting(owner -> owner.person().name())
                .allMatch(name -> name.startsWith("Illustrative"));
    }

    private static CorporateFramework csr07() {
        return read("csr07-psas").orThrow().corporate().orElseThrow();
    }

    private static Register illustrative() {
        return read("illustrative-delivery-agreement").orThrow();
    }

    private static Checked<Register> read(String id) {
        String file = "/registers/" + id + ".json";
        try (InputStream stream = Objects.requireNonNull(ShippedAgreementsTest.class.getResourceAsStream(file))) {
            return RegisterJson.read(file, stream);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
