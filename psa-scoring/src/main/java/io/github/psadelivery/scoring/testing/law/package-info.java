/**
 * What a law is, what it is held against, and what came of it. The laws themselves are in {@code scorer},
 * {@code road} and {@code question}. Needs no test library.
 */
@NullMarked
package io.github.psadelivery.scoring.testing.law;

import org.jspecify.annotations.NullMarked;
