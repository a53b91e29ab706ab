/**
 * Results and rubrics as plain text or Markdown for people: the same input gives the same bytes. May use whole results, the
 * portfolio, explanations and the wording.
 */
@NullMarked
package io.github.psadelivery.scoring.report;

import org.jspecify.annotations.NullMarked;
