/**
 * Progress of indicators, agreements and targets, as the Treasury and the departments published it: computed from a
 * register, as far as was known on a day, by rules that are tables. Each idea has a package of its own.
 *
 * <p>{@link io.github.psadelivery.scoring.progress.Progress} is the way in. May use the model and the rules; knows no
 * rubric, no JSON and no report.
 */
@NullMarked
package io.github.psadelivery.scoring.progress;

import org.jspecify.annotations.NullMarked;
