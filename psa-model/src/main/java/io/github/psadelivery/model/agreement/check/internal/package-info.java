/**
 * What the checks of a register share: where they are, which ids there are, and what an extract leaves out.
 *
 * <p>Not for users, and not exported. Uses the records of a register, and the collecting of problems.
 */
@NullMarked
package io.github.psadelivery.model.agreement.check.internal;

import org.jspecify.annotations.NullMarked;
