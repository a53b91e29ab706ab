package io.github.psadelivery.model.agreement.corporate;

import java.util.List;
import java.util.Optional;

/**
 * The annex of a Delivery Agreement that says how each of its indicators is measured.
 *
 * <p>Thread-safety: immutable.
 *
 * <p>Source: memorandum DAR 09-04 of Communities and Local Government; the list of its fields is recalled.
 *
 * @param entries one for each indicator
 */
public record MeasurementAnnex(List<Entry> entries) {

    /** Copies the list. */
    public MeasurementAnnex {
        entries = List.copyOf(entries);
    }

    /** Gives an annex with these entries. */
    public static MeasurementAnnex of(Entry... entries) {
        return new MeasurementAnnex(List.of(entries));
    }

    /**
     * How one indicator is measured. Baseline and its year, polarity, source, producer, frequency, lag and minimum movement
     * stand once, in the indicator itself.
     *
     * @param indicator the id of the indicator
     * @param definition what exactly is counted or asked
     * @param validityNotes what limits the measure
     */
    public record Entry(String indicator, String definition, Optional<String> validityNotes) {}
}
