/** Progress as plain text or Markdown for people: the same result gives the same bytes. May use progress, pages and the wording. */
@NullMarked
package io.github.psadelivery.scoring.report.progress;

import org.jspecify.annotations.NullMarked;
