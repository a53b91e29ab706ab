/**
 * The agreements of 1998 to 2008, one a department: aim, objectives, targets and standards, the technical note that says how
 * success is assessed, Service Delivery Agreements and delivery contracts.
 *
 * <p>Uses {@code terms} and {@code measurement}. What is measured stands once, in the indicators; elements of targets and
 * standards name them by id. All types here are immutable and safe for threads, but for the builders.
 */
@NullMarked
package io.github.psadelivery.model.agreement.target;

import org.jspecify.annotations.NullMarked;
