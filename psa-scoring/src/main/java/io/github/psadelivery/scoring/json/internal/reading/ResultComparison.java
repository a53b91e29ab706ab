package io.github.psadelivery.scoring.json.internal.reading;

import static io.github.psadelivery.model.problem.ProblemCode.DUPLICATE_FIELD;
import static io.github.psadelivery.model.problem.ProblemCode.RESULT_DIFFERS;

import io.github.psadelivery.scoring.json.internal.parsing.JsonInput;
import io.github.psadelivery.scoring.json.internal.reading.JsonValue.Elements;
import io.github.psadelivery.scoring.json.internal.reading.JsonValue.Members;
import io.github.psadelivery.scoring.json.internal.reading.JsonValue.Plain;
import io.github.psadelivery.scoring.source.internal.SourceWords;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compares a result that was written with what its rubric gives, and tells of each difference. The order of fields does
 * not matter; the assessment itself, and the places of its problems, are no part of what a rubric gives.
 */
final class ResultComparison {
    private static final Set<String> NOT_GIVEN_BY_A_RUBRIC = Set.of("assessment", "place");
    private static final String ADVICE =
            "Score the assessment anew, or find out what changed the result after it was written.";

    private final JsonInput in;

    ResultComparison(JsonInput in) {
        this.in = in;
    }

    /** Compares the value at which the input stands. */
    void compare(JsonValue given) {
        if (given instanceof Members members && in.isAtObject()) {
            fields(members);
        } else if (given instanceof Elements elements && in.isAtList()) {
            elements(elements.values());
        } else {
            JsonValue written = written();
            if (!written.equals(given)) {
                differs("There is %s here, and scoring the assessment anew gives %s.".formatted(written, given));
            }
            in.skip();
        }
    }

    /** The value at which the input stands, without what is in it. */
    private JsonValue written() {
        if (in.isAtObject()) {
            return new Members(Map.of());
        }
        return in.isAtList() ? new Elements(List.of()) : new Plain(in.text(), in.isAtWords());
    }

    private void fields(Members given) {
        Set<String> seen = new HashSet<>();
        for (String name = in.nextField(); name != null; name = in.nextField()) {
            JsonValue value = given.valueByField().get(name);
            if (value == null) {
                surplus(name);
            } else if (!seen.add(name)) {
                in.problems()
                        .here(
                                DUPLICATE_FIELD,
                                "The field “%s” stands here twice.".formatted(name),
                                "Take one of them out; nothing says which one counts.");
                in.skip();
            } else if (NOT_GIVEN_BY_A_RUBRIC.contains(name)) {
                in.skip();
            } else {
                compare(value);
            }
        }
        given.valueByField().forEach((name, value) -> {
            if (!seen.contains(name)) {
                in.problems()
                        .at(
                                name,
                                RESULT_DIFFERS,
                                "The field “%s” is missing, and scoring the assessment anew gives %s."
                                        .formatted(name, value),
                                ADVICE);
            }
        });
    }

    private void surplus(String name) {
        if (!in.toleratesUnknownFields()) {
            differs("The field %s is here, and scoring the assessment anew gives none."
                    .formatted(SourceWords.quoted(name)));
        }
        in.skip();
    }

    private void elements(List<JsonValue> given) {
        int count = 0;
        while (in.nextElement()) {
            if (count < given.size()) {
                compare(given.get(count));
            } else {
                in.skip();
            }
            count++;
        }
        if (count != given.size()) {
            differs("The list is %s long, and scoring the assessment anew gives one %s long."
                    .formatted(count, given.size()));
        }
    }

    private void differs(String message) {
        in.problems().here(RESULT_DIFFERS, message, ADVICE);
    }
}
