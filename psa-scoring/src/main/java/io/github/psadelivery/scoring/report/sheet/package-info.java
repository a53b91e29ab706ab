/**
 * A delivery report as rows with every word spelled out, for a spreadsheet, a web page or a reader aloud. May use the
 * portfolio and the words.
 */
@NullMarked
package io.github.psadelivery.scoring.report.sheet;

import org.jspecify.annotations.NullMarked;
