package io.github.psadelivery.scoring.portfolio;

import io.github.psadelivery.scoring.outcome.PanelOverride;

/**
 * A line whose published likelihood is not what the rubric gives.
 *
 * <p>Thread-safety: immutable.
 *
 * @param line the line
 * @param override what the rubric gives and what was published, with the reason as far as it is known
 */
public record Departure(DeliveryReportLine line, PanelOverride override) {}
