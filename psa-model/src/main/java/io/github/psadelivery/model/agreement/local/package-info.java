/**
 * Local Public Service Agreements: the stretch targets of one council, for which it can earn a grant.
 *
 * <p>Uses nothing else of the model. All types here are immutable and safe for threads.
 */
@NullMarked
package io.github.psadelivery.model.agreement.local;

import org.jspecify.annotations.NullMarked;
