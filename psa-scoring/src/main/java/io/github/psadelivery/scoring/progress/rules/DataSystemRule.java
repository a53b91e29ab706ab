package io.github.psadelivery.scoring.progress.rules;

import io.github.psadelivery.model.measurement.DataSystemRating;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One row of {@code data-systems.csv}: what a rating of the data system means for an indicator.
 *
 * <p>Thread-safety: immutable.
 *
 * @param rating the rating of the data system
 * @param confidence how far its figures can be relied on, from 0 to 1; empty where nothing is said
 * @param mayCountAsImproved whether an indicator with such a system can count as improved
 * @param reason the row, as results name it
 */
public record DataSystemRule(
        DataSystemRating rating, Optional<BigDecimal> confidence, boolean mayCountAsImproved, RuleReason reason) {}
