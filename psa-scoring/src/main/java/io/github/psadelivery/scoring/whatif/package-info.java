/**
 * What would lift a likelihood, how close its edge is, and what it would be if some actions landed. May use the scorer
 * and whole results; each answer is confirmed by scoring.
 */
@NullMarked
package io.github.psadelivery.scoring.whatif;

import org.jspecify.annotations.NullMarked;
