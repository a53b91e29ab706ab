package io.github.psadelivery.scoring.cli;

import static io.github.psadelivery.scoring.cli.Run.psa;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.psadelivery.rules.Rubrics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {
    private static final String ASYLUM = "examples/asylum";

    @TempDir
    Path folder;

    @Test
    void reportIsMarkdownWithEveryWordSpelledOut() {
        Run run = psa("report", ASYLUM, "--format", "markdown");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("# Delivery report: 7 items, 3 dates from 2002-12 to 2003-12\n\nRubric pmdu-2003, ")
                .contains("| T3 | Fast turnaround of manifestly unfounded cases | 2003-07 | July 02 | High |")
                .contains(" | Green | Green | 2 levels better |")
                .contains("\n## Departures from what was published\n\n- T2 ")
                .endsWith("\n19 of 21 lines as published\n")
                .doesNotContain("↑", "↓");
    }

    @Test
    void reportIsASheet() {
        Run run = psa("report", ASYLUM, "--format", "csv");

        assertThat(run.out().lines())
                .hasSize(22)
                .first()
                .isEqualTo("item,title,date,label,challenge,planning,capacity,stage,"
                        + "published likelihood,likelihood by the rubric,movement since the date before");
        assertThat(run.out()).contains("\"By 2004 a proportion (tba)").contains(",Green,Green,no change\n");
    }

    @Test
    void reportIsJson() throws IOException {
        Run run = psa("report", ASYLUM, "--format", "json");

        assertThat(run.exitCode()).isZero();
        JsonNode report = new ObjectMapper().readTree(run.out());
        JsonNode lines = report.path("lines");
        assertThat(report.path("rubric").path("hash").asText())
                .isEqualTo(Rubrics.standard().reference().hash());
        assertThat(report.path("linesPublished").asInt()).isEqualTo(21);
        assertThat(report.path("linesAsPublished").asInt()).isEqualTo(19);
        assertThat(lines).hasSize(21);
        assertThat(lines)
                .filteredOn(line -> line.path("agreement").asText().equals("departs"))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.path("published"))
                        .isNotEqualTo(line.path("likelihood").path("worst")));
        assertThat(lines).filteredOn(line -> line.has("steps")).hasSize(14);
        assertThat(lines.path(0).path("given").path("capacity").path("best").asText())
                .isEqualTo("Red");
        assertThat(lines.path(0).path("rules")).extracting(JsonNode::asText).containsExactly("LD-3");
    }

    @Test
    void explainIsASheetOfReasons() {
        List<String> rows = psa("explain", ASYLUM, "--item", "T7", "--date", "2003-07", "--format", "csv")
                .out()
                .lines()
                .toList();

        assertThat(rows.get(0))
                .isEqualTo("item,title,date,of,end,level,rule,binds,says,because,source,set off by,assumed");
        assertThat(rows.get(1))
                .startsWith("T7,")
                .contains(",2003-07,likelihood,both,Amber/Red,LD-2,yes,\"If planning is Amber/Red or worse, then ")
                .contains(",planning: Amber/Red,");
        assertThat(rows).anySatisfy(row -> assertThat(row).contains(",likelihood,both,Amber/Red,LD-5,no,"));
        assertThat(rows).anySatisfy(row -> assertThat(row).contains(",planning,both,Amber/Red,,,stated,"));
    }

    @Test
    void bothEndsOfAnOpenOutcomeHaveTheirReasonsInASheet() throws IOException {
        String sheet = Files.writeString(
                        folder.resolve("a.csv"), "item,title,date,PL.1.1,CP.1,stage\nT1,=cmd,2003-07,R,G,4\n")
                .toString();

        String text = psa("explain", sheet, "--item", "T1", "--format", "csv").out();

        assertThat(text)
                .contains(
                        "\nT1,'=cmd,2003-07,planning,worst,Red,PL-1,yes,",
                        "\nT1,'=cmd,2003-07,planning,best,Amber/Red,PL-2,yes,")
                .contains("PL.1.2; PL.1.3; ")
                .contains(
                        ",capacity,best,Green,,,\"No cap applies, so it stays at Green, the best level of its scale.\",");
    }

    @Test
    void scoreIsMarkdown() {
        assertThat(psa("score", ASYLUM, "--format", "Markdown").out())
                .startsWith(
                        "| Item | Title | Date | Likelihood | Settled | Provisional |\n|---|---|---|---|---|---|\n| T1 |")
                .endsWith("\n\n21 assessments scored: 21 settled, 0 open, 0 provisional\n");
    }

    @Test
    void scoreIsASheet() {
        assertThat(psa("score", ASYLUM, "--format", "csv").out().lines())
                .hasSize(22)
                .startsWith(
                        "item,date,challenge worst,challenge best,planning worst,planning best,capacity worst,"
                                + "capacity best,likelihood worst,likelihood best,settled,provisional,reasons",
                        "T1,2002-12,H,H,AR,AR,R,R,R,R,true,false,LD-3");
    }

    @Test
    void explainIsMarkdown() {
        assertThat(psa("explain", ASYLUM, "--item", "T3", "--format", "markdown")
                        .out())
                .startsWith("# T3 Fast turnaround of manifestly unfounded cases (target element)\n\nHome Office, ")
                .contains("\n## Likelihood of delivery (likelihood): Red. Settled.\n\n- Why Red:\n  - LD-3: ")
                .containsPattern("\n\n# T3 .*\n\n.*\n\nAt 2003-12");
    }

    @Test
    void explainIsAListOfJson() {
        Run run = psa("explain", ASYLUM, "--item", "T3", "--date", "2002-12", "--format", "json");

        assertThat(run.out()).startsWith("[\n{").contains("\"LD-3\"").endsWith("}\n]\n");
    }

    @Test
    void aRubricIsShownAsMarkdown() {
        assertThat(psa("rubric", "show", "--format", "markdown").out())
                .startsWith("# Rubric pmdu-2003, version ")
                .contains("\n## What is judged\n\n- Likelihood of delivery (likelihood), on the scale rating\n  - ")
                .contains(Rubrics.standard().reference().hash());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "report x --format pdf;text, markdown, json, csv",
                "score x --format pdf;text, markdown, json, csv",
                "explain x --item y --format html;text, markdown, json, csv",
                "rubric show --format csv;text, markdown",
                "batch x.csv --format text;jsonl, csv",
                "batch x.csv --in-format json;jsonl, csv"
            })
    void aFormatThatACommandDoesNotHaveIsWrongUsage(String command, String formats) {
        Run run = psa(command.split(" "));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("” is not one of " + formats + "\nTry: psa ");
    }

    @Test
    void quietTellsNoWarnings() throws IOException {
        String sheet = Files.writeString(
                        folder.resolve("a.csv"), "item,title,date,label,stage\nT1,One,2003-07,June 03,2\n")
                .toString();

        assertThat(psa("score", sheet).err()).startsWith("ASM-010 warning at ");
        assertThat(psa("score", "--quiet", sheet).err()).isEmpty();
    }

    @Test
    void completionIsAScriptForEachCommand() {
        Run run = psa("completion");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("#!/usr/bin/env bash\n")
                .contains("complete -F _complete_psa", "psa_batch", "--in-format", "markdown", "zsh")
                .doesNotContain("\r");
    }
}
