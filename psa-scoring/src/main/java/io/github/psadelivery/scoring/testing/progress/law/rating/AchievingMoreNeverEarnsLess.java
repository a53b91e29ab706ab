package io.github.psadelivery.scoring.testing.progress.law.rating;

import io.github.psadelivery.model.agreement.Register;
import io.github.psadelivery.model.agreement.local.LocalPsa;
import io.github.psadelivery.model.agreement.local.LocalTarget;
import io.github.psadelivery.model.agreement.local.LocalTarget.SubTarget;
import io.github.psadelivery.scoring.progress.reward.RewardGrant;
import io.github.psadelivery.scoring.testing.law.Strength;
import io.github.psadelivery.scoring.testing.law.Violation;
import io.github.psadelivery.scoring.testing.law.data.DataLaw;
import io.github.psadelivery.scoring.testing.progress.generation.RegisterCase;
import io.github.psadelivery.scoring.testing.progress.law.TestedProgress;
import io.github.psadelivery.scoring.testing.progress.law.internal.Edits;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * <b>L37</b> Achieving more never earns less, and never more than the pot.
 *
 * <p>Why: A reward that falls as a council does better is a perverse incentive.
 *
 * <p>Strength: required.
 *
 * <p>How it is checked: one sub-target after the other gets a result that is better by a twentieth of its enhancement
 * and more; no grant may fall, and none may exceed what can be earned.
 *
 * <p>A failure means: a cap cuts to nothing what exceeds it, or a part is rounded up so that parts exceed the whole.
 *
 * <p>Thread-safety: immutable.
 */
public final class AchievingMoreNeverEarnsLess extends DataLaw<TestedProgress, RegisterCase> {
    private static final List<BigDecimal> STEPS = List.of(new BigDecimal("0.05"), new BigDecimal("0.5"));

    public AchievingMoreNeverEarnsLess() {
        super(37, Strength.REQUIRED, "Achieving more never earns less, and never more than the pot");
    }

    @Override
    public Optional<Violation> violation(TestedProgress tested, RegisterCase example) {
        List<RewardGrant> before = tested.of(example).rewards();
        for (RewardGrant grant : before) {
            if (grant.earned().compareTo(grant.pot()) > 0) {
                return Optional.of(new Violation(
                        grant.agreement(),
                        "at most %s".formatted(grant.pot()),
                        grant.earned().toPlainString()));
            }
        }
        for (BigDecimal step : STEPS) {
            Register better = better(example.register(), step);
            List<RewardGrant> after = tested.of(example.with(better)).rewards();
            for (int place = 0; place < before.size(); place++) {
                if (after.get(place).earned().compareTo(before.get(place).earned()) < 0) {
                    return Optional.of(new Violation(
                            before.get(place).agreement(),
                            "at least %s, once every result is better"
                                    .formatted(before.get(place).earned()),
                            after.get(place).earned().toPlainString()));
                }
            }
        }
        return Optional.empty();
    }

    private static Register better(Register register, BigDecimal step) {
        List<LocalPsa> agreements = new ArrayList<>();
        for (LocalPsa agreement : register.localPsas()) {
            List<LocalTarget> targets = agreement.targets().stream()
                    .map(target -> new LocalTarget(
                            target.id(),
                            target.text(),
                            target.subTargets().stream()
                                    .map(part -> better(part, step))
                                    .toList()))
                    .toList();
            agreements.add(new LocalPsa(
                    agreement.id(),
                    agreement.council(),
                    agreement.netBudgetRequirement(),
                    agreement.pumpPrimingGrant(),
                    targets,
                    agreement.freedoms()));
        }
        return Edits.local(register, agreements);
    }

    private static SubTarget better(SubTarget part, BigDecimal step) {
        BigDecimal gain = part.withAgreement().subtract(part.withoutAgreement()).multiply(step);
        return new SubTarget(
                part.id(),
                part.text(),
                part.withoutAgreement(),
                part.withAgreement(),
                part.interimLevel(),
                part.result().map(result -> result.add(gain)));
    }
}
