package io.github.psadelivery.model.agreement.check;

import io.github.psadelivery.model.agreement.Register;
import io.github.psadelivery.model.agreement.check.corporate.FrameworkCheck;
import io.github.psadelivery.model.agreement.check.internal.Gaps;
import io.github.psadelivery.model.agreement.check.internal.Known;
import io.github.psadelivery.model.agreement.check.internal.Spot;
import io.github.psadelivery.model.agreement.check.target.DepartmentalPsaCheck;
import io.github.psadelivery.model.delivery.check.DeliveryCheck;
import io.github.psadelivery.model.measurement.Indicator;
import io.github.psadelivery.model.measurement.check.MeasurementCheck;
import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.model.problem.Problem;
import java.util.List;
import java.util.Optional;

/**
 * Tells all that is wrong with a register, at once.
 *
 * <p>Absence: of a whole register, everything that the regimes demand and that is not there is a problem of its own. An
 * extract is only told how many such things it leaves out, as one warning; whatever it does hold is checked like any other.
 *
 * <p>Errors: none thrown for wrong data. A register with nothing worse than warnings is given back beside them.
 *
 * <p>Thread-safety: no state.
 *
 * <p>Source: each invariant names its own on the page of its code, which {@code ProblemPage} gives.
 *
 * <pre>{@code
 * Checked<Register> checked = RegisterCheck.check(register, "csr07.json");
 * checked.problems().forEach(System.out::println);
 * // AGR-012 error at csr07.json, $.corporate.psas[2].leads: PSA-3 has no lead department. Name the one department ...
 * }</pre>
 */
public final class RegisterCheck {

    private RegisterCheck() {}

    /**
     * Checks a register. Places are paths of fields as they stand in a file of JSON.
     *
     * @param file what the places of problems name
     */
    public static Checked<Register> check(Register register, String file) {
        Optional<Gaps> gaps = register.extract() ? Optional.of(new Gaps()) : Optional.empty();
        Spot whole = Spot.of(file, gaps);
        Known known = new Known(register);
        new IdentityCheck(register, known, whole).run();
        for (int i = 0; i < register.departmentalPsas().size(); i++) {
            new DepartmentalPsaCheck(
                            register.departmentalPsas().get(i),
                            register.deliveryPlans(),
                            known,
                            whole.in("departmentalPsas", i))
                    .run();
        }
        register.corporate().ifPresent(framework -> new FrameworkCheck(framework, known, whole.in("corporate")).run());
        new IndicatorsCheck(register, known, whole).run();
        for (int i = 0; i < register.plans().size(); i++) {
            new PlanCheck(register.plans().get(i), known, whole.in("plans", i)).run();
        }
        data(register, whole);
        for (int i = 0; i < register.localPsas().size(); i++) {
            new LocalPsaCheck(register.localPsas().get(i), whole.in("localPsas", i)).run();
        }
        new PublishedCheck(register, whole).run();
        new NoSlippageCheck(register, whole).run();
        register.implementationUnit()
                .ifPresent(unit -> new ImplementationCheck(unit, known, whole.in("implementationUnit")).run());
        gaps.ifPresent(extract -> extract.tell(whole.in("extract").findings()));
        return checked(register, whole.findings().list());
    }

    private static void data(Register register, Spot whole) {
        List<Indicator> indicators = register.indicators().toList();
        DeliveryCheck delivery = new DeliveryCheck(indicators, register.deliveryPlans());
        MeasurementCheck measurement = new MeasurementCheck(indicators);
        whole.findings()
                .addAll(delivery.plans(whole.in("deliveryPlans").findings().place()));
        whole.findings()
                .addAll(measurement.series(
                        register.series(), whole.in("series").findings().place()));
        whole.findings()
                .addAll(delivery.trajectories(
                        register.trajectories(),
                        whole.in("trajectories").findings().place()));
        whole.findings()
                .addAll(measurement.units(
                        register.units(), whole.in("units").findings().place()));
    }

    private static Checked<Register> checked(Register register, List<Problem> problems) {
        return problems.stream().anyMatch(Problem::isError)
                ? Checked.rejected(problems)
                : Checked.of(register, problems);
    }
}
