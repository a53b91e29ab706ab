package io.github.psadelivery.rules.table.workbook.writing;

import io.github.psadelivery.rules.table.sheet.Sheet;
import io.github.psadelivery.rules.table.workbook.EscapedText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a workbook. Each cell is text, also one that begins with an equals sign, so that nothing in it is ever worked
 * out.
 */
public final class WorkbookBytes {
    /** The most letters that a cell of a workbook keeps. */
    public static final int LONGEST_CELL = 32_767;

    /** Keeps slips off the headings, and nobody out. */
    private static final String PASSWORD = "psa";

    private static final String TEXT = "@";
    private static final int ROWS_TO_ADD = 200;
    private static final int LETTERS_MEASURED = 60;
    private static final int NARROWEST = 10;
    private static final String HEADING_FILL = "D9E2F3";
    private static final String NOTE_FILL = "F2F2F2";
    private static final Set<SheetProtectionOption> PROTECTED = EnumSet.of(
            SheetProtectionOption.SHEET, SheetProtectionOption.INSERT_COLUMNS, SheetProtectionOption.DELETE_COLUMNS);

    private WorkbookBytes() {}

    /** The workbook as a file keeps it: the same tabs give the same cells. */
    public static byte[] of(List<Tab> tabs) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "psa", null)) {
            for (Tab tab : tabs) {
                write(tab, workbook.newWorksheet(tab.sheet().file()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A workbook in memory could not be written.", e);
        }
        return bytes.toByteArray();
    }

    private static void write(Tab tab, Worksheet to) {
        List<List<String>> records = tab.sheet().records();
        for (int row = 0; row < records.size(); row++) {
            List<String> cells = records.get(row);
            for (int column = 0; column < cells.size(); column++) {
                if (!cells.get(column).isEmpty()) {
                    to.value(row, column, EscapedText.write(cells.get(column)));
                }
            }
        }
        for (int column = 0; column < tab.sheet().header().size(); column++) {
            to.width(column, width(tab.sheet(), column));
        }
        look(tab, to);
        tab.choicesByColumn().forEach((column, choices) -> offer(choices, column, tab, to));
        tab.comments()
                .forEach(comment ->
                        to.comment(comment.row() - 1, comment.column() - 1, EscapedText.write(comment.text())));
    }

    private static void look(Tab tab, Worksheet to) {
        int last = lastRow(tab);
        int columns = Math.max(0, tab.sheet().header().size() - 1);
        to.range(0, 0, 0, columns)
                .style()
                .bold()
                .fillColor(HEADING_FILL)
                .wrapText(true)
                .format(TEXT)
                .set();
        for (int row = 1; row < tab.headings(); row++) {
            to.range(row, 0, row, columns)
                    .style()
                    .italic()
                    .fillColor(NOTE_FILL)
                    .wrapText(true)
                    .format(TEXT)
                    .set();
        }
        to.range(tab.headings(), 0, last, columns)
                .style()
                .wrapText(true)
                .verticalAlignment("top")
                .format(TEXT)
                .protectionOption(ProtectionOption.LOCKED, tab.use() != Tab.Use.TO_FILL_IN)
                .set();
        to.freezePane(1, tab.headings());
        if (tab.use() == Tab.Use.TO_FILL_IN) {
            to.protect(PASSWORD, PROTECTED);
        }
        if (tab.use() == Tab.Use.BEHIND_THE_SCENES) {
            to.setVisibilityState(VisibilityState.HIDDEN);
        }
    }

    private static int lastRow(Tab tab) {
        int rows = tab.sheet().records().size();
        return tab.use() == Tab.Use.TO_FILL_IN ? rows + ROWS_TO_ADD : Math.max(rows, tab.headings() + 1);
    }

    private static void offer(Tab.Choices choices, int column, Tab tab, Worksheet to) {
        to.range(tab.headings(), column, lastRow(tab), column)
                .validateWithListByFormula(choices.cells())
                .errorStyle(choices.isClosed() ? DataValidationErrorStyle.STOP : DataValidationErrorStyle.WARNING)
                .errorTitle(choices.isClosed() ? "Not one of the words" : "A new word")
                .error(
                        choices.isClosed()
                                ? "Choose one of the words of the list."
                                : "This word is not in the list. Keep it if it is meant.")
                .showErrorMessage(true);
    }

    /** Wide enough for what is short, and narrow enough to read what is long. */
    private static double width(Sheet sheet, int column) {
        int longest = NARROWEST;
        for (int row = 0; row < sheet.records().size(); row++) {
            List<String> cells = sheet.records().get(row);
            if (column < cells.size()) {
                longest = Math.max(longest, Math.min(cells.get(column).length(), LETTERS_MEASURED) + 2);
            }
        }
        return longest;
    }
}
