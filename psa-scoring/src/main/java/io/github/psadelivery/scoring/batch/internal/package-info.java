/** What every batch stands on: work in pieces that keep their order. Not for users. Uses the JDK alone. */
@NullMarked
package io.github.psadelivery.scoring.batch.internal;

import org.jspecify.annotations.NullMarked;
