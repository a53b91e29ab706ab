/**
 * Whether free DRL only lowers ceilings: a better rating must never give a worse outcome. May use the rubric, free DRL,
 * the engine and the states.
 */
@NullMarked
package io.github.psadelivery.rules.check.monotone;

import org.jspecify.annotations.NullMarked;
