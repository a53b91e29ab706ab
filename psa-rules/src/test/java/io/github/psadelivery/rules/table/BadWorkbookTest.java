package io.github.psadelivery.rules.table;

import static io.github.psadelivery.rules.table.internal.RubricSheet.CASES;
import static io.github.psadelivery.rules.table.internal.RubricSheet.COVERAGE;
import static io.github.psadelivery.rules.table.internal.RubricSheet.MEASURES;
import static io.github.psadelivery.rules.table.internal.RubricSheet.QUESTIONS;
import static io.github.psadelivery.rules.table.internal.RubricSheet.RUBRIC;
import static io.github.psadelivery.rules.table.internal.RubricSheet.RULES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.rules.Rubrics;
import io.github.psadelivery.rules.rubric.Rubric;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What authors and attackers put into workbooks: a clear answer each. */
class BadWorkbookTest {
    private static final String PL_1 =
            "At least half of the areas of planning are highly problematic, so planning as a "
                    + "whole needs decisive action at once.";

    private static HandMadeWorkbook shipped() {
        return HandMadeWorkbook.shipped();
    }

    private static String number(int style, String value) {
        return "<c s=\"%s\"><v>%s</v></c>".formatted(style, value);
    }

    private static String text(String text) {
        return HandMadeWorkbook.text(text);
    }

    private static String manyRows(int rows) {
        StringBuilder xml = new StringBuilder();
        for (int row = 1; row <= rows; row++) {
            xml.append("<row><c t=\"str\"><v>x</v></c></row>");
        }
        return xml.toString();
    }

