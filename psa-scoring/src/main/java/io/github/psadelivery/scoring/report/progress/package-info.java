/**
 * What a register of agreements holds, and how its progress stands, as text, Markdown and CSV. May use the registers,
 * their progress, pages and the wording.
 */
@NullMarked
package io.github.psadelivery.scoring.report.progress;

import org.jspecify.annotations.NullMarked;
