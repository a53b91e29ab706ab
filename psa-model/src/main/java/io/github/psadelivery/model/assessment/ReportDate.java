package io.github.psadelivery.model.assessment;

import java.util.Optional;

/**
 * The date of a line in a report: when it holds, and what the report printed above it.
 *
 * <p>Absence: no printed label means that the report printed none, or that there is no report. A blank label counts
 * as none.
 *
 * <p>Thread-safety: immutable.
 *
 * <p>Source: Thomas and Kirkland 2016, slides on the Prime Minister's Delivery Unit, head one column of the delivery
 * report "July 02" between December 02 and December 03. <b>Assumption</b>: it holds for July 2003, so both dates are
 * kept.
 *
 * <pre>{@code
 * ReportDate.of("2003-07").printedAs("July 02");
 * }</pre>
 *
 * @param effective when the assessment holds
 * @param printed the label as it stands in the report
 */
public record ReportDate(EffectiveDate effective, Optional<String> printed) {

    /** Takes a blank label for none. */
    public ReportDate {
        printed = printed.filter(label -> !label.isBlank());
    }

    /**
     * Reads the effective date, a month or a day, and gives it without a printed label.
     *
     * @throws IllegalArgumentException if the text is no date, as {@link EffectiveDate#parse} says
     */
    public static ReportDate of(String effective) {
        return new ReportDate(EffectiveDate.parse(effective), Optional.empty());
    }

    /** Gives the same date with the label that the report printed. */
    public ReportDate printedAs(String label) {
        return new ReportDate(effective, Optional.of(label));
    }
}
