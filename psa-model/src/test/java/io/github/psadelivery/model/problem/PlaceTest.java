package io.github.psadelivery.model.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceTest {

    @Test
    void describesEachPlaceInTheWriterSTerms() {
        assertThat(new Place.Cell("rules.csv", 7, "at least").describe())
                .isEqualTo("rules.csv, row 7, column 'at least'");
        assertThat(new Place.SheetCell("Rules", 7, 5).describe()).isEqualTo("Rules!E7");
        assertThat(new Place.Path("removals.json", "$.ratings.DC.1").describe())
                .isEqualTo("removals.json, $.ratings.DC.1");
        assertThat(new Place.Line("rules.drl", 12).describe()).isEqualTo("rules.drl, line 12");
        assertThat(new Place.Whole("cases.csv").describe()).isEqualTo("cases.csv");
        assertThat(new Place.Stated("T3 2003-07", "DC.1").describe()).isEqualTo("assessment T3 2003-07, DC.1");
    }

    @Test
    void showsItsDescription() {
        assertThat(new Place.Line("rules.drl", 12)).hasToString("rules.drl, line 12");
    }

    @Test
    void foldsEachPlaceByItsOwnFunction() {
        List<Place> places = List.of(
                new Place.Cell("a", 1, "b"),
                new Place.SheetCell("a", 1, 1),
                new Place.Path("a", "$"),
                new Place.Line("a", 1),
                new Place.Whole("a"),
                new Place.Stated("a", "b"));

        assertThat(places)
                .map(place -> place.<String>fold(
                        cell -> "cell",
                        sheetCell -> "sheet cell",
                        path -> "path",
                        line -> "line",
                        whole -> "whole",
                        stated -> "stated"))
                .containsExactly("cell", "sheet cell", "path", "line", "whole", "stated");
    }

    @Test
    void namesTheColumnsOfAWorkbookInLetters() {
        assertThat(List.of(1, 26, 27, 52, 703, 16384))
                .map(column -> new Place.SheetCell("Items", 1, column).cell())
                .containsExactly("A1", "Z1", "AA1", "AZ1", "AAA1", "XFD1");
    }

    @Test
    void rejectsCellsOutsideTheSheet() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Place.SheetCell("Items", 0, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Place.SheetCell("Items", 1, 0))
                .withMessage("row is 1 and column is 0. Count both from 1: the cell A1 is row 1, column 1.");
    }

    @Test
    void rejectsRowsAndLinesBelowOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Place.Cell("rules.csv", 0, "of"))
                .withMessage("row is 0. Count rows as a spreadsheet does: the header is row 1.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Place.Line("rules.drl", 0))
                .withMessage("line is 0. Count lines as an editor does: the first is line 1.");
    }
}
