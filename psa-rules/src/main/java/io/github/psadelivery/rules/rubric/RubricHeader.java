package io.github.psadelivery.rules.rubric;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a rubric says of itself: the rows of {@code rubric.csv}.
 *
 * @param effectiveFrom the first day it is meant for
 * @param effectiveTo the last day; empty while it is in force
 * @param parent the id of the rubric that it extends, if any
 */
public record RubricHeader(
        String id,
        String version,
        String title,
        LocalDate effectiveFrom,
        Optional<LocalDate> effectiveTo,
        String source,
        String licence,
        Optional<String> parent) {

    /** Whether the rubric is meant for this day. */
    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(effectiveFrom) && !effectiveTo.map(day::isAfter).orElse(false);
    }
}
