package io.github.psadelivery.model.agreement.check;

import io.github.psadelivery.model.agreement.NoSlippage;
import io.github.psadelivery.model.agreement.Register;
import io.github.psadelivery.model.agreement.check.internal.Known;
import io.github.psadelivery.model.agreement.check.internal.Spot;
import io.github.psadelivery.model.agreement.check.internal.Unique;
import io.github.psadelivery.model.agreement.target.DepartmentalPsa;
import io.github.psadelivery.model.agreement.target.Target;
import io.github.psadelivery.model.measurement.check.internal.Limits;
import io.github.psadelivery.model.problem.ProblemCode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What was recorded of targets that cannot slip back: whether each is of a target, has a reason, and lies in its life. */
final class NoSlippageCheck {
    private final Register register;
    private final Spot at;

    NoSlippageCheck(Register register, Spot at) {
        this.register = register;
        this.at = at;
    }

    void run() {
        if (register.noSlippage().isEmpty()) {
            return;
        }
        Map<String, Life> lifeByTarget = lives();
        Unique.ids(register.noSlippage(), NoSlippage::target, "noSlippage", "target", at);
        for (int i = 0; i < register.noSlippage().size(); i++) {
            NoSlippage recorded = register.noSlippage().get(i);
            Spot here = at.in("noSlippage", i);
            Known.other("target", recorded.target(), lifeByTarget.keySet(), here.in("target"));
            here.filled(recorded.because(), "because");
            here.filled(recorded.by(), "by");
            if (Limits.holdFor(recorded.recorded(), "recorded", here.findings())) {
                Optional.ofNullable(lifeByTarget.get(recorded.target()))
                        .filter(life -> !life.includes(recorded.recorded()))
                        .ifPresent(life -> outside(recorded, life, here.in("recorded")));
            }
        }
    }

    private static void outside(NoSlippage recorded, Life life, Spot here) {
        here.wrong(
                ProblemCode.RECORDED_OUTSIDE_LIFE,
                "It was recorded on %s; %s runs from %s%s."
                        .formatted(
                                recorded.recorded(),
                                Spot.quoted(recorded.target()),
                                life.start(),
                                life.end().map(" to %s"::formatted).orElse("")),
                "Put the day right, or take the record out.");
    }

    private Map<String, Life> lives() {
        Map<String, Life> lifeByTarget = new LinkedHashMap<>();
        for (DepartmentalPsa psa : register.departmentalPsas()) {
            psa.targets().forEach(target -> lifeByTarget.putIfAbsent(target.id(), Life.of(psa, target)));
        }
        return lifeByTarget;
    }

    /** From the first day of the agreement to the day of the target, both included. */
    private record Life(LocalDate start, Optional<LocalDate> end) {

        private static Life of(DepartmentalPsa psa, Target target) {
            return new Life(psa.period().start(), target.targetDate());
        }

        private boolean includes(LocalDate day) {
            return !day.isBefore(start) && end.filter(day::isAfter).isEmpty();
        }
    }
}
