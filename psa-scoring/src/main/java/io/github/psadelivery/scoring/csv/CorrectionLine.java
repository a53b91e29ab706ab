package io.github.psadelivery.scoring.csv;

import static io.github.psadelivery.model.problem.ProblemCode.CORRECTION_WITHOUT_REASON;
import static io.github.psadelivery.model.problem.ProblemCode.MISSING_FIELD;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.Correction;
import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.scoring.csv.internal.CellText;
import io.github.psadelivery.scoring.csv.internal.CsvLayout;
import io.github.psadelivery.scoring.csv.internal.CsvRow;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One row of a file of corrections.
 *
 * @param place where it stands, which tells it from all others
 * @param rows the rows of sheets that it holds for
 * @param correction what it says of them, with a column in place of the item
 */
record CorrectionLine(Place.Cell place, Rows rows, Correction correction) {

    static final String ITEM = "item";
    static final String LABEL = "label";
    static final String DATE = "date";
    static final String COLUMN = "column";
    static final String AS_PRINTED = "as printed";
    static final String READ_AS = "read as";
    static final String WHY = "why";
    static final CsvLayout LAYOUT;

    static {
        List<String> columns = List.of(ITEM, LABEL, DATE, COLUMN, AS_PRINTED, READ_AS, WHY);
        List<String> required = List.of(ITEM, LABEL, COLUMN, AS_PRINTED, READ_AS, WHY);
        LAYOUT = new CsvLayout(
                columns, required, Map.of(), "Take it out; the columns are %s.".formatted(String.join(", ", columns)));
    }

    /** Rows of sheets, by what is printed in these cells; an empty text stands for whatever is printed. */
    record Rows(String item, String label, String date) {

        /** The row of an assessment, before its corrections are read. */
        static Rows of(Assessment assessment) {
            return new Rows(
                    printed(
                            assessment,
                            AssessmentColumns.ITEM,
                            assessment.subject().id()),
                    printed(
                            assessment,
                            AssessmentColumns.LABEL,
                            assessment.date().printed().orElse("")),
                    printed(
                            assessment,
                            AssessmentColumns.DATE,
                            assessment.date().effective().toString()));
        }

        private static String printed(Assessment assessment, String column, String text) {
            return CellText.tidied(assessment.corrections().stream()
                    .filter(correction -> correction.item().equals(column))
                    .findFirst()
                    .map(Correction::asPrinted)
                    .orElse(text));
        }

        private boolean include(CsvRow row) {
            return isMeant(item, row.cell(AssessmentColumns.ITEM))
                    && isMeant(label, row.cell(AssessmentColumns.LABEL))
                    && isMeant(date, row.cell(AssessmentColumns.DATE));
        }

        private static boolean isMeant(String wanted, String cell) {
            return wanted.isEmpty() || wanted.equals(cell);
        }

        /** Gives the rows in words that follow “No row”. */
        @Override
        public String toString() {
            return (item.isEmpty() ? "" : " of item “%s”".formatted(item))
                    + (label.isEmpty() ? "" : " with the label “%s”".formatted(label))
                    + (date.isEmpty() ? "" : " at the date “%s”".formatted(date));
        }
    }

    /** Reads a row; empty, and what is wrong with it, if it cannot be used. */
    static Optional<CorrectionLine> read(CsvRow row, List<Problem> problems) {
        if (!row.header().isGood()) {
            return Optional.empty();
        }
        int before = problems.size();
        for (String column : List.of(COLUMN, AS_PRINTED, READ_AS)) {
            if (row.cell(column).isEmpty()) {
                problems.add(new Problem(
                        MISSING_FIELD, row.place(column), "The cell is empty.", "Fill it, or take the row out."));
            }
        }
        if (row.cell(WHY).isEmpty()) {
            problems.add(new Problem(
                    CORRECTION_WITHOUT_REASON,
                    row.place(WHY),
                    "The correction gives no reason.",
                    "Say why the cell is read as something else than it says."));
        }
        return problems.size() > before
                ? Optional.empty()
                : Optional.of(new CorrectionLine(
                        row.place(AS_PRINTED),
                        new Rows(row.cell(ITEM), row.cell(LABEL), row.cell(DATE)),
                        new Correction(row.cell(COLUMN), row.cell(AS_PRINTED), row.cell(READ_AS), row.cell(WHY))));
    }

    /** The cells of a correction of an assessment, in the order of the layout. */
    static List<String> cells(Assessment assessment, Correction correction) {
        Rows rows = Rows.of(assessment);
        return Stream.of(
                        rows.item(),
                        rows.label(),
                        rows.date(),
                        correction.item(),
                        correction.asPrinted(),
                        correction.readAs(),
                        correction.because())
                .map(CellText::tidied)
                .toList();
    }

    /** The correction as it holds for a row of a sheet; empty if the row is not meant, or has something else there. */
    Optional<Correction> on(CsvRow row) {
        return row.header()
                .column(correction.item())
                .filter(column -> rows.include(row) && row.cell(column).equals(correction.asPrinted()))
                .map(column ->
                        new Correction(column, correction.asPrinted(), correction.readAs(), correction.because()));
    }

    Place place(String cell) {
        return new Place.Cell(place.file(), place.row(), cell);
    }
}
