/**
 * What can be wrong with departmental agreements: targets, standards, technical notes, and the documents beneath.
 *
 * <p>Not for users, and not exported. One idea a class.
 */
@NullMarked
package io.github.psadelivery.model.agreement.check.target;

import org.jspecify.annotations.NullMarked;
