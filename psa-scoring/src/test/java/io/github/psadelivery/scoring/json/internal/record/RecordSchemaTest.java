package io.github.psadelivery.scoring.json.internal.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schema that is derived from types, asked through a validator that knows nothing of us. */
class RecordSchemaTest {
    private static final String TEXT =
            Sample.MAPPER.schema("box-1", "A box", (type, field) -> "Of %s: %s.".formatted(type, field));
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(TEXT, InputFormat.JSON);
    private static final String FULL = Sample.MAPPER.line(Sample.full());

    private static List<String> errors(String json) {
        return SCHEMA.validate(json, InputFormat.JSON).stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    @Test
    void holdsEachTypeOnceByName() {
        assertThat(TEXT)
                .startsWith("""
                        {
                          "$schema": "https://json-schema.org/draft/2020-12/schema",
                          "$id": "urn:psa-delivery:schema:box-1",
                          "title": "A box",
                          "$ref": "#/$defs/box",
                          "$defs": {
                            "box": {""")
                .containsOnlyOnce("\n    \"leaf\": {")
                .containsOnlyOnce("\n    \"colour\": {\n      \"enum\": [\n        \"red\",\n        \"dark green\"\n");
    }

    @Test
    void describesEachFieldAndSaysWhatItMeansThatItIsLeftOut() {
        assertThat(TEXT)
                .contains("\"description\": \"Of box: id.\"")
                .contains("\"description\": \"Of box: closed. Left out where it is not so.\"")
                .contains("\"description\": \"Of box: note. Left out where there is none, or none is known.\"")
                .contains("\"description\": \"Of box: words. Left out where there are none.\"")
                .contains("\"description\": \"Of ruleAtLeast: kind.\"")
                .containsOnlyOnce("\"description\": \"Of leaf: day.\"");
        assertThat(Sample.MAPPER.schema("box-1", "A box", (type, field) -> "Left out at will."))
                .contains("\"description\": \"Left out at will.\"")
                .doesNotContain("Left out where");
    }

    @Test
    void acceptsWhatIsWritten() {
        assertThat(errors(FULL)).isEmpty();
        assertThat(errors(Sample.MAPPER.text(Sample.plain()))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"count\":2147483647 | \"count\":2147483648",
                "\"count\":2147483647 | \"count\":1.5",
                "\"closed\":true | \"closed\":\"true\"",
                "\"red\" | \"green\"",
                "\"at least\" | \"at most\"",
                "\"kind\":\"at least\", | ``",
                "1999-12-31 | 1999-13-31",
                "-1E-7 | \"-1E-7\"",
                "\"words\" | \"wrods\"",
                "\"two\\twords\" | null",
                "\"count\":2, | ``",
            })
    void refusesWhatTheReaderRefuses(String from, String to) {
        String json = FULL.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to));

        assertThat(json).isNotEqualTo(FULL);
        assertThat(errors(json)).isNotEmpty();
        assertThat(Reading.strictly(json).value()).isEmpty();
    }
}
