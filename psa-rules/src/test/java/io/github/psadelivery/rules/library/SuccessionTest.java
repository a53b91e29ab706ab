package io.github.psadelivery.rules.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.rules.table.RubricDraft;
import io.github.psadelivery.rules.table.RubricReader;
import io.github.psadelivery.rules.table.RubricWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuccessionTest {
    @TempDir
    Path folder;

    private Versions next;

    @BeforeEach
    void copy() throws IOException {
        next = new Versions(folder.resolve("next"));
    }

    private List<String> problems() {
        return Succession.check(Versions.shipped(), next.draft()).stream()
                .map(Problem::toString)
                .toList();
    }

    @Test
    void theSameRubricFollowsItself() {
        assertThat(problems()).isEmpty();
    }

    @Test
    void otherContentWithAHigherVersionIsFine() throws IOException {
        next.reason("and so on.").header("version,1.0", "version,1.0.1");

        assertThat(problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "1", "0.9"})
    void otherContentNeedsAHigherVersion(String version) throws IOException {
        next.reason("and so on.").header("version,1.0", "version," + version);

        assertThat(problems())
                .containsExactly("RUB-052 error at rubric.csv, row 3, column 'value': The content differs from that of "
                        + "version 1.0, and the version is not higher. Write a version higher than 1.0.");
    }

    @Test
    void aHigherVersionAloneIsAWarning() throws IOException {
        next.header("version,1.0", "version,1.1");

        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith("RUB-053 warning at rubric.csv, row 3, column 'value': The content is that of version 1.0");
    }

    @Test
    void theDatesAreContentToo() throws IOException {
        next.header("effective to,", "effective to,2007-06-27");

        assertThat(problems()).singleElement().asString().startsWith("RUB-052");
    }

    @Test
    void takesEffectNoEarlierThanTheVersionBefore() throws IOException {
        next.header("version,1.0", "version,1.1").header("2002-12-01", "2002-11-30");

        assertThat(problems())
                .containsExactly("RUB-054 error at rubric.csv, row 5, column 'value': This version takes effect on "
                        + "2002-11-30, before version 1.0 did on 2002-12-01. Write 2002-12-01 or a later day.");
    }

    @Test
    void aRubricOfAnotherIdIsNoVersionBefore() throws IOException {
        next.header("id,pmdu-2003", "id,ours");

        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith("RUB-057 error at rubric.csv, row 2, column 'value': This is rubric “ours”, ");
    }

    @Test
    void tellsTheCellOfAWorkbook() throws IOException {
        next.reason("and so on.");
        Path workbook = folder.resolve("next.xlsx");
        assertThat(RubricWriter.writeWorkbook(
                        RubricReader.read(folder.resolve("next")).orThrow(), workbook))
                .isEmpty();

        List<Problem> problems = Succession.check(Versions.shipped(), RubricDraft.read(workbook));

        assertThat(problems).singleElement().asString().startsWith("RUB-052 error at Rubric!B4: ");
    }
}
