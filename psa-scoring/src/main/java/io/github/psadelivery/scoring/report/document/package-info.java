/** The documentation of a rubric, as one page of HTML or Markdown. May use rubrics and wording; writes no file. */
@NullMarked
package io.github.psadelivery.scoring.report.document;

import org.jspecify.annotations.NullMarked;
