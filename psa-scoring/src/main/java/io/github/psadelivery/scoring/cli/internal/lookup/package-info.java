/**
 * Which rubric or register a user means by what is typed. Not for users. May use the rubrics, their readers and their
 * library, and the registers.
 */
@NullMarked
package io.github.psadelivery.scoring.cli.internal.lookup;

import org.jspecify.annotations.NullMarked;
