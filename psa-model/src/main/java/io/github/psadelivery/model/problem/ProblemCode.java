package io.github.psadelivery.model.problem;

import static io.github.psadelivery.model.problem.Severity.ERROR;
import static io.github.psadelivery.model.problem.Severity.WARNING;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Which problem it is: ASM in an assessment, IN in the input that carries assessments, RUB in a rubric, DRL in free
 * DRL, CHK in what a rubric says although each of its cells can be read, MEA in measured data, TRJ in a trajectory, DLV in
 * a delivery plan, PRG in the rules of progress, AGR in agreements and in what holds them, REP in what stands beside
 * the table of a delivery report, ASK in a question about results.
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
    UNKNOWN_CHOICE("IN-016", ERROR, "The word is none of those that may stand there"),

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

    PROGRESS_TABLE_MISSING("PRG-001", ERROR, "A table of the rules of progress is missing"),
    PROGRESS_ROW_MISSING("PRG-002", ERROR, "A row that the rules of progress need is missing"),
    PROGRESS_VALUE_OUT_OF_RANGE("PRG-003", ERROR, "A value of the rules of progress is outside its range"),

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

    NUMBER_OUT_OF_LIMITS("MEA-001", ERROR, "A number has more digits than can be reckoned with"),
    DATE_OUT_OF_LIMITS("MEA-002", ERROR, "A date is in no year of four digits"),
    BLANK_TEXT("MEA-003", ERROR, "A text that must be filled in is blank"),
    DATA_OF_UNKNOWN_INDICATOR("MEA-004", ERROR, "Data are of an indicator that is not there"),
    SERIES_TWICE("MEA-005", ERROR, "The same indicator has two series, or two sets of units one id"),
    TARGET_BEFORE_BASELINE("MEA-006", ERROR, "A target does not lie after the baseline"),
    TARGETS_OUT_OF_ORDER("MEA-007", ERROR, "The targets of an indicator are not in order of their dates"),
    NO_DISTANCE("MEA-008", WARNING, "A target equals the baseline"),
    TARGET_IS_WORSE("MEA-009", WARNING, "A target is worse than the baseline"),
    NEGATIVE_LAG("MEA-010", ERROR, "The lag is negative"),
    NEGATIVE_MOVEMENT("MEA-011", ERROR, "The minimum movement is negative"),
    NEGATIVE_ERROR("MEA-012", ERROR, "A standard error is negative"),
    SURVEY_WITHOUT_ERROR("MEA-013", WARNING, "A survey has neither a standard error nor a minimum movement"),
    NOT_A_PERCENTAGE("MEA-014", WARNING, "A percentage is below 0 or above 100"),
    FRACTION_FOR_PERCENTAGE("MEA-015", WARNING, "Percentages look like fractions"),
    BAD_VINTAGE("MEA-016", ERROR, "A vintage is below 1"),
    VINTAGE_TWICE("MEA-017", ERROR, "The same vintage of a period stands there twice"),
    VINTAGE_OUT_OF_ORDER("MEA-018", ERROR, "A later vintage was published earlier"),
    PUBLISHED_TOO_EARLY("MEA-019", ERROR, "A value was published before it could be known"),
    PERIOD_REVERSED("MEA-020", ERROR, "A period ends before it starts"),
    PERIODS_OVERLAP("MEA-021", WARNING, "Two periods of a series overlap"),
    GAP_IN_PERIODS("MEA-022", WARNING, "A period is missing between two others"),
    UNIT_TWICE("MEA-023", ERROR, "A unit has two values of one period"),

    TOO_FEW_POINTS("TRJ-001", ERROR, "A trajectory has fewer than two points"),
    POINTS_OUT_OF_ORDER("TRJ-002", ERROR, "The points of a trajectory are not in order of their dates"),
    STARTS_ELSEWHERE("TRJ-003", ERROR, "A trajectory does not start at the baseline"),
    ENDS_ELSEWHERE("TRJ-004", ERROR, "A trajectory does not end at its target"),
    SLOPE_WITHOUT_BASIS("TRJ-005", WARNING, "A change of slope rests on nothing"),
    TRAJECTORY_TWICE("TRJ-006", ERROR, "An indicator has two trajectories for the same region"),
    REGIONS_APART("TRJ-007", WARNING, "Regional trajectories do not make the whole"),

    PLAN_NAMES_UNKNOWN("DLV-001", ERROR, "A plan or trajectory names something that is not there"),
    PLAN_ID_TWICE("DLV-002", ERROR, "The same id is used twice in plans"),
    PLAN_WITHOUT_OWNER("DLV-003", WARNING, "Nobody owns a delivery plan"),
    ACTION_WITHOUT_OWNER("DLV-004", ERROR, "Nobody owns an action"),
    ACTION_WITHOUT_DUE("DLV-005", ERROR, "An action has no day by which it is to be done"),
    ACTION_WITHOUT_DRIVER("DLV-006", ERROR, "An action moves no driver of the outcome"),
    DUE_BEFORE_START("DLV-007", ERROR, "An action is due before it starts"),
    DRIVER_WITHOUT_LEVER("DLV-008", WARNING, "No lever moves a driver"),
    CHAIN_CIRCLE("DLV-009", ERROR, "A delivery chain runs in a circle"),
    CHAIN_MISSES_FRONT_LINE("DLV-010", ERROR, "A member of a delivery chain does not lead to the front line"),
    RISK_WITHOUT_COUNTERMEASURE("DLV-011", WARNING, "Nothing is done against a risk"),
    RISK_WITHOUT_OWNER("DLV-012", WARNING, "Nobody owns a risk"),
    MILESTONES_OUT_OF_ORDER("DLV-013", WARNING, "Milestones are not in order of their days"),
    STANDS_FOR_NOTHING("DLV-014", WARNING, "A proxy or lead indicator is not said to stand for another"),
    END_USERS_LEFT_OUT("DLV-015", WARNING, "A plan names stakeholders and no end users"),
    NOT_ENGAGED("DLV-016", WARNING, "Nobody has said how a stakeholder is engaged"),
    ENGAGED_LATE("DLV-017", WARNING, "End users are engaged only after the work has begun"),
    EVALUATION_HALF_TOLD("DLV-018", WARNING, "An evaluation has a finding without a day, or a day without a finding"),
    EVALUATED_BEFORE_START("DLV-019", WARNING, "An action was evaluated before it started"),

    ID_TWICE("AGR-001", ERROR, "Two things of one kind have the same id or code"),
    BAD_ORDINAL("AGR-002", ERROR, "A number that counts from 1 is below 1 or used twice"),
    UNKNOWN_DEPARTMENT("AGR-003", ERROR, "No department of the register has this code"),
    UNKNOWN_INDICATOR("AGR-004", ERROR, "No indicator of the register has this id"),
    UNKNOWN_OWNER("AGR-005", ERROR, "No owner of the register has this id"),
    UNKNOWN_ID("AGR-006", ERROR, "An id names nothing that is there"),
    ENDS_BEFORE_IT_BEGINS("AGR-007", ERROR, "Something ends before it begins"),
    EXTRACT_LEAVES_OUT("AGR-008", WARNING, "An extract leaves out what a whole register holds"),
    INDICATOR_IN_TWO_AGREEMENTS("AGR-009", ERROR, "An indicator stands in two agreements"),
    AGREEMENT_TWICE("AGR-010", ERROR, "A department has two agreements in one spending review"),
    NO_GOAL("AGR-011", ERROR, "The corporate framework has no goal of government"),
    NOT_ONE_LEAD("AGR-012", ERROR, "Not exactly one department leads an agreement"),
    LEAD_TAKES_NO_PART("AGR-013", ERROR, "The lead is not among those who take part"),
    NO_CONTRIBUTOR("AGR-014", ERROR, "No department contributes to an agreement"),
    ONE_CONTRIBUTOR("AGR-015", WARNING, "Only one department contributes to an agreement"),
    NO_DELIVERY_AGREEMENT("AGR-016", ERROR, "An agreement has no Delivery Agreement"),
    NOT_PUBLISHED("AGR-017", ERROR, "An agreement is not said to be published"),
    OTHER_PERIOD("AGR-018", ERROR, "An agreement has another period than the framework"),
    OUTLIVES_PERIOD("AGR-019", WARNING, "An agreement runs on after the spending period"),
    CONTRACT_INCOMPLETE("AGR-020", ERROR, "A Delivery Agreement lacks a part of its contract"),
    NO_ROLE("AGR-021", ERROR, "A department contributes and has no role statement"),
    ROLE_OF_AN_OUTSIDER("AGR-022", WARNING, "A department has a role and does not contribute"),
    NO_INDICATOR("AGR-023", ERROR, "A Delivery Agreement has no indicator"),
    INDICATOR_WITHOUT_OWNER("AGR-024", WARNING, "Nobody owns an indicator"),
    NO_BASELINE_TREND("AGR-025", WARNING, "An indicator has nothing to beat"),
    NO_ANNEX_ENTRY("AGR-026", ERROR, "The measurement annex leaves out an indicator"),
    ANNEX_INCOMPLETE("AGR-027", ERROR, "The measurement annex does not say enough"),
    ENTRY_OF_ANOTHER("AGR-028", ERROR, "The annex has an entry for an indicator of another agreement"),
    DEPARTMENT_WITHOUT_DSO("AGR-029", ERROR, "A department has no strategic objective"),
    PSA_WITHOUT_DSO("AGR-030", ERROR, "No objective of a contributing department supports the agreement"),
    BAD_WEIGHT("AGR-031", ERROR, "A weight is below nothing"),
    PSA_AND_DSO_CONFLICT("AGR-032", WARNING, "An agreement and an objective pull apart"),
    NO_SERVICE_TRANSFORMATION("AGR-033", ERROR, "There is no Service Transformation Agreement"),
    GROUP_OF_ONE("AGR-034", WARNING, "A group of agreements holds fewer than two"),
    NOT_ONE_MINISTER("AGR-035", ERROR, "Not exactly one minister leads an agreement"),
    NOT_ONE_SRO("AGR-036", ERROR, "Not exactly one Senior Responsible Owner"),
    NOT_ONE_BOARD("AGR-037", ERROR, "Not exactly one delivery board"),
    NO_ESCALATION("AGR-038", ERROR, "A delivery board has no route upwards"),
    NO_NON_EXECUTIVE("AGR-039", WARNING, "A delivery board has no member from outside"),
    NO_LINE_AUTHORITY(
            "AGR-040", WARNING, "The owner of an indicator is outside the line of the Senior Responsible Owner"),
    GOVERNANCE_NOT_ASKED("AGR-041", WARNING, "A question on the governance is not answered"),
    GOVERNANCE_FAILS("AGR-042", WARNING, "The governance is said not to work"),
    NOBODY_CAN_DECIDE("AGR-043", ERROR, "Nobody at a meeting could decide"),
    ACTION_NOT_FOLLOWED_UP("AGR-044", ERROR, "An action was not followed up"),
    CLAIM_WITHOUT_DATA("AGR-045", ERROR, "A claim of a progress report rests on no data"),
    WRONG_REGIME("AGR-046", ERROR, "A departmental agreement is of a regime without such agreements"),
    NO_AIM("AGR-047", ERROR, "A departmental agreement states no aim"),
    NO_OBJECTIVE("AGR-048", ERROR, "There is no objective"),
    NOT_ONE_DELIVERY_PLAN("AGR-049", WARNING, "An objective has no delivery plan, or several"),
    NOT_SMART("AGR-050", ERROR, "A goal is not specific, measurable, achievable, relevant and timed"),
    TARGET_WITHOUT_DATE("AGR-051", ERROR, "A target has no date"),
    TARGET_BEFORE_PERIOD("AGR-052", ERROR, "A target is due before its period begins"),
    TARGET_WITHOUT_ELEMENT("AGR-053", ERROR, "Nothing measures a target"),
    TARGET_WITHOUT_VALUE("AGR-054", ERROR, "A target has no value to reach"),
    STANDARD_WITHOUT_LEVEL("AGR-055", ERROR, "A standard has no level"),
    JOINT_WITH_NOBODY("AGR-056", ERROR, "A joint target has one owner only"),
    NOT_ONE_JOINT_LEAD("AGR-057", ERROR, "Not exactly one department leads a joint target"),
    JOINT_LEAD_NOT_SETTLED("AGR-058", WARNING, "It is on record that the lead of a joint target is not settled"),
    NO_NOTE_SECTION("AGR-059", ERROR, "The technical note has no section on a target"),
    NO_SUCCESS_CRITERION("AGR-060", ERROR, "The technical note does not say how success is assessed"),
    SECTION_INCOMPLETE("AGR-061", WARNING, "A section of the technical note is incomplete"),
    COMPOSITION_NOT_SAID("AGR-062", WARNING, "Nothing says how the elements of a target add up"),
    BAD_COMPOSITION_NUMBER("AGR-063", ERROR, "The number of elements that must be met cannot be"),
    UNREADABLE_EXPRESSION("AGR-064", ERROR, "The combination of elements cannot be read"),
    ELEMENT_COUNTS_FOR_NOTHING("AGR-065", WARNING, "An element of a target counts for nothing"),
    BAD_THRESHOLD_OF_WEIGHTS("AGR-066", ERROR, "The threshold of the weights cannot be"),
    LINKED_TO_NO_TARGET("AGR-067", ERROR, "A measure or goal serves no target"),
    OUT_OF_ITS_TIME("AGR-068", WARNING, "A document belongs to another spending review"),
    COMMITMENT_WITHOUT_OBJECTIVE("AGR-069", ERROR, "A manifesto commitment is under no strategic objective"),
    NO_TIMETABLE("AGR-070", ERROR, "An objective has no implementation timetable"),
    ACTIVITY_NOT_COVERED("AGR-071", ERROR, "No objective covers an important activity"),
    OBJECTIVES_OVERLAP("AGR-072", WARNING, "Two objectives cover the same activity"),
    NO_COMMISSIONER("AGR-073", ERROR, "Nobody is said to have asked for a commission"),
    FINDINGS_NOT_SHARED("AGR-074", WARNING, "The findings of a commission are not shared"),
    PACK_INCOMPLETE("AGR-075", ERROR, "A pack for a meeting lacks one of its four parts"),
    PACK_NOT_AGREED("AGR-076", ERROR, "A pack was not agreed before the meeting"),
    BAD_MONEY("AGR-077", ERROR, "An amount of money cannot be"),
    NO_LOCAL_TARGET("AGR-078", ERROR, "A local agreement or its target measures nothing"),
    NO_STRETCH("AGR-079", ERROR, "A local target promises nothing more"),
    IMPOSSIBLE_COUNT("AGR-080", ERROR, "The counts behind a published rating cannot be"),
    RECORDED_OUTSIDE_LIFE("AGR-081", ERROR, "That a target cannot slip back was recorded outside its life"),
    INCENTIVE_WITHOUT_COUNTER("AGR-082", WARNING, "An incentive hangs on an indicator that no other one counters"),
    REPORTED_TOO_SELDOM("AGR-083", WARNING, "Progress was reported less than twice in a year"),

    CHALLENGE_WITHOUT_STATUS("REP-001", ERROR, "A challenge of a narrative has no status"),
    SAID_TWICE("REP-002", ERROR, "A sheet beside a report says one thing twice"),
    NARRATIVE_WITHOUT_REPORT("REP-003", ERROR, "A narrative is of a date without a report"),
    UNKNOWN_PART("REP-004", ERROR, "The part of a narrative is not known"),
    NOT_A_NUMBER_FROM_ONE("REP-005", ERROR, "A number of a narrative does not count from 1"),
    NOT_OF_THIS_PART("REP-006", ERROR, "A cell holds what its part of a narrative does not have"),
    ITEM_NOT_REPORTED("REP-007", ERROR, "No line of the report is of this item"),

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
