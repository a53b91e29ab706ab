/**
 * Charts as SVG that stands alone, each with the sentence that it says and the same figures as tables. The same values give
 * the same bytes. May use the portfolio, outcomes, the wording and the writers of pages.
 */
@NullMarked
package io.github.psadelivery.scoring.report.chart;

import org.jspecify.annotations.NullMarked;
