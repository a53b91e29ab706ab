package io.github.psadelivery.scoring.cli;

import static io.github.psadelivery.scoring.cli.Run.psa;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.psadelivery.scoring.bench.GeneratedRegisters;
import io.github.psadelivery.scoring.json.RegisterJson;
import io.github.psadelivery.scoring.json.RegisterJsonLines;
import io.github.psadelivery.scoring.json.Registers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgreementCommandTest {
    private static final String GOOD = RegisterJson.write(GeneratedRegisters.number(3));
    private static final String LINE = RegisterJsonLines.write(GeneratedRegisters.number(3));

    @TempDir
    Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    static List<String> shipped() {
        return Registers.ids();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyShippedRegisterIsWithoutErrors(String id) {
        Run run = psa("agreement", "check", id);

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).startsWith("Register ").endsWith("The register has no errors.\n");
    }

    @Test
    void saysWhatARegisterHolds() throws IOException {
        Run run = psa("agreement", "check", "-q", file("a.json", GOOD));

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo("""
                Register G000003: Generated agreement 3
                Departments: 2. Departmental agreements: 0. Agreements of the whole government: 1. Departmental strategic
                    objectives: 0. Single Departmental Plans: 0. Local agreements: 0.
                Indicators: 5. Observations: 200. Trajectories: 0. Series by unit: 0. Published ratings: 0.
                It holds less than whole agreements on purpose.
                Some of it is invented, to illustrate.
                The register has no errors.
                """);
    }

    @Test
    void listsEveryProblemWithItsPlaceAndWhatToDo() throws IOException {
        String json =
                GOOD.replace("\"up is good\"", "\"upp is good\"").replaceFirst("\"vintage\": 1", "\"vintage\": NaN");

        Run run = psa("agreement", "check", file("a.json", json));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains(
                        "IN-016 error at a.json, $.corporate.psas[0].agreement.indicators[0].polarity: “upp is good” is"
                                + " none of the words that may stand here. Write “up is good”?\n",
                        "ASM-014 error at a.json, $.series[0].observations[0].vintage: There is NaN here, which is no"
                                + " number.")
                .hasLineCount(4);
    }

    @Test
    void listsProblemsAsJsonAndAsSarif() throws IOException {
        String lines = LINE + LINE.replace("\"up is good\"", "\"up\"");
        String file = file("a.jsonl", lines);

        Run json = psa("agreement", "check", "--format", "json", file);
        Run sarif = psa("agreement", "check", "--format", "sarif", file);

        assertThat(json.exitCode()).isEqualTo(1);
        assertThat(json.err()).isEmpty();
        JsonNode problems = new ObjectMapper().readTree(json.out());
        assertThat(problems.get("errors").asInt()).isEqualTo(3);
        assertThat(problems.at("/problems/1/place").asText()).startsWith("a.jsonl, line 2, $.corporate.psas[0]");
        assertThat(sarif.exitCode()).isEqualTo(1);
        JsonNode place = new ObjectMapper().readTree(sarif.out()).at("/runs/0/results/1/locations/0/physicalLocation");
        assertThat(place.at("/region/startLine").asInt()).isEqualTo(2);
        assertThat(place.at("/artifactLocation/uri").asText()).endsWith("/a.jsonl");
    }

    @Test
    void countsTheRegistersOfAFileOfLines() throws IOException {
        String lines = LINE + "\n" + LINE.replaceFirst("G000003", "").replaceFirst("\\{", "") + LINE;

        Run byName = psa("agreement", "check", "-q", file("a.jsonl", lines));
        Run byOption = psa("agreement", "check", "-q", "--lines", file("a.txt", lines));

        assertThat(byName.exitCode()).isEqualTo(1);
        assertThat(byName.out()).isEqualTo("3 registers read: 2 without errors, 1 with errors.\n");
        assertThat(byName.err())
                .startsWith("ASM-014 error at a.jsonl, line 3: There are words here, ")
                .contains("\nIN-002 error at a.jsonl, line 3: ")
                .hasLineCount(2);
        assertThat(byOption.out()).isEqualTo(byName.out());
    }

    @Test
    void listsAThousandProblemsAndCountsTheRest() throws IOException {
        String lines = LINE.replace("\"vintage\":1", "\"vintage\":\"1\"").repeat(6);

        Run run = psa("agreement", "check", "-q", file("a.jsonl", lines));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .hasLineCount(1001)
                .endsWith(
                        "1,200 errors were found, and only the first 1,000 are listed; psa agreement check lists all of them"
                                + " as json or sarif.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"id\": 7}",
                "null",
                "NaN",
                "{\"id\": \"\\ud800\"}",
                "\u0000",
                "{\"a\": 1e999999999}"
            })
    void badInputIsAListOfProblems(String text) throws IOException {
        Run run = psa("agreement", "check", file("a.json", text));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains(" error at a.json").doesNotContain("Exception", "\tat ");
    }

    @Test
    void anUnknownNameIsAProblemWithTheNearestId() {
        String id = Registers.ids().get(0);
        Run near = psa("agreement", "check", id + "x");
        Run far = psa("agreement", "check", "not-there.json");

        assertThat(near.exitCode()).isEqualTo(1);
        assertThat(near.err())
                .isEqualTo(
                        "IN-001 error at %sx: There is no shipped register of this id, and no file of this name. Write %s?\n"
                                .formatted(id, id));
        assertThat(far.err()).contains("Name a file, or write one of these: " + id);
    }

    @Test
    void aSeriesOfAHundredThousandObservationsIsRead() throws IOException {
        String file = file("a.json", RegisterJson.write(GeneratedRegisters.revised(1_000, 100)));

        Run run = psa("agreement", "check", "-q", file);

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Observations: 100,160.");
    }

    @Test
    void printsTheSchema() {
        assertThat(psa("agreement", "schema").out()).isEqualTo(RegisterJson.schema());
    }
}
