package io.github.psadelivery.scoring.progress.rules;

import io.github.psadelivery.rules.cap.Threshold;
import java.math.BigDecimal;

/**
 * The single values that decide something: the rows of {@code settings.csv}.
 *
 * <p>Thread-safety: immutable.
 *
 * @param surveyMargin by how many standard errors of the difference a survey must have moved
 * @param improvementBasis against what an improvement counts
 * @param targetWithoutData how many elements of a target without data make it not yet assessed
 * @param unplannedPath against what a target without a trajectory is measured
 * @param reward the rules of the reward grant
 */
public record ProgressSettings(
        Setting<BigDecimal> surveyMargin,
        Setting<ImprovementBasis> improvementBasis,
        Setting<Threshold> targetWithoutData,
        Setting<UnplannedPath> unplannedPath,
        RewardRules reward) {}
