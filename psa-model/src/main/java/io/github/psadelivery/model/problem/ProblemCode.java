package io.github.psadelivery.model.problem;

import static io.github.psadelivery.model.problem.Severity.ERROR;
import static io.github.psadelivery.model.problem.Severity.WARNING;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Which problem it is: ASM in an assessment, IN in the input that carries assessments, RUB in a rubric, DRL in free
 * DRL, CHK in what a rubric says although each of its cells can be read, ASK in a question about results.
 *
 * <p>Range: a code is for ever. A new problem gets the next number of its group; a number is never used again.
 *
 * <p>Errors: {@link #parse} refuses a text that is no code.
 *
 * <p>Thread-safety: immutable.
 */
public enum ProblemCode {
    UNKNOWN_ITEM("ASM-001", ERROR, "The rubric has no such item"),
    UNKNOWN_LEVEL("ASM-002", ERROR, "The scale has no such level"),
    LEVEL_OF_ANOTHER_SCALE("ASM-003", ERROR, "The level belongs to another scale"),
    RATED_TWICE("ASM-004", ERROR, "The same item is stated twice"),
    NOT_APPLICABLE_WITHOUT_REASON("ASM-005", ERROR, "An area is called not applicable without a reason"),
    NOTHING_APPLICABLE("ASM-006", ERROR, "A judgement has no applicable area and no stated level"),
    NOT_RATEABLE("ASM-007", ERROR, "The item cannot be rated"),
    NOT_AN_AREA("ASM-008", ERROR, "Only an area can be not applicable"),
    BAD_DATE("ASM-009", ERROR, "The date cannot be read"),
    LABEL_OUT_OF_ORDER("ASM-010", WARNING, "The printed label and the effective date do not agree"),
    MISSING_FIELD("ASM-011", ERROR, "A field is missing"),
    UNKNOWN_FIELD("ASM-012", ERROR, "The field is not known"),
    UNKNOWN_KIND("ASM-013", ERROR, "The kind of subject is not known"),
    WRONG_TYPE("ASM-014", ERROR, "The value is of the wrong type"),
    DUPLICATE_FIELD("ASM-015", ERROR, "The same field stands there twice"),
    CORRECTION_WITHOUT_REASON("ASM-016", ERROR, "A correction gives no reason"),
    CORRECTION_NOT_USED("ASM-017", ERROR, "A correction fits nothing that is stated"),
    DUPLICATE_ASSESSMENT("ASM-018", ERROR, "The same subject is assessed twice on one date"),

    NOT_READABLE("IN-001", ERROR, "The file cannot be read"),
    NOT_JSON("IN-002", ERROR, "The text is not JSON"),
    NOT_UTF8("IN-003", ERROR, "The text is not UTF-8"),
    EMPTY_FILE("IN-004", ERROR, "The file is empty"),
    TOO_LARGE("IN-005", ERROR, "The input is too large"),
    BAD_CSV("IN-006", ERROR, "The text is not CSV"),
    MISSING_COLUMN("IN-007", ERROR, "A column is missing"),
    UNKNOWN_COLUMN("IN-008", ERROR, "The column is not known"),
    DUPLICATE_COLUMN("IN-009", ERROR, "The same column stands there twice"),
    ROW_LENGTH("IN-010", ERROR, "The row is longer or shorter than the header"),
    NO_ASSESSMENTS("IN-011", ERROR, "The input holds no assessment"),
    RESULT_DIFFERS("IN-012", ERROR, "The result is not what its rubric gives"),
    UNKNOWN_SCHEMA("IN-013", ERROR, "The version of the format is not known"),
    REPEATED_HEADER("IN-014", ERROR, "The names of the columns stand in a row beneath the first"),
    NOT_CARRIED("IN-015", ERROR, "A sheet cannot hold a part of the assessment"),

    MISSING_SHEET("RUB-001", ERROR, "A sheet of the rubric is missing"),
    RUB_MISSING_COLUMN("RUB-002", ERROR, "A column of the sheet is missing"),
    RUB_UNKNOWN_COLUMN("RUB-003", ERROR, "The sheet has no such column"),
    DUPLICATE_ID("RUB-004", ERROR, "The same id is used twice"),
    EMPTY_CELL("RUB-005", ERROR, "A cell that must be filled is empty"),
    UNKNOWN_RUBRIC_ITEM("RUB-006", ERROR, "The sheet of items has no such item"),
    UNKNOWN_RUBRIC_LEVEL("RUB-007", ERROR, "The sheet of scales has no such level"),
    UNKNOWN_SCALE("RUB-008", ERROR, "The sheet of scales has no such scale"),
    RUB_LEVEL_OF_ANOTHER_SCALE("RUB-009", ERROR, "The level belongs to another scale than the item"),
    BAD_THRESHOLD("RUB-010", ERROR, "The cell 'at least' cannot be read"),
    BAD_SHARE("RUB-011", ERROR, "The share is not between nothing and the whole"),
    BAD_SELECTION("RUB-012", ERROR, "The cell 'of' selects no items"),
    CYCLE("RUB-013", ERROR, "An item stands beneath itself"),
    MISSING_DESCRIPTOR("RUB-014", ERROR, "A level of an item has no descriptor"),
    RESERVED_SCALE("RUB-015", ERROR, "A standard scale has other levels than the standard ones"),
    OUTSIDE_THE_JUDGEMENT("RUB-016", ERROR, "A rule looks at an item that is not beneath its judgement"),
    HALF_A_CONDITION("RUB-017", ERROR, "Only some of the three cells of the second condition are filled"),
    UNKNOWN_KEY("RUB-018", ERROR, "The sheet 'rubric' has no such key"),
    BAD_RUBRIC_DATE("RUB-019", ERROR, "A date of the rubric cannot be read"),
    BAD_NUMBER("RUB-020", ERROR, "The number cannot be read"),
    BAD_TREE("RUB-021", ERROR, "The items do not form a tree of judgements, groups and areas"),
    CASE_FAILS("RUB-022", ERROR, "The rubric does not reproduce a worked case"),
    CASE_WITHOUT_REASON("RUB-023", ERROR, "A case that departs from the rubric gives no reason"),
    RUB_ROW_LENGTH("RUB-024", ERROR, "The row of the sheet is longer or shorter than its header"),
    RUB_NOT_READABLE("RUB-025", ERROR, "The rubric cannot be read"),
    BEST_LEVEL_CAP("RUB-026", ERROR, "A rule caps at the best level, so it can never act"),
    MISSING_KEY("RUB-027", ERROR, "The sheet 'rubric' lacks a key"),
    UNKNOWN_WORD("RUB-028", ERROR, "The cell takes only certain words"),
    SURPLUS_CELL("RUB-029", ERROR, "A cell that must be empty is filled"),
    WRONG_KIND_OF_ITEM("RUB-030", ERROR, "The item is of a kind that cannot stand in this cell"),
    OUT_OF_ORDER("RUB-031", ERROR, "Levels, bounds or bands are not in order"),
    SHORT_SCALE("RUB-032", ERROR, "A scale has fewer than two levels or more than fifteen"),
    MIXED_SCALES("RUB-033", ERROR, "Areas of one judgement are rated on different scales"),
    BAD_ID("RUB-034", ERROR, "The id means something else in another sheet"),
    UNKNOWN_SHEET("RUB-035", WARNING, "A rubric has no such sheet, so it was not read"),
    RUBRIC_NOT_THERE("RUB-036", ERROR, "The exact rubric that is named is not there"),
    FORMULA_CELL("RUB-037", ERROR, "A cell holds a formula"),
    ERROR_CELL("RUB-038", ERROR, "A cell shows an error of the spreadsheet"),
    MERGED_CELLS("RUB-039", ERROR, "Cells are merged"),
    HIDDEN_CELLS("RUB-040", WARNING, "Rows, columns or a sheet are hidden, and are read all the same"),
    SHEET_TWICE("RUB-041", ERROR, "The workbook has the same sheet twice"),
    TWO_TABLES("RUB-042", ERROR, "A second table stands on the sheet"),
    NOTES_ROW("RUB-043", ERROR, "The notes row is not where it belongs, or data stand in it"),
    NOT_A_WORKBOOK("RUB-044", ERROR, "The file is no workbook that can be read"),
    LOCKED_WORKBOOK("RUB-045", ERROR, "The workbook is encrypted or in the old format"),
    MACROS("RUB-046", WARNING, "The workbook holds macros, which are never run"),
    NO_WORKBOOK_LIBRARY("RUB-047", ERROR, "The library that writes workbooks is not there"),
    CELL_TOO_LONG("RUB-048", ERROR, "A cell holds more text than a workbook can keep"),
    PARENT_NOT_THERE("RUB-049", ERROR, "The rubric that is extended is not there"),
    PARENT_EXTENDS("RUB-050", ERROR, "The rubric that is extended extends another itself"),
    REMOVES_NOTHING("RUB-051", ERROR, "A row takes out a row that is not there"),
    VERSION_NOT_RAISED("RUB-052", ERROR, "The content has changed and the version is not higher"),
    VERSION_RAISED_ALONE("RUB-053", WARNING, "The version is higher and the content has not changed"),
    EFFECTIVE_TOO_EARLY("RUB-054", ERROR, "A version takes effect before the one that it follows"),
    NOT_PUBLISHABLE("RUB-055", ERROR, "The id or version is not one to publish under"),
    PUBLISHED_ALREADY("RUB-056", ERROR, "The version is published already"),
    ANOTHER_RUBRIC("RUB-057", ERROR, "The version before is of another rubric"),

    DRL_DOES_NOT_COMPILE("DRL-001", ERROR, "The free DRL does not compile"),
    DRL_LOOPS("DRL-002", ERROR, "The free DRL does not come to an end"),
    DRL_THROWS("DRL-003", ERROR, "A rule of the free DRL throws an exception"),
    DRL_UNKNOWN_CEILING("DRL-004", ERROR, "The free DRL caps an unknown judgement or at an unknown level"),
    DRL_TOO_SLOW("DRL-005", ERROR, "The free DRL takes too long"),
    DRL_UNKNOWN_TALLY("DRL-006", WARNING, "The free DRL compares with a word that no tally has"),
    DRL_NOT_MONOTONE("DRL-007", WARNING, "A better rating gives a worse outcome by the free DRL"),

    LEVEL_NOT_REACHED("CHK-001", WARNING, "No ratings give a judgement one of its levels"),
    DEAD_ROW("CHK-002", WARNING, "A rule can never apply"),
    MASKED_ROW("CHK-003", WARNING, "Whenever a rule applies, another at least as low does"),
    DUPLICATE_ROW("CHK-004", WARNING, "Two rules say the same"),
    NEVER_FELT("CHK-005", WARNING, "No rule can ever feel the rating of an item"),
    HEADING_WITHOUT_RULE("CHK-006", WARNING, "No rule looks at what is beneath a heading"),
    SHARE_BELOW_ONE("CHK-007", WARNING, "A share is less than one item"),
    SAME_DESCRIPTOR("CHK-008", WARNING, "Two levels have the same descriptor"),
    DESCRIPTOR_OF_ANOTHER_LEVEL("CHK-009", WARNING, "A descriptor begins with the name of another level"),
    ROW_WITHOUT_CASE("CHK-010", WARNING, "No worked case shows what a rule does"),
    TOO_MANY_STATES("CHK-011", WARNING, "A judgement has too many states to look at each"),
    SILENCES_NOTHING("CHK-012", WARNING, "A row silences a finding that is not there"),

    NOT_PROVED_MONOTONE("ASK-001", ERROR, "The question can be answered by proved rules only"),
    SUBJECT_NOT_ASSESSED("ASK-002", ERROR, "Nothing is assessed under the id that is named");

    private final String code;
    private final Severity severity;
    private final String title;

    ProblemCode(String code, Severity severity, String title) {
        this.code = code;
        this.severity = severity;
        this.title = title;
    }

    /**
     * Reads a code such as {@code ASM-002}, in any case and with space around it.
     *
     * @throws IllegalArgumentException if there is no such code; the message gives the nearest
     */
    public static ProblemCode parse(String text) {
        String code = text.strip().toUpperCase(Locale.ROOT);
        return Stream.of(values())
                .filter(problemCode -> problemCode.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "“%s” is not the code of a problem. Write %s?".formatted(text, nearest(text))));
    }

    private static String nearest(String text) {
        List<String> codes = Stream.of(values()).map(ProblemCode::code).toList();
        return Nearest.to(text, codes).orElse("a code such as " + codes.get(0));
    }

    /** Gives the code that people quote, such as {@code ASM-002}. */
    public String code() {
        return code;
    }

    /** Gives how much every problem of this code matters. */
    public Severity severity() {
        return severity;
    }

    /** Gives what is wrong as a short sentence without a full stop. */
    public String title() {
        return title;
    }

    /** Gives the code, which {@link #parse} reads back. */
    @Override
    public String toString() {
        return code;
    }
}
