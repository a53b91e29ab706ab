package io.github.psadelivery.model.governance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A report on the progress of one agreement: hard data first, narrative second.
 *
 * <p>Thread-safety: immutable.
 *
 * <p>Source: slides on joint delivery of agreements. <b>Assumption</b>: each claim needs at least one data point, drawn from
 * their wish for hard data instead of aspiration.
 *
 * @param title the document, such as the autumn performance report
 */
public record ProgressReport(LocalDate date, String title, List<Claim> claims) {

    /** Copies the list. */
    public ProgressReport {
        claims = List.copyOf(claims);
    }

    /**
     * One thing that the report says, with the data it rests on.
     *
     * @param narrative the sentence
     */
    public record Claim(List<DataPoint> data, String narrative) {

        /** Copies the list. */
        public Claim {
            data = List.copyOf(data);
        }
    }

    /**
     * A measured value that stands behind a claim.
     *
     * @param indicator the id of the indicator, in whose unit the value is
     * @param date the last day of the period measured
     */
    public record DataPoint(String indicator, LocalDate date, BigDecimal value) {}
}
