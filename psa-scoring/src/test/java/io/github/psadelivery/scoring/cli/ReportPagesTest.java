package io.github.psadelivery.scoring.cli;

import static io.github.psadelivery.scoring.cli.Run.psa;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportPagesTest {
    private static final String ASYLUM = "examples/asylum";

    @TempDir
    Path folder;

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void writesTheReportAsPagesInPlaceOfPrintingIt() throws IOException {
        Run run = psa("report", ASYLUM, "--html", file("r.html"), "--markdown", file("r.md"), "--svg", file("r.svg"));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(3).allMatch(line -> line.startsWith("Written: "));
        assertThat(Files.readString(folder.resolve("r.html")))
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
                .contains("19 of 21 lines as published")
                .endsWith("</html>\n");
        assertThat(Files.readString(folder.resolve("r.md"))).startsWith("# Delivery report: 7 items");
        assertThat(Files.readString(folder.resolve("r.svg")))
                .startsWith("<svg xmlns=")
                .contains("<title id=\"map-title\">Challenge and likelihood at 2003-12</title>")
                .endsWith("</svg>\n");
    }

    @Test
    void writesOneItem() throws IOException {
        Run run = psa("report", ASYLUM, "--item", "T2", "--html", file("t2.html"), "--svg", file("t2.svg"), "--quiet");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(Files.readString(folder.resolve("t2.html")))
                .contains("<h1>T2 Reducing significantly unfounded asylum claims (target element)</h1>");
        assertThat(Files.readString(folder.resolve("t2.svg"))).contains("Likelihood of T2 at each date");
    }

    /** The sets are those that psa whatif prints; an item at its best has nothing that would lift it. */
    @Test
    void thePageOfAnItemTellsWhatWouldLiftItToTheNextLevel() throws IOException {
        psa("report", ASYLUM, "--item", "T3", "--html", file("t3.html"), "--markdown", file("t3.md"), "--quiet");
        psa("report", ASYLUM, "--item", "T6", "--markdown", file("t6.md"), "--quiet");

        assertThat(Files.readString(folder.resolve("t3.html"))).contains("To reach Amber/Green", "Set 1: ");
        assertThat(Files.readString(folder.resolve("t3.md")))
                .contains("## What would lift it\n\n- To reach Amber/Green\n  - It is Amber/Red.\n");
        assertThat(Files.readString(folder.resolve("t6.md"))).doesNotContain("What would lift it");
    }

    @Test
    void anItemAloneNeedsAFile() {
        Run run = psa("report", ASYLUM, "--item", "T2");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("add --html FILE", "psa explain");
    }

    @Test
    void anUnknownItemIsToldWithTheNearest() {
        Run run = psa("report", ASYLUM, "--item", "t2", "--html", file("no.html"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("There is no item “t2”", "Write T2?");
        assertThat(folder.resolve("no.html")).doesNotExist();
    }

    @Test
    void aFileThatCannotBeWrittenIsTold() {
        Run run = psa("report", ASYLUM, "--html", file("nowhere/r.html"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("could not be written");
    }

    @Test
    void anErrorInTheFolderLeavesTheFileAsItWas() throws IOException {
        Path page = Files.writeString(folder.resolve("r.html"), "as it was");
        Path broken = Files.createDirectories(folder.resolve("broken"));
        Files.writeString(broken.resolve("a.csv"), "item,title,date,planning\nT1,One,2003-07,Purple\n");

        Run run = psa("report", broken.toString(), "--html", page.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(page).hasContent("as it was");
    }

    @Test
    void twoLinesOfOneItemAtOneDateAndNoLinesAreTold() throws IOException {
        Path twice = Files.createDirectories(folder.resolve("twice"));
        Files.writeString(
                twice.resolve("a.csv"), "item,title,date,planning\nT1,One,2003-07,Red\nT1,One,2003-07,Green\n");
        Path none = Files.createDirectories(folder.resolve("none"));
        Files.writeString(none.resolve("a.csv"), "item,title,date,planning\n");

        for (Path input : new Path[] {twice, none}) {
            Run run = psa("report", input.toString(), "--html", file("no.html"));

            assertThat(run.exitCode()).as(run.err()).isEqualTo(1);
            assertThat(run.err()).doesNotContain("Exception", "fault").isNotBlank();
            assertThat(folder.resolve("no.html")).doesNotExist();
        }
    }

    @Test
    void aRubricWithoutChallengeHasNoMap() {
        Run run = psa("report", ASYLUM, "--rubric", "nao-delivery-chain-2006", "--svg", file("no.svg"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(folder.resolve("no.svg")).doesNotExist();
    }
}
