/**
 * A portfolio of results seen from several sides: maps, what holds items back, how ratings were moderated, and how
 * likelihoods turned out. May use whole results, and nothing that shows them.
 */
@NullMarked
package io.github.psadelivery.scoring.portfolio.view;

import org.jspecify.annotations.NullMarked;
