package io.github.psadelivery.scoring.cli;

import static io.github.psadelivery.scoring.cli.Run.psa;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code psa report} takes from beside the assessments: a narrative, a register, and which indicators measure an item. */
class ReportFilesTest {
    private static final String ASYLUM = "examples/asylum";
    private static final String LINES = "item,title,date,planning\nT2,Two,2002-12,Red\nT2,Two,2003-12,Green\n";

    @TempDir
    Path folder;

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private String report(String narrative) throws IOException {
        Path report = Files.createDirectories(folder.resolve("report"));
        Files.writeString(report.resolve("lines.csv"), LINES);
        Files.writeString(report.resolve("narrative.csv"), "date,part,number,item,text,status\n" + narrative);
        return report.toString();
    }

    @Test
    void thePageTellsTheNarrativeOfTheAsylumReport() throws IOException {
        psa("report", ASYLUM, "--html", file("r.html"), "--quiet");

        assertThat(folder.resolve("r.html"))
                .content()
                .contains("<h2 id=\"narrative\">Narrative of 2003-12</h2>")
                .contains("<th scope=\"row\">4. Engage staff</th><td>Some progress; a major gap remains.</td>")
                .contains("<p>The source announces 8 challenges and lists 7.</p>")
                .contains("<strong>Assumption</strong>: the narrative is that of the latest column");
    }

