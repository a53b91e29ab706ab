/**
 * Internal: finds the smallest ways of moving a likelihood across a level. It reads the caps of the rubric to direct
 * itself and never decides an outcome: what it finds is confirmed by the scorer. Not for users.
 */
@NullMarked
package io.github.psadelivery.scoring.whatif.internal;

import org.jspecify.annotations.NullMarked;
