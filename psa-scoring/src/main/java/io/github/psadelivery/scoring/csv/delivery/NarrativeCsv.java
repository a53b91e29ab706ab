package io.github.psadelivery.scoring.csv.delivery;

import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.routine.DeliveryNarrative;
import io.github.psadelivery.scoring.csv.internal.CellText;
import io.github.psadelivery.scoring.csv.internal.CsvLayout;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The narratives of delivery reports as a sheet with the columns {@code date}, {@code part}, {@code number}, {@code item},
 * {@code text} and {@code status}, one row for each part: {@code statement}, {@code announced} with the number of challenges
 * that the report announces, {@code challenge}, {@code closed} for an item, and {@code source}.
 *
 * <p>Errors: all that is wrong is told at its cell: a challenge without a status, a number twice, a date at which there is no
 * report, an item that the report does not have.
 *
 * <p>Thread-safety: immutable.
 *
 * <pre>{@code
 * date,part,number,item,text,status
 * 2003-12,statement,,,Much has been done.,
 * 2003-12,challenge,1,,Performance management,"Improving, with one gap."
 * 2003-12,closed,,T8,The target was met.,
 * }</pre>
 */
public final class NarrativeCsv {
    static final String DATE = "date";
    static final String PART = "part";
    static final String NUMBER = "number";
    static final String ITEM = "item";
    static final String TEXT = "text";
    static final String STATUS = "status";

    private static final List<String> COLUMNS = List.of(DATE, PART, NUMBER, ITEM, TEXT, STATUS);
    private static final CsvLayout LAYOUT = new CsvLayout(
            COLUMNS,
            List.of(DATE, PART, TEXT),
            Map.of(),
            "Take it out; the columns are %s.".formatted(String.join(", ", COLUMNS)));

    private final ReportedLines lines;

    /** Reads narratives of a report with these lines. */
    public NarrativeCsv(ReportedLines lines) {
        this.lines = lines;
    }

    /**
     * Reads a sheet to its end and leaves the stream open. Gives the narratives from the earliest.
     *
     * @param file the name by which problems tell of it
     */
    public Checked<List<DeliveryNarrative>> read(String file, InputStream stream) {
        DeliverySheet sheet = new DeliverySheet(lines);
        NarrativeRows rows = new NarrativeRows(sheet);
        List<Problem> problems = sheet.read(file, stream, LAYOUT, rows::add);
        return problems.stream().anyMatch(Problem::isError)
                ? Checked.rejected(problems)
                : Checked.of(rows.narratives(), problems);
    }

    /**
     * Gives narratives as a sheet. {@link #read} reads it back where there is one narrative a date, the report has the dates and
     * the closed items, and the texts are such as a cell keeps: line feeds for line ends, plain spaces for those that do not
     * break, none of either at the ends. Other texts come back so.
     *
     * <p>Absence: a narrative that says nothing has no row, so that it does not come back.
     *
     * <p>Errors: none here. A text that no cell can hold (over a million letters, with NUL or half of a letter that is stored
     * as two), one of which a cell keeps nothing, and two sources that a cell keeps alike, are problems when the sheet is read.
     */
    public static String write(List<DeliveryNarrative> narratives) {
        StringBuilder text = new StringBuilder();
        CellText.appendRow(COLUMNS, ',', text);
        for (DeliveryNarrative narrative : narratives) {
            rows(narrative)
                    .forEach(row -> CellText.appendRow(
                            row.stream().map(CellText::tidied).toList(), ',', text));
        }
        return text.toString();
    }

    private static Stream<List<String>> rows(DeliveryNarrative narrative) {
        String date = narrative.date().toString();
        return Stream.of(
                        narrative.statement().stream()
                                .map(words -> row(date, NarrativePart.STATEMENT, "", "", words, "")),
                        narrative.announced().stream()
                                .map(number -> row(date, NarrativePart.ANNOUNCED, number.toString(), "", "", "")),
                        narrative.challenges().stream()
                                .map(one -> row(
                                        date,
                                        NarrativePart.CHALLENGE,
                                        Integer.toString(one.number()),
                                        "",
                                        one.text(),
                                        one.status())),
                        narrative.closed().stream()
                                .map(one -> row(date, NarrativePart.CLOSED, "", one.item(), one.because(), "")),
                        narrative.sources().stream().map(words -> row(date, NarrativePart.SOURCE, "", "", words, "")))
                .flatMap(rows -> rows);
    }

    private static List<String> row(
            String date, NarrativePart part, String number, String item, String text, String status) {
        return List.of(date, part.word(), number, item, text, status);
    }
}
