/**
 * What is found out about a rubric, for reading: its check, its worked cases, and what an edit changes. May use the pages
 * of the report and the words.
 */
@NullMarked
package io.github.psadelivery.scoring.report.rubric;

import org.jspecify.annotations.NullMarked;
