package io.github.psadelivery.scoring.whatif.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.model.scale.Rating;
import io.github.psadelivery.model.scale.Stage;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.whatif.Scenario;
import io.github.psadelivery.scoring.whatif.Scenario.Action;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenarioSheetTest {
    private static final ScenarioSheet SHEET = ScenarioSheet.of(PsaScorer.standard(), List.of("T1", "T2"));

    private static Checked<List<Scenario>> read(String text) {
        return SHEET.read("s.csv", new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    @Test
    void readsScenariosInTheOrderOfTheirFirstRows() {
        List<Scenario> scenarios = read("""
                because;TO;Area;Item;Scenario
                Posts are filled.;ag;capacity;T1;staff
                ;3;stage;T2;
                ;Green;PL.1.1;T2;staff
                """).orThrow();

        assertThat(scenarios)
                .containsExactly(
                        new Scenario(
                                "staff",
                                List.of(
                                        new Action("T1", "capacity", Rating.AMBER_GREEN, "Posts are filled."),
                                        new Action("T2", "PL.1.1", Rating.GREEN))),
                        new Scenario("s.csv", List.of(new Action("T2", "stage", Stage.EMBEDDING_CHANGE))));
    }

    @ParameterizedTest
    @CsvSource({
        "T11,capacity,G,ASK-002,item,Write T1?",
        "T1,capacty,G,ASM-001,area,capacity",
        "T1,PL.1,G,ASM-007,area,",
        "T1,likelihood,G,ASM-007,area,",
        "T1,capacity,Gren,ASM-002,to,Green",
        "T1,capacity,High,ASM-003,to,Amber/Red",
        "'',capacity,G,ASM-011,item,Fill it",
        "T1,'',G,ASM-011,area,Fill it",
        "T1,capacity,'',ASM-011,to,Fill it"
    })
    void tellsWhatIsWrongWithACell(String item, String area, String to, String code, String column, String advice) {
        Checked<List<Scenario>> read = read("item,area,to\nT2,capacity,R\n%s,%s,%s\n".formatted(item, area, to));

        assertThat(read.value()).isEmpty();
        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code().code()).isEqualTo(code);
            assertThat(problem.place()).isEqualTo(new Place.Cell("s.csv", 3, column));
            assertThat(problem.advice()).contains(advice == null ? "" : advice);
        });
    }

    @Test
    void tellsEverythingAtOnce() {
        Checked<List<Scenario>> read = read("item,area,to\nT9,capacity,Purple\nT1,,G,surplus\nT1,DC.99,L\n");

        assertThat(read.problems())
                .extracting(problem -> problem.code())
                .containsExactly(
                        ProblemCode.SUBJECT_NOT_ASSESSED,
                        ProblemCode.UNKNOWN_LEVEL,
                        ProblemCode.ROW_LENGTH,
                        ProblemCode.UNKNOWN_ITEM);
    }

    @Test
    void tellsWhatIsWrongWithTheColumnsAndOfAnEmptySheet() {
        assertThat(read("item,area,too\nT1,capacity,G\n").problems())
                .extracting(problem -> problem.code())
                .containsExactly(ProblemCode.UNKNOWN_COLUMN);
        assertThat(read("item,to\nT1,G\n").problems())
                .extracting(problem -> problem.code())
                .containsExactly(ProblemCode.MISSING_COLUMN);
        assertThat(read("item,area,to\n").problems())
                .extracting(problem -> problem.code())
                .containsExactly(ProblemCode.EMPTY_FILE);
        assertThat(read("").problems()).extracting(problem -> problem.code()).containsExactly(ProblemCode.EMPTY_FILE);
    }
}
