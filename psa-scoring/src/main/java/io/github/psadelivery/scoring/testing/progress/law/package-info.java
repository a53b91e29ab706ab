/**
 * What a law of progress is, what it is held against, and what came of it. The laws themselves are in {@code rating}.
 * Needs no test library.
 */
@NullMarked
package io.github.psadelivery.scoring.testing.progress.law;

import org.jspecify.annotations.NullMarked;
