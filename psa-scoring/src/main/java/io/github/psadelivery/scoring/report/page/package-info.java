/**
 * Whole pages that people read, as HTML or Markdown: the delivery report of a department, and one item with its reasons.
 * May use the portfolio, the charts, the sentences of the reports and the writers of pages.
 */
@NullMarked
package io.github.psadelivery.scoring.report.page;

import org.jspecify.annotations.NullMarked;
