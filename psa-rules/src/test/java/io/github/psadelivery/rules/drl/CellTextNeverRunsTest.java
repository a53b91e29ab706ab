package io.github.psadelivery.rules.drl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.scale.Challenge;
import io.github.psadelivery.rules.cap.Cap;
import io.github.psadelivery.rules.engine.internal.CapEngine;
import io.github.psadelivery.rules.engine.internal.ItemRanks;
import io.github.psadelivery.rules.engine.internal.Verdict;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.table.RubricReader;
import io.github.psadelivery.rules.table.sheet.SheetSource;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile text in the cells of a rubric stays text, on both roads. */
class CellTextNeverRunsTest {
    private static final String RAN = "psa.cell.ran";
    private static final String BECAUSE =
            "Two or more areas are very hard in themselves, and difficulties of that size add to one another.";

    @AfterEach
    void forget() {
        System.clearProperty(RAN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x\" ) ); System.setProperty(\"psa.cell.ran\", \"yes\"); insert( new Object(",
                "x\\\" ) ); System.setProperty(\"psa.cell.ran\", \"yes\"); //",
                "\\u0022 ) ); System.setProperty(\"psa.cell.ran\", \"yes\"); //",
                "x\nend\nrule \"y\" when then System.setProperty(\"psa.cell.ran\", \"yes\"); end",
                "@{System.setProperty('psa.cell.ran','yes')} ${System.setProperty('psa.cell.ran','yes')}",
                "*/ System.setProperty(\"psa.cell.ran\", \"yes\"); /*",
                "=cmd|' /C calc'!A0"
            })
    void aReasonStaysAReason(String hostile) {
        Rubric rubric = rubricWith("rules.csv", BECAUSE, hostile);

        Verdict fromTables = CapEngine.of(rubric).verdict("challenge", allHigh(rubric));
        Verdict fromDrl = CapEngine.ofFreeDrl(rubric, FreeDrl.of("rules.drl", DrlWriter.write(rubric)))
                .orThrow()
                .verdict("challenge", allHigh(rubric));

        assertThat(System.getProperty(RAN)).isNull();
        assertThat(fromTables.level()).isEqualTo(Challenge.HIGH);
        assertThat(fromDrl.level()).isEqualTo(Challenge.HIGH);
        assertThat(fromTables.binding()).extracting(Cap::because).contains(hostile);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DC\" || System.setProperty(\"psa.cell.ran\", \"yes\") != null || \"",
                "DC\\\" || System.setProperty(\"psa.cell.ran\", \"yes\") != null || \\\""
            })
    void anIdStaysAnId(String hostile) {
        Rubric rubric = rubricWith("rules.csv", "DC-1", hostile);

        CapEngine.of(rubric).verdict("challenge", allHigh(rubric));
        Verdict fromDrl = CapEngine.ofFreeDrl(rubric, FreeDrl.of("rules.drl", DrlWriter.write(rubric)))
                .orThrow()
                .verdict("challenge", allHigh(rubric));

        assertThat(System.getProperty(RAN)).isNull();
        assertThat(fromDrl.binding()).extracting(Cap::id).contains(hostile);
    }

    private static Rubric rubricWith(String file, String text, String replacement) {
        SheetSource shipped = SheetSource.resources(
                Objects.requireNonNull(CellTextNeverRunsTest.class.getClassLoader()), "rubrics/pmdu-2003");
        SheetSource hostile = name -> shipped.bytes(name).map(bytes -> {
            String content = new String(bytes, StandardCharsets.UTF_8);
            String quoted = "\"" + replacement.replace("\"", "\"\"") + "\"";
            return (name.equals(file)
                            ? content.replace("\"" + text + "\"", quoted)
                                    .replace("\n" + text + ",", "\n" + quoted + ",")
                            : content)
                    .getBytes(StandardCharsets.UTF_8);
        });
        return RubricReader.read("hostile", hostile).orThrow();
    }

    private static ItemRanks allHigh(Rubric rubric) {
        ItemRanks ranks = new ItemRanks(rubric);
        rubric.areas("challenge").forEach(area -> ranks.set(rubric.index(area.id()), 0));
        return ranks;
    }
}
