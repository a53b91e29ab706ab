package io.github.psadelivery.scoring.report.sheet;

import io.github.psadelivery.scoring.csv.internal.CellText;
import io.github.psadelivery.scoring.portfolio.DeliveryReport;
import io.github.psadelivery.scoring.wording.Wording;
import java.util.List;

/**
 * A delivery report as CSV: one row for each item and date, with commas, and a line feed at the end of each row. Its
 * narratives are a sheet of their own, which {@code NarrativeCsv} writes. A text
 * that a spreadsheet would run as a formula has an apostrophe before it.
 *
 * <p>Thread-safety: immutable. The same report gives the same text.
 *
 * <pre>{@code
 * String text = new DeliveryReportCsv(Wording.english()).of(DeliveryReport.of(results));
 * }</pre>
 */
public final class DeliveryReportCsv {
    private static final char COMMA = ',';

    private final DeliveryRows rows;

    /** Writes in the language of these texts. */
    public DeliveryReportCsv(Wording wording) {
        this.rows = new DeliveryRows(wording);
    }

    /** Gives the whole sheet. */
    public String of(DeliveryReport report) {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows.of(report)) {
            CellText.appendRow(row.stream().map(CellText::tidied).toList(), COMMA, text);
        }
        return text.toString();
    }
}
