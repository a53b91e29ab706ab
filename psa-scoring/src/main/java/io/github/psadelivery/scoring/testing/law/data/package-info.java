/**
 * Laws of anything but a scorer: what such a law is, how it is held against cases, and what came of it. Needs no test
 * library.
 */
@NullMarked
package io.github.psadelivery.scoring.testing.law.data;

import org.jspecify.annotations.NullMarked;
