package io.github.psadelivery.scoring.csv.delivery;

import static io.github.psadelivery.model.problem.ProblemCode.UNKNOWN_INDICATOR;

import io.github.psadelivery.model.agreement.Register;
import io.github.psadelivery.model.measurement.Indicator;
import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.routine.ItemIndicator;
import io.github.psadelivery.scoring.csv.internal.CsvLayout;
import io.github.psadelivery.scoring.csv.internal.CsvRow;
import io.github.psadelivery.scoring.source.internal.SourceWords;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which indicators of registers measure the items of a delivery report, as a sheet with the columns {@code item},
 * {@code register}, {@code indicator} and perhaps {@code because}. An item may have several indicators, and rows may be of
 * several registers.
 *
 * <p>Errors: all that is wrong is told at its cell: an item that the report does not have, or an indicator that the register
 * does not have. Rows of other registers than the one at hand are taken as they are.
 *
 * <p>Thread-safety: immutable.
 *
 * <pre>{@code
 * item,register,indicator,because
 * T7,asylum-target,removed,The line is the sixth element of the target.
 * }</pre>
 */
public final class ItemIndicatorsCsv {
    private static final String ITEM = "item";
    private static final String REGISTER = "register";
    private static final String INDICATOR = "indicator";
    private static final String BECAUSE = "because";
    private static final CsvLayout LAYOUT = new CsvLayout(
            List.of(ITEM, REGISTER, INDICATOR, BECAUSE),
            List.of(ITEM, REGISTER, INDICATOR),
            Map.of(),
            "Take it out; the columns are item, register, indicator, because.");

    private final ReportedLines lines;
    private final Register register;

    /**
     * Reads for a report with these lines.
     *
     * @param register the one whose indicators are looked up
     */
    public ItemIndicatorsCsv(ReportedLines lines, Register register) {
        this.lines = lines;
        this.register = register;
    }

    /**
     * Reads a sheet to its end and leaves the stream open. Gives its rows in their order.
     *
     * @param file the name by which problems tell of it
     */
    public Checked<List<ItemIndicator>> read(String file, InputStream stream) {
        DeliverySheet sheet = new DeliverySheet(lines);
        List<ItemIndicator> found = new ArrayList<>();
        List<Problem> problems =
                sheet.read(file, stream, LAYOUT, row -> row(row, sheet).ifPresent(found::add));
        return problems.stream().anyMatch(Problem::isError)
                ? Checked.rejected(problems)
                : Checked.of(List.copyOf(found), problems);
    }

    private Optional<ItemIndicator> row(CsvRow row, DeliverySheet sheet) {
        Optional<String> item = sheet.item(row, ITEM);
        Optional<String> of = sheet.filled(row, REGISTER);
        Optional<String> indicator = sheet.filled(row, INDICATOR);
        if (of.isEmpty() || indicator.isEmpty()) {
            return Optional.empty();
        }
        if (of.get().equals(register.id())
                && register.indicator(indicator.get()).isEmpty()) {
            sheet.tell(
                    UNKNOWN_INDICATOR,
                    row.place(INDICATOR),
                    "The register %s has no indicator %s."
                            .formatted(register.id(), SourceWords.quoted(indicator.get())),
                    SourceWords.advice(
                            indicator.get(),
                            register.indicators().map(Indicator::id).toList()));
            return Optional.empty();
        }
        return item.filter(id -> sheet.isFirst(row, INDICATOR, List.of(id, of.get(), indicator.get())))
                .map(id -> new ItemIndicator(id, of.get(), indicator.get(), row.cell(BECAUSE)));
    }
}
