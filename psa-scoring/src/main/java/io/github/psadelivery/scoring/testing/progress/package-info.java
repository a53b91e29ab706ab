/**
 * For test suites, ours and anyone's: {@link io.github.psadelivery.scoring.testing.progress.ProgressLaws} holds a way
 * of computing progress against the laws of the field, on made-up registers. Needs no test library.
 */
@NullMarked
package io.github.psadelivery.scoring.testing.progress;

import org.jspecify.annotations.NullMarked;
