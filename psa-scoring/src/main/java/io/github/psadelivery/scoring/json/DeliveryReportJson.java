package io.github.psadelivery.scoring.json;

import io.github.psadelivery.scoring.json.internal.writing.DeliveryReportWriter;
import io.github.psadelivery.scoring.portfolio.DeliveryReport;

/**
 * A delivery report as JSON: its rubric, one line for each item and date, item by item, the narratives from the earliest, and
 * the items that went without being closed.
 *
 * <p>Scale and direction: levels are written by their labels; {@code steps} is positive where the likelihood is better than
 * at the item's date before.
 *
 * <p>Absence: {@code label} and {@code published} are left out where the source has none, an input where it was not
 * stated, and {@code steps} where there is no date before or nobody can say; {@code narratives} where there is none,
 * {@code narrativesOfMoreItems} where they are of these items alone and not of more, and {@code gone} where no item is.
 *
 * <p>Thread-safety: no state.
 *
 * <pre>{@code
 * String json = DeliveryReportJson.write(DeliveryReport.of(results));
 * }</pre>
 */
public final class DeliveryReportJson {

    private DeliveryReportJson() {}

    /** Gives JSON of many lines. The same report gives the same text. Needs no library. */
    public static String write(DeliveryReport report) {
        return DeliveryReportWriter.text(report);
    }
}