    /** Each with its problems, as code and place. */
    static Stream<Arguments> problems() {
        return Stream.of(
                arguments(
                        "a formula",
                        shipped().cell(RULES, "half", "<c><f>1/2</f><v>0.5</v></c>"),
                        List.of("RUB-037 Rules!C6")),
                arguments(
                        "a shared formula without a value",
                        shipped().cell(RULES, "half", "<c t=\"str\"><f t=\"shared\" si=\"0\"/></c>"),
                        List.of("RUB-037 Rules!C6")),
                arguments(
                        "an error value",
                        shipped().cell(RULES, "half", "<c t=\"e\"><v>#REF!</v></c>"),
                        List.of("RUB-038 Rules!C6")),
                arguments(
                        "merged cells",
                        shipped()
                                .edit(
                                        RULES,
                                        "</sheetData>",
                                        "</sheetData><mergeCells><mergeCell ref=\"J6:K6\"/></mergeCells>"),
                        List.of("RUB-039 Rules!J6")),
                arguments(
                        "a hidden row",
                        shipped().edit(RULES, "<row r=\"3\">", "<row r=\"3\" hidden=\"1\">"),
                        List.of("RUB-040 Rules!A3")),
                arguments(
                        "hidden columns",
                        shipped()
                                .edit(
                                        RULES,
                                        "<worksheet>",
                                        "<worksheet><cols><col min=\"3\" max=\"4\" hidden=\"true\"/></cols>"),
                        List.of("RUB-040 Rules!C1")),
                arguments(
                        "a hidden sheet",
                        shipped().sheet("rules ", "state=\"hidden\"", "", ""),
                        List.of("RUB-040 rules ", "RUB-041 rules ")),
                arguments("a sheet twice", shipped().sheet("Rules", manyRows(1)), List.of("RUB-041 Rules")),
                arguments(
                        "a sheet missing",
                        HandMadeWorkbook.of(EditedRubric.shipped().without("rubric.csv")),
                        List.of("RUB-001 rubric.xlsx")),
                arguments("a sheet of another name", shipped().sheet("Caess", ""), List.of("RUB-035 Caess")),
                arguments(
                        "a table beneath",
                        shipped()
                                .edit(
                                        COVERAGE,
                                        "</sheetData>",
                                        "<row r=\"9\">" + text("judgement") + text("because") + text("source")
                                                + "</row></sheetData>"),
                        List.of("RUB-042 Coverage!A9")),
                arguments(
                        "a table beside",
                        shipped()
                                .edit(
                                        COVERAGE,
                                        text("source") + "</row>",
                                        text("source") + text("") + text("item") + text("note") + "</row>"),
                        List.of("RUB-042 Coverage!G1")),
                arguments(
                        "data in the notes row",
                        shipped().cell(COVERAGE, "60%", text("ⓘ the share")),
                        List.of("RUB-043 Coverage!A2")),
                arguments(
                        "the notes row elsewhere",
                        shipped()
                                .edit(
                                        COVERAGE,
                                        "</sheetData>",
                                        "<row r=\"5\">" + text("ⓘ one") + text("ⓘ two") + "</row></sheetData>"),
                        List.of("RUB-043 Coverage!A5")),
                arguments("macros", shipped().part("xl/vbaProject.bin", "x"), List.of("RUB-046 rubric.xlsx")),
                arguments(
                        "too many rows",
                        shipped().edit(QUESTIONS, "</sheetData>", manyRows(100_000) + "</sheetData>"),
                        List.of("IN-005 Questions")),
                arguments(
                        "a cell in the last row",
                        shipped()
                                .edit(
                                        CASES,
                                        "</sheetData>",
                                        "<row r=\"1048576\"><c r=\"XFD1048576\" t=\"str\"><v>x</v></c></row></sheetData>"),
                        List.of("IN-005 Cases")),
                arguments(
                        "a share as a plain number",
                        shipped().cell(RULES, "half", number(0, "0.5")),
                        List.of("RUB-010 Rules!C6")),
                arguments(
                        "a share that became a date",
                        shipped().cell(RULES, "half", number(2, "37683")),
                        List.of("RUB-010 Rules!C6")),
                arguments(
                        "a date as text in other words",
                        shipped().cell(RUBRIC, "2002-12-01", text("1 December 2002")),
                        List.of("RUB-019 Rubric!B5")),
                arguments(
                        "smart quotes around a word",
                        shipped().cell(RULES, "half", text("“half”")),
                        List.of("RUB-010 Rules!C6")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void problems(String name, HandMadeWorkbook workbook, List<String> expected) {
        List<Problem> problems = workbook.read().rubric().problems();

        assertThat(problems)
                .as(name)
                .map(problem -> problem.code() + " " + problem.place())
                .isEqualTo(expected);
    }

    /** Each reads as the shipped rubric. */
    static Stream<Arguments> sameRubric() {
        return Stream.of(
                arguments("a cell of per cent", shipped().cell(COVERAGE, "60%", number(1, "0.6"))),
                arguments(
                        "a cell of per cent with decimals",
                        shipped().cell(COVERAGE, "60%", number(5, "0.59999999999999998"))),
                arguments("a picture that unpacks to 70 MB", shipped().part("xl/media/a.png", "0".repeat(70 << 20))),
                arguments("a number", shipped().cell(RULES, "2", number(0, "2"))),
                arguments(
                        "a number as a spreadsheet keeps it",
                        shipped().cell(MEASURES, "-0.05", number(0, "-5.0000000000000003E-2"))),
                arguments("a date", shipped().cell(RUBRIC, "2002-12-01", number(2, "37591"))),
                arguments("a date of a format of its own", shipped().cell(RUBRIC, "2002-12-01", number(4, "37591"))),
                arguments("trailing spaces", shipped().cell(RULES, "Amber/Red", text("Amber/Red  "))),
                arguments(
                        "non-breaking spaces",
                        shipped().cell(RULES, "areas of planning", text("\u00a0areas\u00a0of planning\u00a0"))),
                arguments("another case", shipped().cell(RULES, "Amber/Red", text("AMBER/red "))),
                arguments(
                        "text in runs",
                        shipped()
                                .cell(
                                        RULES,
                                        "half",
                                        "<c t=\"inlineStr\"><is><r><t>ha</t></r><r><rPr/><t>lf</t></r><rPh><t>no</t></rPh></is></c>")),
                arguments(
                        "shared text",
                        shipped()
                                .part(
                                        "xl/sharedStrings.xml",
                                        "<sst><si><t>a</t></si><si><r><t>ha</t></r><r><t>lf</t></r></si></sst>")
                                .cell(RULES, "half", "<c t=\"s\"><v>1</v></c>")),
                arguments(
                        "a row and a column left out",
                        shipped()
                                .cell(RULES, PL_1, text(PL_1))
                                .edit(RULES, "</sheetData>", "<row r=\"30\"><c r=\"B30\"/></row></sheetData>")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void sameRubric(String name, HandMadeWorkbook workbook) {
        Rubric rubric = workbook.read().rubric().orThrow();

        assertThat(rubric.reference()).as(name).isEqualTo(Rubrics.standard().reference());
    }

    /** Each gives one problem of the whole file. */
    static Stream<Arguments> notEvenOpened() {
        byte[] whole = shipped().bytes();
        return Stream.of(
                arguments("nothing", new byte[0], "RUB-044"),
                arguments("no zip", "rule,judgement\n".getBytes(StandardCharsets.UTF_8), "RUB-044"),
                arguments(
                        "encrypted or old", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}, "RUB-045"),
                arguments("cut off", Arrays.copyOf(whole, whole.length / 2), "RUB-044"),
                arguments(
                        "no XML", shipped().part("xl/workbook.xml", "<workbook").bytes(), "RUB-044"),
                arguments(
                        "another archive",
                        new HandMadeWorkbook().part("a.txt", "x").bytes(),
                        "RUB-044"),
                arguments(
                        "a zip bomb",
                        shipped().part("xl/comments1.xml", "0".repeat(70 << 20)).bytes(),
                        "IN-005"),
                arguments(
                        "a document type that the parser of the JDK trips over",
                        shipped()
                                .part("xl/sharedStrings.xml", "<!DOCTYPE sst [<!ENTITY x \u001b \"y\">]><sst/>")
                                .bytes(),
                        "RUB-044"),
                arguments(
                        "an external entity",
                        shipped().part("xl/sharedStrings.xml", """
                                        <!DOCTYPE sst [<!ENTITY x SYSTEM "file:///etc/passwd">]>
                                        <sst><si><t>&x;</t></si></sst>""").bytes(),
                        "RUB-044"),
                arguments(
                        "entities that grow",
                        shipped().part("xl/sharedStrings.xml", """
                                        <!DOCTYPE sst [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>
                                        <sst><si><t>&b;</t></si></sst>""").bytes(),
                        "RUB-044"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void notEvenOpened(String name, byte[] bytes, String code) {
        RubricDraft draft = RubricDraft.read("rubric.xlsx", bytes);

        assertThat(draft.rubric().problems())
                .as(name)
                .map(problem -> problem.code() + " " + problem.place())
                .containsExactly(code + " rubric.xlsx");
        assertThat(draft.sheets()).isEmpty();
    }

    @Test
    void aTextSharedByManyCellsTakesABoundedPartOfTheMemory() {
        String cells = "<c t=\"s\"><v>0</v></c>".repeat(200);
        HandMadeWorkbook workbook = shipped()
                .part("xl/sharedStrings.xml", "<sst><si><t>%s</t></si></sst>".formatted("long ".repeat(6_000)))
                .edit(QUESTIONS, "</sheetData>", ("<row>" + cells + "</row>").repeat(4_000) + "</sheetData>");

        assertThat(workbook.read().rubric().problems())
                .map(problem -> problem.code() + " " + problem.place())
                .containsExactly("IN-005 Questions");
    }

    /** The names of columns in the second row make no second table where there is no first. */
    @Test
    void aSheetWithoutANamedColumnInItsFirstRowIsAProblem() {
        HandMadeWorkbook workbook =
                new HandMadeWorkbook().sheet("Questions", "<row/><row>" + text("item") + text("question") + "</row>");

        assertThat(workbook.read().rubric().problems())
                .extracting(Problem::code)
                .contains(ProblemCode.EMPTY_FILE);
    }

    @Test
    void aPartThatIsNoTextIsAProblemAndPrintsNothing() {
        PrintStream before = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        HandMadeWorkbook workbook =
                shipped().part("xl/sharedStrings.xml", new byte[] {'<', 'a', '>', (byte) 0xFF, '<'});
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            assertThat(RubricDraft.read("rubric.xlsx", workbook.bytes())
                            .rubric()
                            .problems())
                    .singleElement()
                    .extracting(Problem::code)
                    .hasToString("RUB-044");
        } finally {
            System.setErr(before);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void aFolderIsBoundedToo(@TempDir Path folder) throws Exception {
        RubricWriter.write(Rubrics.standard(), folder);
        Files.writeString(folder.resolve("cases.csv"), "case;title\n" + "x;y\n".repeat(100_000));
        Files.write(folder.resolve("questions.csv"), new byte[17 << 20]);

        assertThat(RubricReader.read(folder).problems())
                .map(problem -> problem.code() + " " + problem.place())
                .containsExactly("IN-005 questions.csv", "IN-005 cases.csv");
    }
}
