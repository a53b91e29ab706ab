/**
 * The answers to questions about results as plain text, Markdown and CSV: what would lift or settle a likelihood, what a scenario would give, the
 * league table, and what lies between two results. The same answer gives the same bytes.
 */
@NullMarked
package io.github.psadelivery.scoring.report.question;

import org.jspecify.annotations.NullMarked;
