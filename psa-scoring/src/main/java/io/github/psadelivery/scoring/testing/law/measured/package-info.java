/** The laws of measured data and planned paths, one a class, and what they are held against. Needs no test library. */
@NullMarked
package io.github.psadelivery.scoring.testing.law.measured;

import org.jspecify.annotations.NullMarked;
