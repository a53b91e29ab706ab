package io.github.psadelivery.scoring.json;

import static io.github.psadelivery.scoring.json.AssessmentJsonTest.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.scoring.source.SourcedAssessments;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is wrong with assessments that are JSON: each slip with its path. */
class AssessmentJsonProblemsTest {
    static final String SUBJECT = "{\"id\": \"T1\", \"title\": \"x\"}";
    static final String DATE = "{\"effective\": \"2003-07\"}";

    static String assessment(String subject, String date, String ratings) {
        return "{\"subject\": %s, \"date\": %s, \"ratings\": %s}".formatted(subject, date, ratings);
    }

    private static String with(String field) {
        return "{\"subject\": %s, \"date\": %s, \"ratings\": {}, %s}".formatted(SUBJECT, DATE, field);
    }

    /** The problems without the file, such as {@code ASM-012 $.subjct: There is no field “subjct” here. …} */
    private static List<String> problems(String json) {
        SourcedAssessments read = read(json);
        assertThat(read.assessments()).isEmpty();
        return read.problems().stream().map(AssessmentJsonProblemsTest::told).toList();
    }

    static String told(Problem problem) {
        return problem.code() + problem.place().describe().replace("a.json,", "") + ": " + problem.message() + " "
                + problem.advice();
    }

    @Test
    void tellsOfAnUnknownFieldAndNotOfTheOneThatWasMeant() {
        assertThat(problems("{\"subjct\": {\"id\": [1]}, \"date\": %s, \"ratings\": {}}".formatted(DATE)))
                .containsExactly("ASM-012 $.subjct: There is no field “subjct” here. Write “subject”?");
        assertThat(problems(assessment(SUBJECT, DATE, "{\"DC.1\": {\"level\": \"High\", \"becuase\": \"x\"}}")))
                .containsExactly("ASM-012 $.ratings.DC.1.becuase: There is no field “becuase” here. Write “because”?");
    }

    @Test
    void tellsOfEachMissingField() {
        assertThat(problems("[{}]"))
                .hasSize(3)
                .allSatisfy(told -> assertThat(told).startsWith("ASM-011 $[0]."));
        assertThat(problems(assessment("{\"title\": \"x\"}", "{\"printed\": \"July 02\"}", "{\"DC.1\": {}}")))
                .extracting(told -> told.substring(0, told.indexOf(':')))
                .containsExactly("ASM-011 $.subject.id", "ASM-011 $.date.effective", "ASM-011 $.ratings.DC.1.level");
    }

    @Test
    void tellsOfBlankWordsThatMustBeThere() {
        assertThat(problems(assessment("{\"id\": \" \", \"title\": \"\"}", DATE, "{}")))
                .containsExactly("ASM-011 $.subject.id: The field “id” is empty. Fill it.");
        assertThat(problems(assessment(SUBJECT, DATE, "{\"DC.1\": {\"level\": \"H\", \"evidence\": [\"a\", \"\"]}}")))
                .containsExactly("ASM-011 $.ratings.DC.1.evidence[1]: The element is empty. Fill it, or take it out.");
    }

    @Test
    void tellsOfNumbersWhereWordsBelong() {
        assertThat(problems(assessment("{\"id\": 7, \"title\": true}", DATE, "{\"stage\": {\"level\": 2}}")))
                .containsExactly(
                        "ASM-014 $.subject.id: There is a number here, where words should be. Put it in quotation marks.",
                        "ASM-014 $.subject.title: There is true here, where words should be. Put it in quotation marks.",
                        "ASM-014 $.ratings.stage.level: There is a number here, where words should be. "
                                + "Put it in quotation marks.");
    }

    @Test
    void tellsOfWordsWhereAnObjectOrAListBelongs() {
        assertThat(problems(assessment(
                        "\"T1\"", DATE, "{\"stage\": \"2\", \"DC.1\": {\"level\": \"H\", \"evidence\": \"a\"}}")))
                .containsExactly(
                        "ASM-014 $.subject: There are words here, where an object should be. "
                                + "Write it like this: {\"id\": \"T3\", \"title\": \"Fast turnaround\", \"kind\": \"target element\"}.",
                        "ASM-014 $.ratings.stage: There are words here, where an object should be. "
                                + "Write it like this: {\"level\": \"Amber/Red\", \"because\": \"…\"}.",
                        "ASM-014 $.ratings.DC.1.evidence: There are words here, where a list should be. "
                                + "Write it in square brackets, even if it has one element.");
        assertThat(problems("[7, {\"assessments\": []}]"))
                .hasSize(5)
                .first()
                .asString()
                .startsWith("ASM-014 $[0]: ");
        assertThat(problems("\"words\"")).singleElement().asString().startsWith("ASM-014 $: ");
    }

