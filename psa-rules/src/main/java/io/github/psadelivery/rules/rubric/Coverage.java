package io.github.psadelivery.rules.rubric;

import io.github.psadelivery.rules.cap.Threshold;
import java.util.List;

/**
 * When a derived judgement is only provisional: one row of {@code coverage.csv}.
 *
 * @param minimumShare the share of applicable areas that must be assessed
 * @param required ids of areas that must be assessed (or be not applicable)
 */
public record Coverage(
        String judgement, Threshold.Share minimumShare, List<String> required, String because, String source) {
    public Coverage {
        required = List.copyOf(required);
    }
}
