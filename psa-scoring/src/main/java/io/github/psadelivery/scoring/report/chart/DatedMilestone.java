package io.github.psadelivery.scoring.report.chart;

import io.github.psadelivery.model.assessment.EffectiveDate;

/**
 * A step of a plan that is reached or not.
 *
 * <p>Thread-safety: immutable.
 *
 * @param date when it is due
 * @param name what it is
 * @param isReached whether it is reached
 */
public record DatedMilestone(EffectiveDate date, String name, boolean isReached) {}
