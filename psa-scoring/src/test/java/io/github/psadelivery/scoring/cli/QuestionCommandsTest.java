package io.github.psadelivery.scoring.cli;

import static io.github.psadelivery.scoring.cli.Run.psa;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionCommandsTest {
    private static final String ASYLUM = Path.of("examples", "asylum").toString();

    @TempDir
    Path folder;

    private String sheet(String name, String rows) throws IOException {
        return Files.writeString(folder.resolve(name), rows).toString();
    }

    @Test
    void whatifSaysWhatWouldLiftALineToGreen() {
        Run run = psa("whatif", ASYLUM, "--item", "T7", "--date", "2003-07", "--to", "green");

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("T7 ")
                .contains("There is 1 smallest set.", "(capacity): from Amber/Red to Amber/Green", "which gives Green")
                .contains("Its edge: ")
                .endsWith("\n");
    }

    @Test
    void whatifAnswersForEveryAssessmentAsJsonAndCsv() {
        Run json = psa("whatif", ASYLUM, "--to", "AG", "--format", "json");
        Run csv = psa("whatif", ASYLUM, "--to", "AG", "--format", "csv");

        assertThat(json.out()).startsWith("{\n  \"lifts\": [").contains("\"goal\": \"Amber/Green\"");
        assertThat(json.out().split("\"goal\"", -1)).hasSize(22);
        assertThat(csv.out().lines().findFirst())
                .contains("item,date,likelihood,to,set,area,from,at least,steps,assumed,cost,gives");
        assertThat(csv.out().lines().skip(1).map(row -> row.substring(0, 2)).distinct())
                .hasSizeGreaterThan(5);
    }

    @Test
    void whatifListsNoMoreThanTheLimitAndSaysHowManyThereAre() throws IOException {
        String rows = sheet("gaps.csv", "item,title,date,challenge,capacity,stage\nT1,One,2003-07,L,G,3\n");

        Run run = psa("whatif", rows, "--to", "green", "--limit", "2");

        assertThat(run.out())
                .contains("There are 1,716 smallest sets, and the first 2 are listed.", "Set 2: ")
                .contains("Not stated, and taken at their worst")
                .doesNotContain("Set 3: ");
    }

    @Test
    void whatifTakesCostsAndTellsWhatIsNone() throws IOException {
        String rows = sheet("one.csv", "item,title,date,challenge,planning,capacity,stage\nT1,One,2003-07,L,AR,G,3\n");

        Run good = psa("whatif", rows, "--to", "green", "--cost", "planning=2.5");
        Run bad =
                psa("whatif", rows, "--to", "grean", "--cost", "planing=2", "--cost", "planning=many", "--limit", "0");

        assertThat(good.out()).contains("cost 2.5, which gives Green");
        assertThat(bad.exitCode()).isEqualTo(1);
        assertThat(bad.out()).isEmpty();
        assertThat(bad.err())
                .contains(
                        "“grean” is no level of likelihood. Write Green?",
                        "There is no item “planing” in rubric pmdu-2003. Write planning?",
                        "“planning=many” is no number",
                        "0 sets cannot be listed");
    }

    @Test
    void settleSaysWhatToAssessAndWhatFirst() throws IOException {
        String rows = sheet(
                "open.csv",
                "item,title,date,challenge,planning,capacity\nT1,One,2003-07,L,G,AG\nT2,Two,2003-07,L,R,G\n");

        Run run = psa("settle", rows);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("1 item settles it, whatever they turn out to be, and no fewer do")
                .contains("Without it: Amber/Green if it is Policy development, Green if it is Embedding change")
                .contains("Assess first", "Assumption: each level is as likely")
                .contains("It is Red. Settled, whatever is missing.");
        assertThat(psa("settle", rows, "--item", "T1", "--format", "csv").out()).isEqualTo("""
                        item,date,likelihood,area,needed,first,effort on average,effort at most
                        T1,2003-07,Amber/Green to Green,stage,yes,1,1,1
                        """);
        assertThat(psa("settle", rows, "--format", "json").out()).contains("\"provedFewest\": true");
    }

    @Test
    void leagueRanksAndSetsApart() throws IOException {
        String rows = sheet("league.csv", """
                        item,title,date,challenge,planning,capacity,stage
                        T1,One,2003-07,H,AR,G,3
                        T2,Two,2003-07,L,G,G,3
                        T3,Three,2003-07,L,G,G,3
                        T4,Four,2003-07,L,G,,
                        """);

        Run run = psa("league", rows);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("League table: 3 items ranked, 1 not settled", "1=", "Not settled, so not ranked", "T4 Four")
                .contains("Assumption: no rule for a league table was published.");
        assertThat(psa("league", rows, "--format", "csv").out().lines().map(line -> line.split(",")[0]))
                .containsExactly("rank", "1=", "1=", "3", "not settled");
        assertThat(psa("league", rows, "--format", "json").out()).contains("\"notSettled\": [");
        assertThat(psa("league", rows, "--departments").out()).contains("No department named");
    }

    @Test
    void leagueTellsOfADateThatNothingIsAssessedAt() {
        Run run = psa("league", ASYLUM, "--date", "2009-07");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Nothing is assessed at 2009-07. The dates are: 2002-12, 2003-07, 2003-12.");
    }

    @Test
    void diffSaysWhatChangedAndWhatMadeIt() {
        Run run = psa("diff", ASYLUM, ASYLUM, "--item", "T7", "--from", "2002-12", "--to", "2003-07");
        Run same = psa("diff", ASYLUM, ASYLUM, "--item", "T7");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("T7: 2002-12 and 2003-07");
        assertThat(same.out()).contains("Nothing differs");
    }

    @Test
    void diffComparesTwoFilesByTwoRubrics() throws IOException {
        String older =
                sheet("older.csv", "item,title,date,challenge,planning,capacity,stage\nT1,One,2003-07,L,AR,G,3\n");
        String newer = sheet(
                "newer.csv",
                "item,title,date,challenge,planning,capacity,stage\nT1,One,2003-12,L,G,G,3\nT2,Two,2003-12,L,G,G,3\n");

        Run run = psa("diff", older, newer);

        assertThat(run.out())
                .contains("planning: Amber/Red → Green", "likelihood: Amber/Red → Green", "Made by ratings.");
        assertThat(run.err()).contains("T2 is not in both. It is left out.");
        assertThat(psa("diff", older, newer, "--format", "csv").out())
                .contains("T1,2003-07,2003-12,outcome,likelihood,Amber/Red,Green,ratings,one");
        assertThat(psa("diff", older, newer, "--format", "json", "--newer-rubric", "pmdu-2003")
                        .out())
                .contains("\"madeBy\": [\n");
    }

    @Test
    void diffTellsWhereThereIsNothingToCompare() throws IOException {
        String older = sheet("a.csv", "item,title,date,planning\nT1,One,2003-07,AR\n");
        String newer = sheet("b.csv", "item,title,date,planning\nT2,Two,2003-07,AR\n");

        assertThat(psa("diff", older, newer).err()).contains("No item is in both");
        assertThat(psa("diff", older, newer).exitCode()).isEqualTo(1);
        assertThat(psa("diff", older, newer, "--item", "T3").err()).contains("There is no item “T3”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"whatif", "scenario", "settle", "league", "diff"})
    void everyHelpHasAnExample(String command) {
        Run run = psa(command, "--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("\nExample: psa " + command).doesNotContain("bundle", "null", "\r");
        assertThat(psa(command, "--version").out()).contains("rubric pmdu-2003");
    }

    @ParameterizedTest
    @ValueSource(strings = {"whatif --to green", "settle", "league", "diff no-such-file.csv"})
    void aMissingFileIsAProblemAndNoStackTrace(String command) {
        Run run = psa((command + " no-such-file.csv").split(" "));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).startsWith("IN-001 error at no-such-file.csv: ").doesNotContain("\tat ");
    }

    @Test
    void oddTitlesStayOnTheirLine() throws IOException {
        String title = "<script>alert(1)</script> \u05d0\u05d1\u05d2 \ud83d\ude80 " + "x".repeat(500);
        String rows = sheet(
                "odd.csv",
                "item,title,date,challenge,planning,capacity,stage\nT1,%s,2003-07,L,AR,G,3\n".formatted(title));

        assertThat(psa("league", rows).out()).contains("\ud83d\ude80").doesNotContain("\u001b");
        assertThat(psa("whatif", rows, "--to", "green").exitCode()).isZero();
    }
}
