package io.github.psadelivery.rules.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.model.problem.ProblemPage;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages of the codes of rubrics say what is so: their examples give the problem, and what they advise mends it. */
class ProblemPagesTest {
    private static final Pattern CELL =
            Pattern.compile("In `([a-z]+\\.csv)`, row `(.+?)`, column `(.+?)` holds (?:`(.*?)`|nothing)\\.");
    private static final Pattern NO_SHEET = Pattern.compile("The sheet `([a-z]+\\.csv)` is missing\\.");
    private static final Pattern NO_COLUMN = Pattern.compile("In `([a-z]+\\.csv)`, the column `(.+?)` is missing\\.");
    private static final Pattern NO_ROW = Pattern.compile("In `([a-z]+\\.csv)`, the row `(.+?)` is missing\\.");
    private static final Pattern OTHER_COLUMN =
            Pattern.compile("In `([a-z]+\\.csv)`, the column `(.+?)` is called `(.+?)`\\.");
    private static final Pattern NEW_ROW = Pattern.compile("In `([a-z]+\\.csv)`, a row is added: (.+)\\.");
    private static final Pattern QUOTED = Pattern.compile("`(.+?)`");

    /** Codes of which a page can only tell a story; these tests give them, and show what does not. */
    private static final Map<ProblemCode, String> ELSEWHERE = new TreeMap<>(Map.ofEntries(
            Map.entry(ProblemCode.CASE_FAILS, "EditedRubricTest of psa-scoring"),
            Map.entry(ProblemCode.RUB_NOT_READABLE, "RubricReaderTest"),
            Map.entry(ProblemCode.UNKNOWN_SHEET, "BadWorkbookTest"),
            Map.entry(ProblemCode.RUBRIC_NOT_THERE, "ResultJsonReadTest of psa-scoring"),
            Map.entry(ProblemCode.NO_WORKBOOK_LIBRARY, "WithoutFastexcelTest of psa-scoring"),
            Map.entry(ProblemCode.CELL_TOO_LONG, "WorkbookTest"),
            Map.entry(ProblemCode.PARENT_EXTENDS, "ExtendedRubricTest"),
            Map.entry(ProblemCode.REMOVES_NOTHING, "ExtendedRubricTest"),
            Map.entry(ProblemCode.VERSION_NOT_RAISED, "SuccessionTest"),
            Map.entry(ProblemCode.VERSION_RAISED_ALONE, "SuccessionTest"),
            Map.entry(ProblemCode.EFFECTIVE_TOO_EARLY, "SuccessionTest"),
            Map.entry(ProblemCode.NOT_PUBLISHABLE, "RubricLibraryTest"),
            Map.entry(ProblemCode.PUBLISHED_ALREADY, "RubricLibraryTest"),
            Map.entry(ProblemCode.ANOTHER_RUBRIC, "SuccessionTest")));

    private static final Set<ProblemCode> OF_WORKBOOKS = EnumSet.range(ProblemCode.FORMULA_CELL, ProblemCode.MACROS);

    static Stream<ProblemCode> ofRubrics() {
        return Stream.of(ProblemCode.values())
                .filter(code -> code.code().startsWith("RUB-"))
                .filter(code -> !ELSEWHERE.containsKey(code) && !OF_WORKBOOKS.contains(code));
    }

    @Test
    void eachExampleGivesItsProblemAndTheShippedRubricDoesNot() {
        assertThat(EditedRubric.shipped().problems()).isEmpty();
        assertThat(ofRubrics()).hasSizeGreaterThan(30).allSatisfy(code -> {
            EditedRubric rubric = EditedRubric.shipped();

            apply(ProblemPage.of(code).example(), rubric);

            assertThat(codes(rubric))
                    .as(code + " of " + ProblemPage.of(code).example())
                    .contains(code);
        });
    }

    @Test
    void whatAPageAdvisesMendsItsExample() {
        List<ProblemCode> tried = ofRubrics().filter(code -> mended(code)).toList();

        assertThat(tried).hasSizeGreaterThan(15);
    }

    /** Whether the page names a word that can be tried; it must mend the example. */
    private static boolean mended(ProblemCode code) {
        ProblemPage page = ProblemPage.of(code);
        Matcher cell = CELL.matcher(page.example());
        Matcher word = QUOTED.matcher(page.remedy());
        if (!cell.matches() || !word.find()) {
            return false;
        }
        EditedRubric rubric = EditedRubric.shipped();
        String remedy = page.remedy().substring(word.start(1), word.end(1));

        rubric.cell(cell.group(1), cell.group(2), cell.group(3), remedy);

        assertThat(codes(rubric)).as(code + ", " + page.remedy()).isEmpty();
        return true;
    }

    @Test
    void eachCodeOfWorkbooksIsGivenByABadWorkbook() {
        String given = Stream.concat(BadWorkbookTest.problems(), BadWorkbookTest.notEvenOpened())
                .map(arguments -> List.of(arguments.get()[2]).toString())
                .reduce("", String::concat);

        assertThat(OF_WORKBOOKS).allSatisfy(code -> assertThat(given).contains(code.code()));
    }

    private static List<ProblemCode> codes(EditedRubric rubric) {
        return rubric.problems().stream().map(Problem::code).toList();
    }

    static void apply(String example, EditedRubric rubric) {
        Matcher cell = CELL.matcher(example);
        Matcher noSheet = NO_SHEET.matcher(example);
        Matcher noColumn = NO_COLUMN.matcher(example);
        Matcher noRow = NO_ROW.matcher(example);
        Matcher otherColumn = OTHER_COLUMN.matcher(example);
        Matcher newRow = NEW_ROW.matcher(example);
        if (cell.matches()) {
            String text = cell.group(4) == null ? "" : cell.group(4);
            rubric.cell(cell.group(1), cell.group(2), cell.group(3), text);
        } else if (noSheet.matches()) {
            rubric.without(noSheet.group(1));
        } else if (noColumn.matches()) {
            rubric.withoutColumn(noColumn.group(1), noColumn.group(2));
        } else if (noRow.matches()) {
            rubric.withoutRow(noRow.group(1), noRow.group(2));
        } else if (otherColumn.matches()) {
            rubric.column(otherColumn.group(1), otherColumn.group(2), otherColumn.group(3));
        } else if (newRow.matches()) {
            rubric.row(
                    newRow.group(1),
                    QUOTED.matcher(newRow.group(2))
                            .results()
                            .map(MatchResult::group)
                            .map(ProblemPagesTest::unquoted)
                            .toArray(String[]::new));
        } else {
            throw new IllegalArgumentException("The example cannot be tried: " + example);
        }
    }

    private static String unquoted(String quoted) {
        return quoted.substring(1, quoted.length() - 1);
    }
}