    @Test
    void tellsOfNullEverywhere() {
        assertThat(problems("null"))
                .singleElement()
                .asString()
                .startsWith("ASM-014 $: There is null here, where an object");
        assertThat(problems(
                        assessment("null", "{\"effective\": null}", "{\"DC.1\": null, \"DC.2\": {\"level\": null}}")))
                .extracting(told -> told.substring(0, told.indexOf(':')))
                .containsExactly(
                        "ASM-014 $.subject",
                        "ASM-014 $.date.effective",
                        "ASM-014 $.ratings.DC.1",
                        "ASM-014 $.ratings.DC.2.level");
        assertThat(problems(with("\"assessor\": null, \"published\": null, \"corrections\": null")))
                .hasSize(3)
                .allSatisfy(told -> assertThat(told).endsWith("Leave it out if it is not known."));
    }

    @Test
    void tellsOfDuplicateFieldsAndOfItemsRatedTwice() {
        assertThat(problems("{\"date\": %s, \"date\": {\"effective\": 1}, \"subject\": %s, \"ratings\": {}}"
                        .formatted(DATE, SUBJECT)))
                .containsExactly("ASM-015 $.date: The field “date” stands here twice. "
                        + "Take one of them out; nothing says which one counts.");
        assertThat(problems(assessment(SUBJECT, DATE, "{\"DC.1\": {\"level\": \"H\"}, \"DC.1\": {\"level\": 1}}")))
                .containsExactly("ASM-004 $.ratings.DC.1: “DC.1” is stated twice. Keep one of the two statements.");
    }

    @Test
    void tellsOfALevelBesideNotApplicable() {
        assertThat(problems(assessment(
                        SUBJECT,
                        DATE,
                        "{\"DC.1\": {\"notApplicable\": \"x\", \"level\": \"H\"}, "
                                + "\"DC.2\": {\"notApplicable\": \"x\", \"because\": \"y\"}}")))
                .containsExactly(
                        "ASM-004 $.ratings.DC.1: “DC.1” has a level, and is called not applicable. Keep one of the two.",
                        "ASM-012 $.ratings.DC.2.because: The field “because” has no place beside “notApplicable”. "
                                + "Write the whole reason into “notApplicable”.");
    }

    @Test
    void tellsOfADateThatIsNoneAndAKindThatIsNotKnown() {
        assertThat(problems(assessment(
                        "{\"id\": \"T1\", \"title\": \"x\", \"kind\": \"tagret\"}",
                        "{\"effective\": \"2003-13\"}",
                        "{}")))
                .containsExactly(
                        "ASM-013 $.subject.kind: “tagret” is not a kind of subject. Write “target”?",
                        "ASM-009 $.date.effective: “2003-13” is not a date. "
                                + "Write a month such as 2003-07 or a day such as 2003-07-15.");
    }

    @Test
    void tellsOfWhatWasPublishedAndCorrectedWithoutWhatItNeeds() {
        assertThat(problems(
                        with("\"published\": {\"hypotheses\": [\"x\", 1]}, \"corrections\": [{\"item\": \"date\"}]")))
                .extracting(told -> told.substring(0, told.indexOf(':')))
                .containsExactly(
                        "ASM-014 $.published.hypotheses[1]",
                        "ASM-011 $.published.likelihood",
                        "ASM-011 $.corrections[0].asPrinted",
                        "ASM-011 $.corrections[0].readAs",
                        "ASM-016 $.corrections[0].because");
    }

    @Test
    void tellsOfFieldsBesideTheListOfAssessments() {
        assertThat(problems("{\"assessor\": \"x\", \"assessments\": []}"))
                .containsExactly("ASM-012 $.assessor: The field “assessor” has no place beside “assessments”. "
                        + "Put the whole assessment into the list.");
    }
}
