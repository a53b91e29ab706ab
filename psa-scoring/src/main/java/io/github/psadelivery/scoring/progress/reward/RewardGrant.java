package io.github.psadelivery.scoring.progress.reward;

import io.github.psadelivery.model.agreement.local.LocalPsa;
import io.github.psadelivery.model.agreement.local.LocalTarget;
import io.github.psadelivery.model.agreement.local.LocalTarget.SubTarget;
import io.github.psadelivery.scoring.progress.rules.RewardRules;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * The performance reward grant of a Local PSA: a share of the council's net budget requirement, split equally over its
 * targets and then over their sub-targets, and earned as each is achieved.
 *
 * <p>Unit: pounds with two decimal places.
 *
 * <p>Rounding: the pot to the nearest penny, half up. Equal parts differ by a penny at most, the first ones being the
 * larger, so that they always add up to the whole. What is earned is rounded down to the penny.
 *
 * <p>Thread-safety: immutable.
 *
 * <p>Source: schedules of Local PSAs (Isle of Wight, schedule 4; Bath and North East Somerset 2004; Herefordshire;
 * Cumbria).
 * <b>Assumption</b>: the rounding.
 *
 * @param agreement the id of the Local PSA
 * @param council the council
 * @param pot what all targets together can earn
 * @param earned what they earn
 * @param rewards what each sub-target earns, in the order of the agreement
 */
public record RewardGrant(
        String agreement, String council, BigDecimal pot, BigDecimal earned, List<SubTargetReward> rewards) {
    static final BigDecimal PENNY = new BigDecimal("0.01");

    /** Copies the list. */
    public RewardGrant {
        rewards = List.copyOf(rewards);
    }

    /** Reckons the grant by rules. */
    public static RewardGrant of(LocalPsa agreement, RewardRules rules) {
        BigDecimal pot = agreement
                .netBudgetRequirement()
                .multiply(rules.pot().value())
                .setScale(2, RoundingMode.HALF_UP)
                .max(BigDecimal.ZERO.setScale(2));
        Rewarding rewarding = new Rewarding(rules);
        List<SubTargetReward> rewards = new ArrayList<>();
        BigDecimal earned = BigDecimal.ZERO.setScale(2);
        List<LocalTarget> targets = agreement.targets();
        List<BigDecimal> shares = targets.isEmpty() ? List.of() : SubTargetReward.parts(pot, targets.size());
        for (int place = 0; place < targets.size(); place++) {
            List<SubTarget> parts = targets.get(place).subTargets();
            List<BigDecimal> partShares =
                    parts.isEmpty() ? List.of() : SubTargetReward.parts(shares.get(place), parts.size());
            for (int part = 0; part < parts.size(); part++) {
                SubTargetReward reward =
                        rewarding.reward(targets.get(place).id(), parts.get(part), partShares.get(part));
                earned = earned.add(reward.earned());
                rewards.add(reward);
            }
        }
        return new RewardGrant(agreement.id(), agreement.council(), pot, earned, rewards);
    }
}
