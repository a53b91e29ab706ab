/**
 * The league table: results ranked by their likelihood of delivery, and apart from them those that cannot be ranked yet.
 * May use whole results, and nothing that shows them.
 */
@NullMarked
package io.github.psadelivery.scoring.portfolio.league;

import org.jspecify.annotations.NullMarked;
