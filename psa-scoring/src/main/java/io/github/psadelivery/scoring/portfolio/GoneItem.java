package io.github.psadelivery.scoring.portfolio;

import io.github.psadelivery.model.assessment.EffectiveDate;
import io.github.psadelivery.model.assessment.Subject;

/**
 * An item that one report of its department tells and the next neither tells nor closes.
 *
 * <p>Thread-safety: immutable.
 *
 * @param subject the item
 * @param last the date of the report that tells it
 * @param missingAt the date of the report that should
 */
public record GoneItem(Subject subject, EffectiveDate last, EffectiveDate missingAt) {}
