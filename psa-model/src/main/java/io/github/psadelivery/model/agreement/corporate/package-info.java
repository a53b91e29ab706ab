/**
 * The framework of the Comprehensive Spending Review 2007: goals of government, corporate agreements with one lead and several
 * contributing departments, a Delivery Agreement for each, departmental strategic objectives, and the Service Transformation
 * Agreement beneath them all.
 *
 * <p>Uses {@code terms}, {@code governance}, {@code measurement} and {@code delivery}. Departments, indicators and objectives
 * are named by their codes and ids. All types here are immutable and safe for threads, but for the builders.
 */
@NullMarked
package io.github.psadelivery.model.agreement.corporate;

import org.jspecify.annotations.NullMarked;
