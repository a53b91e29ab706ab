/**
 * What can be wrong with the corporate framework: agreements, Delivery Agreements, the people behind them, objectives.
 *
 * <p>Not for users, and not exported. One idea a class.
 */
@NullMarked
package io.github.psadelivery.model.agreement.check.corporate;

import org.jspecify.annotations.NullMarked;
