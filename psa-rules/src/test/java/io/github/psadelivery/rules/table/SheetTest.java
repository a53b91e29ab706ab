package io.github.psadelivery.rules.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.rules.table.sheet.Sheet;
import java.util.List;
import org.junit.jupiter.api.Test;

class SheetTest {

    @Test
    void keepsCellsWithoutTheSpaceAroundThem() {
        Sheet sheet = new Sheet("t.csv", List.of(List.of(" a ", "b\u00a0"), List.of("\u00a0x\u00a0y ", "1\r\n2\r3")));

        assertThat(sheet.header()).containsExactly("a", "b");
        assertThat(sheet.rows().get(0).cell("a")).isEqualTo("x y");
        assertThat(sheet.rows().get(0).cell("b")).isEqualTo("1\n2\n3");
    }

    @Test
    void readsACellThatIsNotThereAsEmpty() {
        Sheet.Row row = new Sheet("t.csv", List.of(List.of("a", "b"), List.of("1")))
                .rows()
                .get(0);

        assertThat(row.cell("b")).isEmpty();
        assertThat(row.cell("c")).isEmpty();
    }

    @Test
    void dropsEmptyCellsBeyondTheHeader() {
        Sheet sheet = new Sheet("t.csv", List.of(List.of("a", ""), List.of("1", "", " "), List.of("1", "2")));

        assertThat(sheet.records()).containsExactly(List.of("a"), List.of("1"), List.of("1", "2"));
    }

    @Test
    void namesTheCellsOfARow() {
        Sheet.Row row = new Sheet("t.csv", List.of(List.of("a"), List.of(""), List.of("1")))
                .rows()
                .get(0);

        assertThat(row.place("a")).isEqualTo(new Place.Cell("t.csv", 3, "a"));
        assertThat(row).hasToString("t.csv, row 3: [1]");
    }
}
