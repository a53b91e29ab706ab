package io.github.psadelivery.model.agreement;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How an agreement, an objective or a target was rated in a report, in the words of the report.
 *
 * <p>Absence: no count means that the report gave none; no cause that it said nothing about a change.
 *
 * <p>Thread-safety: immutable.
 *
 * @param subject the id of what was rated
 * @param date when the report was published
 * @param rating such as {@code some progress} or {@code on course}
 * @param source the report
 * @param cause why the rating differs from the one before
 */
public record PublishedRating(
        String subject, LocalDate date, String rating, Optional<Count> count, String source, Optional<Cause> cause) {

    /**
     * How many indicators the rating rests on.
     *
     * @param indicators all of them
     * @param improved how many improved
     * @param measured how many had first data; absent if the report did not tell
     */
    public record Count(int indicators, int improved, Optional<Bounds> measured) {}

    /** A number that is known only to lie between two others, both of them included. */
    public record Bounds(int atLeast, int atMost) {}

    /**
     * Why a rating changed.
     *
     * <p>Source: reply of Communities and Local Government on the Autumn Performance Report 2007, which moved two ratings
     * without new data.
     */
    public enum Cause {
        /** There were new data. */
        NEW_DATA,
        /** The way of rating changed. */
        METHOD_CHANGE,
        /** A mistake was put right. */
        CORRECTION,
        /** A panel decided. */
        MODERATION
    }
}
