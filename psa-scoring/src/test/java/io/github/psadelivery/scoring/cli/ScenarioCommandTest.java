package io.github.psadelivery.scoring.cli;

import static io.github.psadelivery.scoring.cli.Run.psa;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioCommandTest {
    private static final String ASYLUM = Path.of("examples", "asylum").toString();
    private static final String SHIPPED =
            Path.of("examples", "scenarios", "asylum.csv").toString();

    @TempDir
    Path folder;

    private String sheet(String rows) throws IOException {
        return Files.writeString(folder.resolve("plans.csv"), rows).toString();
    }

    @Test
    void tellsEachItemBeforeAndAfterWithWhatStillHoldsIt() {
        Run run = psa("scenario", ASYLUM, SHIPPED);

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("all three land: 3 actions on 2 items\n")
                .contains("Likelihood of all 7 items, before → after", "Green: 5 → 7", "Amber/Red: 1 → 0")
                .contains("T3 Fast turnaround of manifestly unfounded cases, 2003-12: Amber/Red → Green")
                .contains("from Amber/Red to Amber/Green", "Because: Illustrative: each main action gets an owner.")
                .contains("No rule holds it back then.", "5 other items stay as they are.")
                .contains("people only: 1 action on 1 item", ": Amber/Red, as before")
                .contains(
                        "Still held back by Quality of planning, implementation and performance management (planning)")
                .contains("LD-2: If planning is Amber/Red or worse, then likelihood is no better than Amber/Red.")
                .contains("Assumption: all of them do, and nothing else changes.");
    }

    @Test
    void answersAsCsvForEveryItem() {
        Run run = psa("scenario", ASYLUM, SHIPPED, "--format", "csv");

        assertThat(run.out().lines()).hasSize(1 + 2 * 7);
        assertThat(run.out().lines().findFirst())
                .contains("scenario,item,title,date,before,after,changes,still held by,rules");
        assertThat(run.out())
                .contains("2003-12,Amber/Red,Green,planning Amber/Green; stage Embedding change,")
                .contains("people only,T3,")
                .contains("2003-12,Amber/Red,Amber/Red,capacity Green,planning,LD-2\n");
    }

    @Test
    void answersAsJson() throws IOException {
        JsonNode json = new ObjectMapper()
                .readTree(psa("scenario", ASYLUM, SHIPPED, "--format", "json").out());

        JsonNode people = json.path("scenarios").path(1);
        assertThat(people.path("scenario").asText()).isEqualTo("people only");
        assertThat(people.path("actions").path(0).path("area").asText()).isEqualTo("capacity");
        assertThat(people.path("lines")).hasSize(7);
        JsonNode line = people.path("lines").path(2);
        assertThat(line.path("item").asText()).isEqualTo("T3");
        assertThat(line.path("likelihood")).isEqualTo(line.path("after"));
        assertThat(line.path("changes").path(0).path("steps").asInt()).isEqualTo(1);
        assertThat(line.path("stillHeldBy").path("items").path(0).asText()).isEqualTo("planning");
    }

    @Test
    void saysWhichActionChangesNothingAndRunsAtADate() throws IOException {
        String rows = sheet("item,area,to\nT6,planning,AR\nT1,capacity,G\n");

        Run run = psa("scenario", ASYLUM, rows, "--date", "2002-12", "--department", "Home Office");

        assertThat(run.out())
                .startsWith("plans.csv: 2 actions on 2 items")
                .contains("T1 Ensure effective asylum process, 2002-12: Red → Amber/Red\n")
                .contains(
                        "T6 Taking high quality decisions, 2002-12: Red, as before\n",
                        "(planning) to Amber/Red: changes nothing,");
    }

    @Test
    void tellsEveryBadRowAtOnceAndPrintsNothing() throws IOException {
        String rows = sheet("item,area,to\nT33,capacity,G\nT1,capacty,G\nT1,capacity,Purple\n");

        Run run = psa("scenario", ASYLUM, rows);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .hasSize(3)
                .anyMatch(line -> line.startsWith("ASK-002 error at plans.csv, row 2, column 'item'"))
                .anyMatch(line -> line.startsWith("ASM-001 error at plans.csv, row 3, column 'area'"))
                .anyMatch(line -> line.startsWith("ASM-002 error at plans.csv, row 4, column 'to'"));
    }

    @Test
    void tellsOfFilesThatAreNotThereAndADateWithoutAssessments() {
        Run noSheet = psa("scenario", ASYLUM, "no-such-sheet.csv");
        Run noFile = psa("scenario", "no-such-file.csv", SHIPPED);
        Run noDate = psa("scenario", ASYLUM, SHIPPED, "--date", "2009-07");

        assertThat(noSheet.err()).startsWith("IN-001 error at no-such-sheet.csv: ");
        assertThat(noFile.err())
                .startsWith("IN-001 error at no-such-file.csv: ")
                .doesNotContain("no-such-sheet");
        assertThat(noDate.err()).startsWith("Nothing is assessed at 2009-07.");
        assertThat(noSheet.exitCode() + noFile.exitCode() + noDate.exitCode()).isEqualTo(3);
    }

    @Test
    void oddNamesStayOnTheirLine() throws IOException {
        String rows = sheet("scenario,item,area,to,because\n"
                + "\"<script>\u05d0\ud83d\ude80\n=1+1\",T6,planning,G,\"two\nlines %s\"\n".formatted("x".repeat(500)));

        assertThat(psa("scenario", ASYLUM, rows).out())
                .startsWith("<script>\u05d0\ud83d\ude80 =1+1: 1 action on 1 item\n");
        assertThat(psa("scenario", ASYLUM, rows, "--format", "csv").exitCode()).isZero();
    }

    /** T2 is assessed, but neither at the date nor in the department that is asked for: no mistake, and told as left out. */
    @Test
    void leavesOutActionsOnItemsThatWereNotChosenAndTellsHowMany() throws IOException {
        String lines = Files.writeString(folder.resolve("lines.csv"), """
                        item,title,date,department,planning,capacity
                        T1,One,2002-12,Home Office,R,G
                        T2,Two,2003-07,Treasury,R,G
                        """).toString();
        String rows = sheet("scenario,item,area,to\nboth,T1,planning,G\nboth,T2,planning,G\nother,T2,planning,G\n");

        for (String[] asked : new String[][] {{"--department", "Home Office"}, {"--date", "2002-12"}}) {
            Run run = psa("scenario", lines, rows, asked[0], asked[1]);

            assertThat(run.exitCode()).isZero();
            assertThat(run.err()).startsWith("2 actions of 3 left out").hasLineCount(1);
            assertThat(run.out()).startsWith("both: 1 action on 1 item\n").doesNotContain("T2", "other:");
            assertThat(psa("scenario", lines, rows, asked[0], asked[1], "--quiet"))
                    .isEqualTo(new Run(0, run.out(), ""));
        }
        assertThat(psa("scenario", lines, rows).err()).isEmpty();
    }

    @Test
    void refusesWhereNoActionIsLeftAndStillTellsOfItemsThatNobodyAssesses() throws IOException {
        String onT1 = sheet("item,area,to\nT1,planning,G\n");
        String lines = Files.writeString(
                        folder.resolve("lines.csv"), "item,title,date,planning\nT1,One,2002-12,R\nT2,Two,2003-07,R\n")
                .toString();

        Run none = psa("scenario", lines, onT1, "--date", "2003-07");
        Run unknown = psa("scenario", lines, sheet("item,area,to\nT3,planning,G\n"), "--date", "2003-07");

        assertThat(none.exitCode()).isEqualTo(1);
        assertThat(none.out()).isEmpty();
        assertThat(none.err()).startsWith("No action is on an item of this date and department.");
        assertThat(unknown.err())
                .startsWith("ASK-002 error at plans.csv, row 2")
                .hasLineCount(1);
    }
}
