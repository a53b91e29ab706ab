/**
 * Parts of pages that look at a whole portfolio: the league table, what holds items back, and whether like is rated alike. Not
 * for users. May use the portfolio's views and pages under way.
 */
@NullMarked
package io.github.psadelivery.scoring.report.page.internal;

import org.jspecify.annotations.NullMarked;
