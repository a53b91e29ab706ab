package io.github.psadelivery.scoring.cli;

import static io.github.psadelivery.scoring.cli.Run.psa;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.rules.Rubrics;
import io.github.psadelivery.rules.drl.DrlWriter;
import io.github.psadelivery.scoring.cli.internal.lookup.RubricLookup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PsaTest {
    private static final String GOOD = """
            item,title,date,challenge,planning,capacity,stage,published likelihood
            T1,One,2002-12,H,AR,R,2,R
            T1,One,2003-07,H,AG,AG,2,AG
            """;
    private static final String ONE_BAD_ROW = GOOD + "T2,Two,2003-07,N,Ambre/Red,G,3,G\n";

    @TempDir
    Path folder;

    private String sheet(String rows) throws IOException {
        return Files.writeString(folder.resolve("report.csv"), rows).toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bogus", "report", "report --bogus x", "rubric", "rubric bogus", "explain x", "batch"})
    void wrongUsageIsAHintAndExitCode2(String args) {
        Run run = psa(args.isEmpty() ? new String[0] : args.split(" "));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("\nTry: psa").contains(" --help\n");
    }

    @Test
    void aDateThatIsNoneIsWrongUsage() throws IOException {
        Run run = psa("explain", sheet(GOOD), "--item", "T1", "--date", "2003-13");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("“2003-13” is not a date. Write a month such as 2003-07");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "report",
                "score",
                "explain",
                "batch",
                "rubric",
                "rubric show",
                "rubric check",
                "rubric test",
                "rubric cases",
                "rubric impact",
                "rubric drl",
                "completion"
            })
    void everyHelpHasAnExample(String command) {
        Run run = psa((command + " --help").strip().split(" "));

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("\nExample: psa " + command).doesNotContain("bundle", "null", "\r");
    }

    @Test
    void helpSaysThatDrlCanRunAnyJava() {
        assertThat(psa("score", "--help").out().replaceAll("\\s+", " ")).contains("DRL can run any Java");
    }

    @Test
    void helpNamesTheRubricThatIsMeantWhereNoneIsNamed() {
        assertThat(RubricLookup.STANDARD).isEqualTo(Rubrics.standard().header().id());
        assertThat(psa("report", "--help").out()).contains(RubricLookup.STANDARD);
    }

    @Test
    void versionTellsTheHashesOfTheRubrics() {
        assertThat(psa("--version").out())
                .contains(Rubrics.standard().reference().hash());
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "score", "explain --item T1"})
    void aMissingFileIsOneProblem(String command) {
        Run run = psa((command + " no-such-file.csv").split(" "));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err().lines().findFirst().orElse("")).startsWith("IN-001 error at no-such-file.csv: ");
        assertThat(run.err()).doesNotContain("Exception", "\tat ");
    }

    @Test
    void aFolderWithoutAssessmentsIsAProblem() {
        Run run = psa("report", folder.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("IN-011 error at ");
    }

    @Test
    void reportEndsWithTheCount() throws IOException {
        sheet(GOOD);

        Run run = psa("report", folder.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).endsWith("\n2 of 2 lines as published\n");
    }

    @Test
    void reportPrintsNothingAsLongAsThereIsAnError() throws IOException {
        sheet(ONE_BAD_ROW);

        Run run = psa("report", folder.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("""
                ASM-002 error at report.csv, row 4, column 'challenge': “N” is not a level of challenge. \
                Did you mean Medium (M)?
                ASM-002 error at report.csv, row 4, column 'planning': “Ambre/Red” is not a level of rating. \
                Did you mean Amber/Red (AR)?
                """);
    }

    @Test
    void scorePrintsWhatItCan() throws IOException {
        Run run = psa("score", sheet(ONE_BAD_ROW));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("T1    One    2003-07  Amber/Green").contains("2 assessments scored");
        assertThat(run.err()).hasLineCount(2);
    }

    @Test
    void scoreWritesAListOfJson() throws IOException {
        Run run = psa("score", "--format", "json", sheet(ONE_BAD_ROW));

        assertThat(run.out())
                .startsWith("[\n{")
                .endsWith("}\n]\n")
                .contains("\"rejected\"")
                .doesNotContain("\r");
        assertThat(run.out().split("\"result\"")).hasSize(4);
    }

    @Test
    void scoreAsksFreeDrlIfToldSo() throws IOException {
        Path drl = Files.writeString(folder.resolve("rules.drl"), DrlWriter.write(Rubrics.standard()));

        Run run = psa("explain", "--free-drl", drl.toString(), "--item", "T1", sheet(GOOD));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("The bounds are not proved, because the rules are free DRL.");
    }

    @Test
    void freeDrlThatDoesNotCompileIsAProblem() throws IOException {
        Path drl = Files.writeString(folder.resolve("rules.drl"), "rule \"broken\" when then");

        Run run = psa("score", "--free-drl", drl.toString(), sheet(GOOD));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).startsWith("DRL-001 error at ");
    }

    @Test
    void explainTakesOneDate() throws IOException {
        Run run = psa("explain", sheet(GOOD), "--item", "T1", "--date", "2003-07");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("At 2003-07.").doesNotContain("At 2002-12.");
    }

    @Test
    void explainTakesAllDatesIfNoneIsNamed() throws IOException {
        assertThat(psa("explain", sheet(GOOD), "--item", "T1").out()).contains("At 2002-12.", "At 2003-07.");
    }

    @Test
    void explainNamesTheNearestItem() throws IOException {
        Run run = psa("explain", sheet(GOOD), "--item", "T11");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("There is no item “T11” in ").endsWith(" Write T1?\n");
    }

    @Test
    void explainNamesTheDatesOfTheItem() throws IOException {
        Run run = psa("explain", sheet(GOOD), "--item", "T1", "--date", "2004-01");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("T1 is not assessed at 2004-01. Its dates: 2002-12, 2003-07.\n");
    }

    @Test
    void rubricCheckCountsWhatIsInTheRubric() {
        Run run = psa("rubric", "check");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("34 items, 24 areas, ", "21 worked cases, 2 of them departures");
    }

    @Test
    void rubricCheckListsTheProblemsOfAFolder() {
        Run run = psa("rubric", "check", folder.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("RUB-");
    }

    @Test
    void anUnknownRubricGetsTheNearest() {
        Run run = psa("rubric", "show", "pmdu-2030");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).startsWith("RUB-025 error at pmdu-2030: ").endsWith(" Write pmdu-2003?\n");
    }

    @Test
    void rubricDrlIsTheWholeDrl() {
        assertThat(psa("rubric", "drl").out()).isEqualTo(DrlWriter.write(Rubrics.standard()));
    }
}
