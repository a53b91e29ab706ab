/**
 * The summary rating of a basket of indicators, that of a PSA or a departmental strategic objective, with its counts
 * and the rules that decided. May use the progress of indicators and the rules of progress.
 */
@NullMarked
package io.github.psadelivery.scoring.progress.summary;

import org.jspecify.annotations.NullMarked;
