/** Draws SVG: lines, boxes, shapes and words, in whole pixels and declared colours only. Not for users. */
@NullMarked
package io.github.psadelivery.scoring.report.chart.internal;

import org.jspecify.annotations.NullMarked;
