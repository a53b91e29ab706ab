package io.github.psadelivery.scoring.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.scoring.source.SourcedAssessments;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is wrong with the first row of a sheet. */
class CsvHeaderTest {

    private static List<String> problems(String text) {
        SourcedAssessments read = Sheets.read(text);
        assertThat(read.assessments()).isEmpty();
        return Sheets.told(read.problems());
    }

    private static List<String> problems(String columns, String cells) {
        return problems("item,title,date,%s\nT1,x,2003-07,%s\n".formatted(columns, cells));
    }

    @Test
    void tellsOfAnUnknownColumnAndTheNearestItem() {
        assertThat(problems("chalenge,weather", "H,rain"))
                .containsExactly(
                        "IN-008 row 1 chalenge: No column is called “chalenge”. Write “challenge”?",
                        "IN-008 row 1 weather: No column is called “weather”. "
                                + "Take it out, or name an item of the rubric by its id, such as DC.1 or DC.1 because.");
    }

    @Test
    void tellsOfAColumnWithoutAName() {
        assertThat(problems(",stage", ",2"))
                .containsExactly(
                        "IN-008 row 1 : Column 4 of the sheet has no name. Name it in the first row, or take it out.");
    }

    @Test
    void tellsOfAColumnThatStandsThereTwice() {
        assertThat(problems("stage,Stage", "2,3"))
                .containsExactly("IN-009 row 1 stage: The column “stage” stands there twice. "
                        + "Take one of them out; nothing says which one counts.");
    }

    @Test
    void tellsOfMissingColumnsAndStillChecksTheRows() {
        assertThat(problems("item,stage\nT1,2\n,3\n"))
                .containsExactly(
                        "IN-007 row 1 title: The column “title” is missing. Add it to the first row, and fill it below.",
                        "IN-007 row 1 date: The column “date” is missing. Add it to the first row, and fill it below.",
                        "ASM-011 row 3 item: The cell is empty. Fill it, or take the row out.");
        assertThat(problems("item,titel,date\nT1,x,2003-07\n"))
                .containsExactly("IN-008 row 1 titel: No column is called “titel”. Write “title”?");
    }

    @Test
    void tellsOfAColumnThatNeedsAnother() {
        assertThat(problems("DC.1 because,published by,hypothesis", "x,,"))
                .map(told -> told.substring(0, told.indexOf(':')))
                .containsExactly("IN-007 row 1 DC.1", "IN-007 row 1 published likelihood");
    }
}
