package io.github.psadelivery.scoring.progress.rules;

import io.github.psadelivery.rules.cap.Threshold;
import io.github.psadelivery.scoring.progress.scale.SummaryRating;

/**
 * One row of {@code summary-rating.csv}: where enough indicators are so, the rating is no better than a ceiling. A
 * rating starts at the best; the lowest ceiling that applies counts, so that the order of rows plays no part.
 *
 * <p>Thread-safety: immutable.
 *
 * @param atLeast how many of the counted indicators, or what share
 * @param counted which indicators are counted
 * @param of of which a share is taken
 * @param ceiling the best rating that is left
 * @param reason the row, as results name it
 */
public record SummaryRule(Threshold atLeast, Counted counted, CountedOf of, SummaryRating ceiling, RuleReason reason) {}
