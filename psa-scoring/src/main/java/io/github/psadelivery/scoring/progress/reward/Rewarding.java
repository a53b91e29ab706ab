package io.github.psadelivery.scoring.progress.reward;

import io.github.psadelivery.model.agreement.local.LocalTarget.SubTarget;
import io.github.psadelivery.scoring.progress.rules.RewardRules;
import io.github.psadelivery.scoring.progress.rules.RuleReason;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reckons what one sub-target earns. Achieved and enhancement are compared as products; only what is paid is rounded.
 */
record Rewarding(RewardRules rules) {
    private static final MathContext TWELVE_DIGITS = new MathContext(12, RoundingMode.HALF_EVEN);
    private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(2);

    SubTargetReward reward(String target, SubTarget part, BigDecimal share) {
        BigDecimal enhancement = part.withAgreement().subtract(part.withoutAgreement());
        Optional<BigDecimal> gain = part.result()
                .map(result -> result.subtract(part.withoutAgreement()))
                .map(change -> enhancement.signum() < 0 ? change.negate() : change);
        BigDecimal whole = enhancement.abs();
        Earned why = why(gain, whole);
        BigDecimal earned = earned(why, gain.orElse(BigDecimal.ZERO), whole, share);
        return new SubTargetReward(
                target,
                part.id(),
                part.text(),
                share,
                whole.signum() == 0 ? Optional.empty() : gain.map(made -> made.divide(whole, TWELVE_DIGITS)),
                earned,
                why,
                part.interimLevel()
                        .map(level -> share.multiply(rules.interim().value()).setScale(2, RoundingMode.DOWN)),
                SubTargetReward.parts(earned, rules.instalments().value()),
                reasons(why, part));
    }

    private Earned why(Optional<BigDecimal> gain, BigDecimal whole) {
        if (gain.isEmpty()) {
            return Earned.NO_RESULT;
        } else if (whole.signum() == 0) {
            return Earned.NO_ENHANCEMENT;
        } else if (gain.get().compareTo(rules.floor().value().multiply(whole)) < 0) {
            return Earned.BELOW_THE_FLOOR;
        }
        boolean isBelowTheCap = gain.get().compareTo(rules.cap().value().multiply(whole)) < 0;
        return isBelowTheCap ? Earned.IN_PROPORTION : Earned.CAPPED;
    }

    private BigDecimal earned(Earned why, BigDecimal gain, BigDecimal whole, BigDecimal share) {
        return switch (why) {
            case NO_RESULT, NO_ENHANCEMENT, BELOW_THE_FLOOR -> NOTHING;
            case IN_PROPORTION ->
                share.multiply(gain).divide(whole, 2, RoundingMode.DOWN).max(NOTHING);
            case CAPPED -> share.multiply(rules.cap().value()).setScale(2, RoundingMode.DOWN);
        };
    }

    private List<RuleReason> reasons(Earned why, SubTarget part) {
        List<RuleReason> reasons = new ArrayList<>(3);
        if (why == Earned.BELOW_THE_FLOOR || why == Earned.IN_PROPORTION) {
            reasons.add(rules.floor().reason());
        } else if (why == Earned.CAPPED) {
            reasons.add(rules.cap().reason());
        }
        if (part.interimLevel().isPresent()) {
            reasons.add(rules.interim().reason());
        }
        reasons.add(rules.instalments().reason());
        return reasons;
    }
}
