package io.github.psadelivery.scoring.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.Subject;
import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.scoring.source.SourcedAssessment;
import io.github.psadelivery.scoring.source.SourcedAssessments;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sheets that are read row by row. */
class AssessmentRowsTest {
    private static final String HEADER = "item,title,date,stage\n";

    private static AssessmentRows open(String text) {
        return Sheets.csv().rows("a.csv", Sheets.stream(text)).orThrow();
    }

    /** What each row gives in short: the name of the assessment, or the code of its first problem. */
    private static Stream<String> told(AssessmentRows rows) {
        return rows.assessments()
                .map(read -> read.fold(
                        sourced -> sourced.assessment().name(),
                        problems -> problems.get(0).code().name()));
    }

    @Test
    void giveOneAssessmentAfterTheOther() {
        AssessmentRows rows = open(HEADER + "T1,x,2003-07,2\n\n,,,\nT2,x,2003-12,H\n");

        List<Checked<SourcedAssessment>> read = rows.assessments().toList();

        assertThat(read)
                .extracting(row -> row.orThrow().origin())
                .containsExactly(new CellOrigin("a.csv", 2), new CellOrigin("a.csv", 5));
        assertThat(rows.next()).isEmpty();
    }

    @Test
    void tellAllThatIsWrongWithTheFirstRowAtOnce() {
        Checked<AssessmentRows> rows = Sheets.csv().rows("a.csv", Sheets.stream("item,titel,Item,weather\nT1\n"));

        assertThat(Sheets.told(rows.problems()))
                .map(told -> told.substring(0, told.indexOf(':')))
                .containsExactly(
                        "IN-008 row 1 titel", "IN-009 row 1 item", "IN-008 row 1 weather", "IN-007 row 1 date");
    }

    @Test
    void tellOfEachBadRowAndGoOn() {
        assertThat(told(open(HEADER
                        + "T1,x,2003-07\n"
                        + "T2,x,2003-07,2,3\n"
                        + "T3,\"x,2003-07,2\n"
                        + "T4,\"x\"y,2003-07,2\n"
                        + "T5,x,never,2\n"
                        + "T6,x\0,2003-07,2\n"
                        + "T7,x,2003-07,2\n"
                        + "Item,Title,Date,planning\n"
                        + "T8,x,2003-07,2")))
                .containsExactly(
                        "ROW_LENGTH",
                        "ROW_LENGTH",
                        "BAD_CSV",
                        "BAD_CSV",
                        "BAD_DATE",
                        "NOT_UTF8",
                        "T7 2003-07",
                        "REPEATED_HEADER",
                        "T8 2003-07");
    }

    @Test
    void tellOfACellThatIsNotUtf8AndGoOn() {
        byte[] latin = (HEADER + "T1,é,2003-07,2\nT2,x,2003-07,2\n").getBytes(StandardCharsets.ISO_8859_1);
        AssessmentRows rows =
                Sheets.csv().rows("a.csv", new ByteArrayInputStream(latin)).orThrow();

        List<Checked<SourcedAssessment>> read = rows.assessments().toList();

        assertThat(Sheets.told(read.get(0).problems()))
                .containsExactly("IN-003 row 2 title: A letter in this cell is not stored as UTF-8. "
                        + "Save the file again as UTF-8; in a spreadsheet, choose “CSV UTF-8”.");
        assertThat(read.get(1).value()).isPresent();
        assertThat(told(open(HEADER + "T1,\ufffd,2003-07,2\n"))).containsExactly("T1 2003-07");
    }

    @Test
    void giveARejectedRowAsFarAsItReads() {
        AssessmentRows rows = open(HEADER + "T1,x,never,Blue\nT2\n");
        RawRow withoutDate = rows.next().orElseThrow();
        RawRow tooShort = rows.next().orElseThrow();

        assertThat(rows.read(withoutDate).value()).isEmpty();
        assertThat(rows.readFaulty(withoutDate).orElseThrow().assessment())
                .isEqualTo(Assessment.of(Subject.of("T1", "x"), SourcedAssessments.UNREADABLE_DATE)
                        .rate("stage", "Blue", "")
                        .build());
        assertThat(rows.readFaulty(tooShort)).isEmpty();
    }

    @Test
    void tellOfASecondFirstRow() {
        assertThat(open(HEADER + HEADER).assessments().flatMap(read -> Sheets.told(read.problems()).stream()))
                .containsExactly(
                        ProblemCode.REPEATED_HEADER.code() + " row 2 item: The names of the columns stand here again. "
                                + "Take the row out; perhaps two sheets were put together.");
    }

    @Test
    void warnOfALabelThatSaysAnotherMonth() {
        Checked<SourcedAssessment> read = open("item,title,date,label\nT1,x,2003-07,July 02\n")
                .assessments()
                .findFirst()
                .orElseThrow();

        assertThat(read.value()).isPresent();
        assertThat(read.problems())
                .extracting(problem -> problem.code())
                .containsExactly(ProblemCode.LABEL_OUT_OF_ORDER);
    }

    @Test
    void doNotLookForASecondAssessmentOfOneSubjectAtOneDate() {
        assertThat(told(open(HEADER + "T1,x,2003-07,2\nT1,x,2003-07,2\n"))).containsExactly("T1 2003-07", "T1 2003-07");
    }

    @Test
    void areReadByManyThreads() {
        String text = HEADER
                + IntStream.range(0, 2000)
                        .mapToObj("T%s,x,2003-07,2\n"::formatted)
                        .reduce("", String::concat);
        AssessmentRows rows = open(text);
        List<RawRow> raw = new ArrayList<>();
        for (Optional<RawRow> row = rows.next(); row.isPresent(); row = rows.next()) {
            raw.add(row.get());
        }

        List<String> names = raw.parallelStream()
                .map(row -> rows.read(row).orThrow().assessment().subject().id())
                .toList();

        assertThat(names)
                .isEqualTo(IntStream.range(0, 2000).mapToObj("T%s"::formatted).toList());
        assertThat(raw.get(1999).number()).isEqualTo(2001);
    }
}
