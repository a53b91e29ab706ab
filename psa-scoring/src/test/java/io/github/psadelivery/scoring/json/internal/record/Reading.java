package io.github.psadelivery.scoring.json.internal.record;

import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.scoring.json.internal.parsing.JsonParsing;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads boxes of the sample. */
final class Reading {
    private static final JsonParsing STRICT = JsonParsing.ofNumbers(false);
    private static final JsonParsing TOLERANT = JsonParsing.ofNumbers(true);

    private Reading() {}

    static Checked<Sample.Box> strictly(String json) {
        return document(STRICT).read("a.json", stream(json));
    }

    static Checked<Sample.Box> strictly(byte[] json) {
        return document(STRICT).read("a.json", new ByteArrayInputStream(json));
    }

    static Checked<Sample.Box> tolerantly(String json) {
        return document(TOLERANT).read("a.json", stream(json));
    }

    static RecordDocument<Sample.Box> document(JsonParsing parsing) {
        return new RecordDocument<>(Sample.MAPPER, parsing, (box, file) -> Checked.of(box, List.of()));
    }

    /** Each problem as its code, path, message and advice. */
    static List<String> problems(String json) {
        return strictly(json).problems().stream()
                .map(problem -> problem.toString().replace(" error at a.json,", ""))
                .toList();
    }

    static ByteArrayInputStream stream(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }
}