    @Test
    void aSheetSaysThatTheNarrativeIsElsewhere() {
        Run run = psa("report", ASYLUM, "--format", "csv");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines()).hasSize(22);
        assertThat(run.err()).contains("narrative.csv");
    }

    @Test
    void aWrongNarrativeIsToldWithItsCellsAndNothingIsPrinted() throws IOException {
        String report = report("2003-12,challenge,1,,Ambition,\n2003-07,statement,,,Words,\n");

        Run run = psa("report", report);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("REP-001 error at narrative.csv, row 2, column 'status': "),
                        line -> assertThat(line)
                                .startsWith("REP-003 error at narrative.csv, row 3, column 'date': ")
                                .contains("2003-12"));
    }

    @Test
    void problemsOfLinesAndOfTheNarrativeAreToldTogether() throws IOException {
        String report = report("2003-12,challenge,1,,Ambition,\n");
        Files.writeString(folder.resolve("report").resolve("lines.csv"), LINES.replace("Green", "Gren"));

        assertThat(psa("report", report).err()).contains("ASM-002", "REP-001");
    }

    /** Whoever means harm writes it into a narrative too. */
    @Test
    void nothingInANarrativeIsMarkup() throws IOException {
        String report = report("2003-12,challenge,1,,<script>alert(1)</script>,\"</table>& تقليل 👩‍🚀\"\n");

        assertThat(psa("report", report, "--html", file("n.html")).exitCode()).isZero();
        assertThat(folder.resolve("n.html"))
                .content()
                .doesNotContain("<script")
                .contains("1. &lt;script&gt;alert(1)&lt;/script&gt;", "&lt;/table&gt;&amp; تقليل 👩‍🚀");
    }

    @Test
    void thePageOfAnItemShowsTheTrajectoryOfARegister() throws IOException {
        Run run = psa(
                "report",
                ASYLUM,
                "--item",
                "T2",
                "--register",
                "asylum-intake",
                "--html",
                file("t2.html"),
                "--markdown",
                file("t2.md"),
                "--svg",
                file("t2.svg"),
                "--quiet");

        assertThat(run).isEqualTo(new Run(0, "", ""));
        String said = "At 2003-09-30 it stands at 58060 (claims in twelve months), 3903.5 behind the 54156.5 planned.";
        assertThat(folder.resolve("t2.html"))
                .content()
                .contains("<h2 id=\"trajectories\">Trajectory</h2>", "<figcaption>" + said)
                .contains("<th scope=\"row\">2003-09-30</th><td data-label=\"Actual\">58060</td>")
                .contains("all claims stand for the unfounded ones");
        assertThat(folder.resolve("t2.md")).content().contains("| 2003-09-30 | 58060 | – | – |");
        assertThat(folder.resolve("t2.svg")).content().contains(said).contains("<title id=\"trajectory-1-title\">");
    }

    /** By its id T7 would be the whole target of that register; indicators.csv of the folder says what it is. */
    @Test
    void theFolderSaysWhichIndicatorsMeasureAnItem() throws IOException {
        for (String item : List.of("T7", "T1")) {
            psa("report", ASYLUM, "--item", item, "--register", "asylum-target", "--markdown", file(item + ".md"));
        }

        assertThat(folder.resolve("T7.md"))
                .content()
                .containsOnlyOnce("The register holds no figures yet")
                .contains("Share of failed claimants who are removed");
        assertThat(folder.resolve("T1.md")).content().contains("Nothing in the register measures T1.");
    }

    @Test
    void withoutARegisterThePageIsAsItWas() throws IOException {
        psa("report", ASYLUM, "--item", "T2", "--html", file("t2.html"), "--svg", file("t2.svg"));

        assertThat(folder.resolve("t2.html")).content().doesNotContain("trajector");
        assertThat(folder.resolve("t2.svg")).content().contains("Likelihood of T2 at each date");
    }

    @ParameterizedTest
    @ValueSource(strings = {"asylum-intke", "no/such/file.json", "examples/asylum/README.md"})
    void aRegisterThatIsNoneIsToldAndNothingIsWritten(String register) {
        Run run = psa("report", ASYLUM, "--item", "T2", "--register", register, "--html", file("no.html"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).doesNotContain("Exception", "fault").isNotBlank();
        assertThat(folder.resolve("no.html")).doesNotExist();
    }

    @Test
    void aRegisterNeedsAnItemAndAPictureNeedsOneTrajectory() {
        Run alone = psa("report", ASYLUM, "--register", "asylum-intake", "--html", file("no.html"));
        Run none = psa("report", ASYLUM, "--item", "T7", "--register", "asylum-target", "--svg", file("no.svg"));

        assertThat(alone.exitCode()).isEqualTo(1);
        assertThat(alone.err()).contains("add --item ID");
        assertThat(none.exitCode()).isEqualTo(1);
        assertThat(none.err()).contains("the item has no trajectory");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aWrongLinkIsToldAtItsCell() throws IOException {
        String report = report("2003-12,statement,,,Words,\n");
        Files.writeString(
                folder.resolve("report").resolve("indicators.csv"),
                "item,register,indicator\nT2,asylum-intake,asylum-intak\n");

        Run run = psa("report", report, "--item", "T2", "--register", "asylum-intake", "--html", file("no.html"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .contains("AGR-004 error at indicators.csv, row 2, column 'indicator'", "Write “asylum-intake”?");
        assertThat(folder.resolve("no.html")).doesNotExist();
        assertThat(psa("report", report).exitCode()).isZero();
    }

    /** One sheet says what measures the items of all departments, so the lines of the others are no mistake. */
    @Test
    void theReportOfADepartmentTakesTheLinksOfTheOthersWithoutAWord() throws IOException {
        Path report = Files.createDirectories(folder.resolve("two"));
        Files.writeString(
                report.resolve("lines.csv"),
                "item,title,date,department,planning\nT1,One,2002-12,Home Office,Red\nT2,Two,2003-12,Treasury,Red\n");
        Files.writeString(
                report.resolve("indicators.csv"),
                "item,register,indicator\nT1,asylum-intake,asylum-intake\nT2,asylum-intake,asylum-intake\n");

        Run run = psa(
                "report",
                report.toString(),
                "--department",
                "Home Office",
                "--item",
                "T1",
                "--register",
                "asylum-intake",
                "--html",
                file("t1.html"),
                "--quiet");

        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(folder.resolve("t1.html")).content().contains("<h2 id=\"trajectories\">Trajectory</h2>");
    }
}
