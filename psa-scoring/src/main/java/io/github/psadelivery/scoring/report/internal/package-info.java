/**
 * What every form of report says of a judgement and of a delivery report, in words. Not for users. May use whole results,
 * the portfolio, explanations and the wording.
 */
@NullMarked
package io.github.psadelivery.scoring.report.internal;

import org.jspecify.annotations.NullMarked;
