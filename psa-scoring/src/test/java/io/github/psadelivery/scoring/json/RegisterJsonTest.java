package io.github.psadelivery.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.agreement.Register;
import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.scoring.bench.GeneratedRegisters;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegisterJsonTest {
    private static final Register GOOD = GeneratedRegisters.number(7);

    private static Checked<Register> read(String json) {
        return RegisterJson.read("a.json", stream(json));
    }

    static ByteArrayInputStream stream(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsAndChecksARegister() {
        Checked<Register> read = read(RegisterJson.write(GOOD));

        assertThat(read.orThrow()).isEqualTo(GOOD);
        assertThat(read.problems()).noneMatch(Problem::isError);
    }

    @Test
    void tellsEveryPlaceThatCannotBeRead() {
        String json = RegisterJson.write(GOOD)
                .replaceFirst("\"up is good\"", "\"upp is good\"")
                .replaceFirst("\"vintage\": 1", "\"vintage\": \"first\"")
                .replaceFirst("\"published\": \"[^\"]*\"", "\"published\": \"31/3/2004\"");

        assertThat(read(json).problems())
                .extracting(
                        problem -> problem.code().code() + " " + problem.place().describe())
                .containsExactlyInAnyOrder(
                        "IN-016 a.json, $.corporate.psas[0].agreement.indicators[0].polarity",
                        "ASM-014 a.json, $.series[0].observations[0].vintage",
                        "ASM-009 a.json, $.series[0].observations[0].published");
    }

    @Test
    void tellsWhatOnlyACheckFinds() {
        String json = RegisterJson.write(GOOD).replaceFirst("\"indicator\": \"[^\"]*\"", "\"indicator\": \"nobody’s\"");

        assertThat(read(json).problems())
                .filteredOn(Problem::isError)
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.place()).isInstanceOf(Place.Path.class));
        assertThat(read(json).value()).isEmpty();
    }

    @Test
    void toleratesUnknownFieldsIfAsked() {
        String json = RegisterJson.write(GOOD).replaceFirst("\\{", "{\"colour\": \"red\",");

        assertThat(read(json).problems())
                .extracting(problem -> problem.code().code())
                .containsExactly("ASM-012");
        assertThat(RegisterJson.read("a.json", stream(json), JsonReading.toleratingUnknownFields())
                        .orThrow())
                .isEqualTo(GOOD);
    }

    @Test
    void readsLinesAndTellsTheLineOfEachProblem() {
        String good = RegisterJsonLines.write(GOOD);
        String bad = good.replace("\"illustrative\":true", "\"illustrative\":1");

        List<Checked<Register>> read = RegisterJsonLines.strict()
                .read("a.jsonl", stream(good + "\n" + bad + good))
                .toList();

        assertThat(read).hasSize(3);
        assertThat(read.get(0).orThrow()).isEqualTo(GOOD);
        assertThat(read.get(1).problems())
                .singleElement()
                .asString()
                .startsWith("ASM-014 error at a.jsonl, line 3, $.illustrative: There is a number here,");
        assertThat(read.get(2).orThrow()).isEqualTo(GOOD);
    }

    @Test
    void readsOneLineOutOfALargerArray() {
        byte[] line = ("xx" + RegisterJsonLines.write(GOOD) + "xx").getBytes(StandardCharsets.UTF_8);

        assertThat(RegisterJsonLines.strict()
                        .read("a.jsonl", 1, line, 2, line.length - 4)
                        .orThrow())
                .isEqualTo(GOOD);
    }

    @Test
    void anEmptyStreamOfLinesIsAProblem() {
        assertThat(RegisterJsonLines.strict().read("a.jsonl", stream("\n \n")))
                .singleElement()
                .satisfies(read -> assertThat(read.problems())
                        .extracting(problem -> problem.code().code())
                        .containsExactly("IN-004"));
    }
}
