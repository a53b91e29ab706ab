package io.github.psadelivery.scoring.progress.reward;

import io.github.psadelivery.scoring.progress.rules.RuleReason;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one sub-target of a Local PSA earns.
 *
 * <p>Unit: pounds with two decimal places. What was achieved is a share of the enhancement: 0.6 is 60 %.
 *
 * <p>Rounding: what is earned is rounded down to the penny; what was achieved to 12 significant digits, and the grant
 * is reckoned from the exact one.
 *
 * <p>Absence: nothing achieved means that no result is known or nothing was to be achieved; no interim payment means
 * that no interim level was agreed.
 *
 * <p>Thread-safety: immutable.
 *
 * @param target the id of the target
 * @param subTarget the id of the sub-target
 * @param text what is to be achieved
 * @param share the most that it can earn
 * @param achieved what share of the enhancement was achieved, below 0 if things got worse
 * @param earned what it earns
 * @param why why it earns that
 * @param interim what may be paid once the interim level is reached
 * @param instalments what is earned, in yearly parts, if no interim payment was made
 * @param reasons the rows that decided
 */
public record SubTargetReward(
        String target,
        String subTarget,
        String text,
        BigDecimal share,
        Optional<BigDecimal> achieved,
        BigDecimal earned,
        Earned why,
        Optional<BigDecimal> interim,
        List<BigDecimal> instalments,
        List<RuleReason> reasons) {

    /** Copies the lists. */
    public SubTargetReward {
        instalments = List.copyOf(instalments);
        reasons = List.copyOf(reasons);
    }

    /**
     * Gives the yearly parts that are left once an interim payment was made: equal ones, the first ones a penny more
     * where it does not come out even; nothing is left of a payment that was more than is earned.
     *
     * @param paid in pounds, 0 or more
     */
    public List<BigDecimal> instalmentsAfter(BigDecimal paid) {
        return parts(earned.subtract(paid).max(BigDecimal.ZERO), instalments.size());
    }

    static List<BigDecimal> parts(BigDecimal pounds, int count) {
        BigDecimal each = pounds.divide(BigDecimal.valueOf(count), 2, RoundingMode.DOWN);
        int pennies = pounds.subtract(each.multiply(BigDecimal.valueOf(count)))
                .movePointRight(2)
                .intValue();
        List<BigDecimal> parts = new ArrayList<>(count);
        for (int part = 0; part < count; part++) {
            parts.add(part < pennies ? each.add(RewardGrant.PENNY) : each);
        }
        return parts;
    }
}
