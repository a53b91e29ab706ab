package io.github.psadelivery.scoring.csv.delivery;

import static io.github.psadelivery.model.problem.ProblemCode.ITEM_NOT_REPORTED;
import static io.github.psadelivery.model.problem.ProblemCode.MISSING_FIELD;
import static io.github.psadelivery.model.problem.ProblemCode.SAID_TWICE;
import static io.github.psadelivery.model.problem.ProblemCode.UNKNOWN_INDICATOR;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.routine.ItemIndicator;
import io.github.psadelivery.scoring.json.Registers;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ItemIndicatorsCsvTest {
    private static final String HEADER = "item,register,indicator,because\n";
    private static final ReportedLines LINES = new ReportedLines(Set.of("T1", "T7"), Set.of(), true);

    private static Checked<List<ItemIndicator>> read(String text) {
        return new ItemIndicatorsCsv(LINES, Registers.byId("asylum-target").orElseThrow())
                .read("indicators.csv", new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    @Test
    void readsRowsOfAllRegisters() {
        assertThat(read(HEADER + "T7,asylum-target,removed,The sixth.\nT1,elsewhere,whatever,\n")
                        .orThrow())
                .containsExactly(
                        new ItemIndicator("T7", "asylum-target", "removed", "The sixth."),
                        new ItemIndicator("T1", "elsewhere", "whatever", ""));
        assertThat(read("item,register,indicator\nT7,asylum-target,removed\n").orThrow())
                .hasSize(1);
    }

    @Test
    void tellsWhatIsNotThereWithTheNearest() {
        List<Problem> problems = read(HEADER + """
                        T8,asylum-target,removed,
                        T7,asylum-target,remove,
                        T7,,removed,
                        T7,asylum-target,removed,
                        T7,asylum-target,removed,again
                        """).problems();

        assertThat(problems)
                .extracting(Problem::code)
                .containsExactly(ITEM_NOT_REPORTED, UNKNOWN_INDICATOR, MISSING_FIELD, SAID_TWICE);
        assertThat(problems)
                .extracting(Problem::place)
                .containsExactly(
                        new Place.Cell("indicators.csv", 2, "item"),
                        new Place.Cell("indicators.csv", 3, "indicator"),
                        new Place.Cell("indicators.csv", 4, "register"),
                        new Place.Cell("indicators.csv", 6, "indicator"));
        assertThat(problems.get(1).advice()).contains("“removed”");
    }
}
