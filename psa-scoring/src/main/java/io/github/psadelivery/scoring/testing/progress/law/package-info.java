/**
 * What the laws of progress are held against. The laws themselves are in {@code rating}.
 * Needs no test library.
 */
@NullMarked
package io.github.psadelivery.scoring.testing.progress.law;

import org.jspecify.annotations.NullMarked;
