package io.github.psadelivery.scoring.json.internal.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.psadelivery.scoring.json.internal.parsing.JsonLines;
import io.github.psadelivery.scoring.json.internal.parsing.JsonParsing;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordMapperTest {

    @Test
    void writesTheFieldsInTheOrderOfTheComponentsAndLeavesOutWhatSaysNothing() {
        assertThat(Sample.MAPPER.line(Sample.plain()))
                .isEqualTo("{\"id\":\"A\",\"count\":1,\"weight\":1.50,\"day\":\"2004-02-29\",\"colour\":\"dark green\","
                        + "\"rule\":{\"kind\":\"all\"}}\n");
    }

    @Test
    void writesManyLinesForPeople() {
        assertThat(Sample.MAPPER.text(Sample.full()))
                .startsWith("{\n  \"id\": \"ü\\\"\\n\",\n  \"count\": 2147483647,\n  \"weight\": 0.0,\n")
                .contains(
                        "  \"rule\": {\n    \"kind\": \"at least\",\n    \"count\": 2,\n    \"because\": \"\"\n  },\n",
                        "  \"closed\": true,\n",
                        "  \"words\": [\n    \"a\",\n    \"\",\n    \"b\"\n  ],\n",
                        "\"value\": -1E-7")
                .endsWith("\n  ]\n}\n");
    }

    @Test
    void readsWhatIsWrittenBackEqual() {
        for (Sample.Box box : new Sample.Box[] {Sample.plain(), Sample.full()}) {
            assertThat(Reading.strictly(Sample.MAPPER.text(box)).orThrow()).isEqualTo(box);
            assertThat(Reading.strictly(Sample.MAPPER.line(box)).orThrow()).isEqualTo(box);
        }
    }

    @Test
    void readsFieldsInAnyOrderAndTheKindWhereverItStands() {
        Sample.Box box = Reading.strictly("""
                        {"rule": {"because": "x", "count": 3, "kind": "at least"}, "colour": "red", "words": [],
                         "day": "2004-01-31", "weight": 2, "count": 4.0, "id": "B", "closed": false}""").orThrow();

        assertThat(box.rule()).isEqualTo(new Sample.Rule.AtLeast(3, Optional.of("x")));
        assertThat(box.count()).isEqualTo(4);
        assertThat(box.weight()).isEqualTo(new BigDecimal("2"));
    }

    @Test
    void findsTheKindInALineInTheMiddleOfMany() {
        String line = Sample.MAPPER.line(Sample.full()).replace("\"kind\":\"at least\",", "");
        String late = line.replace("\"because\":\"\"}", "\"because\":\"\",\"kind\":\"at least\"}");

        assertThat(JsonLines.read(
                        "a.jsonl",
                        Reading.stream("\ufeff" + late + "\n" + late + late),
                        Reading.document(JsonParsing.ofNumbers(false))))
                .hasSize(3)
                .allSatisfy(read -> assertThat(read.orThrow()).isEqualTo(Sample.full()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0",
                "1.50",
                "-12.00",
                "999999999999999999",
                "0.12345678901234567",
                "12345678901234567890",
                "1e5",
                "-1.5E-7",
                "1E+2",
                "100000000000000000000000000000000000000000000000000.5"
            })
    void readsANumberWithAllItsDigits(String number) {
        String json = Sample.MAPPER.text(Sample.plain()).replace("1.50", number);

        assertThat(Reading.strictly(json).orThrow().weight()).isEqualTo(new BigDecimal(number));
    }

    @ParameterizedTest
    @CsvSource({
        "2000-02-29, true",
        "1900-02-29, false",
        "2003-04-31, false",
        "0000-01-01, true",
        "2003-00-10, false",
        "2003-13-10, false",
        "2003-12-00, false",
        "2003-12-3, false",
        "2003/12/03, false",
        "２003-12-03, false",
        "2003-12-031, false"
    })
    void readsADayOnlyIfThereIsSuchADay(String day, boolean isDay) {
        String json = Sample.MAPPER.text(Sample.plain()).replace("2004-02-29", day);

        assertThat(Reading.strictly(json).value().isPresent()).isEqualTo(isDay);
    }

    @Test
    void manyThreadsShareOne() {
        String json = Sample.MAPPER.text(Sample.full());

        assertThat(IntStream.range(0, 500)
                        .parallel()
                        .mapToObj(any -> Reading.strictly(json).orThrow())
                        .distinct())
                .containsExactly(Sample.full());
    }

    /** What cannot stand in JSON. */
    public record Holder(Map<String, String> wordByWord) {}

    /** Two types of one name. */
    public record Twice(Sample.Leaf leaf, Other.Leaf other) {}

    /** Holds a type of a name that is used elsewhere. */
    public static final class Other {
        private Other() {}

        /** The other leaf. */
        public record Leaf() {}
    }

    record Hidden() {}

    @Test
    void refusesTypesThatCannotStandInJson() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecordMapper.of(Holder.class))
                .withMessageStartingWith("Holder.wordByWord: ")
                .withMessageEndingWith("cannot stand in JSON. Use a record, or a list of records.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecordMapper.of(Twice.class))
                .withMessageContaining("have one name");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecordMapper.of(Hidden.class))
                .withMessageContaining("Make the record public");
    }
}
