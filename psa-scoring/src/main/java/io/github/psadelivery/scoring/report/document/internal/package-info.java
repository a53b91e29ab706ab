/**
 * Pages as HTML or Markdown under way: the writers, the style sheet, and every colour with the ground it stands on. Not for
 * users. May use the model, the rubric, explanations and the wording.
 */
@NullMarked
package io.github.psadelivery.scoring.report.document.internal;

import org.jspecify.annotations.NullMarked;
