/**
 * The answers to questions about results as JSON: what would lift or settle a likelihood, the league table, and what lies
 * between two results. Writing needs no library.
 */
@NullMarked
package io.github.psadelivery.scoring.json.question;

import org.jspecify.annotations.NullMarked;
