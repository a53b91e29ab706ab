/**
 * Rubrics and rules as DRL: any rubric rendered for reading, and free DRL as an author hands it in. Text only; the
 * engine compiles it.
 */
@NullMarked
package io.github.psadelivery.rules.drl;

import org.jspecify.annotations.NullMarked;
