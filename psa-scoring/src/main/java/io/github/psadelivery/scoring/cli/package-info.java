/**
 * The command line {@code psa}. May use everything else of this library, and picocli, which only these packages need on
 * the class path. Commands write to the writers that they are given; only {@code main} knows the streams of the process.
 */
@NullMarked
package io.github.psadelivery.scoring.cli;

import org.jspecify.annotations.NullMarked;
