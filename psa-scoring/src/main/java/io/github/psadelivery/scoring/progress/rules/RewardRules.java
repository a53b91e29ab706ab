package io.github.psadelivery.scoring.progress.rules;

import java.math.BigDecimal;

/**
 * The rules of the performance reward grant of a Local PSA.
 *
 * <p>Unit: shares from 0 to 1.
 *
 * <p>Thread-safety: immutable.
 *
 * @param pot the share of the council's net budget requirement that can be earned
 * @param floor the least share of an enhancement that earns anything
 * @param cap the most that an enhancement can earn, as a share of it
 * @param interim the share of a target's grant that may be paid on an agreed interim level
 * @param instalments in how many equal yearly parts a grant is paid
 */
public record RewardRules(
        Setting<BigDecimal> pot,
        Setting<BigDecimal> floor,
        Setting<BigDecimal> cap,
        Setting<BigDecimal> interim,
        Setting<Integer> instalments) {}
