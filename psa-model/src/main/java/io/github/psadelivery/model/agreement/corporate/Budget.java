package io.github.psadelivery.model.agreement.corporate;

import java.math.BigDecimal;

/**
 * Money set aside for one agreement.
 *
 * <p>Unit: pounds.
 *
 * <p>Thread-safety: immutable.
 *
 * <p>Source: research of the National School of Government on owners of outcome agreements: the money is often outside the
 * owner's control and hard to track, and budgets of their own were judged likely to build new silos.
 *
 * @param amount for the whole period
 * @param controlledBySro whether the Senior Responsible Owner decides on it
 * @param tracked whether what is spent is followed
 */
public record Budget(BigDecimal amount, boolean controlledBySro, boolean tracked) {}
