package io.github.psadelivery.scoring.json;

import static io.github.psadelivery.model.problem.ProblemCode.MISSING_FIELD;
import static io.github.psadelivery.model.problem.ProblemCode.RATED_TWICE;
import static io.github.psadelivery.model.problem.ProblemCode.UNKNOWN_FIELD;

import io.github.psadelivery.model.assessment.Evidence;
import io.github.psadelivery.model.assessment.NotApplicable;
import io.github.psadelivery.model.assessment.Rated;
import io.github.psadelivery.model.assessment.Statement;
import io.github.psadelivery.scoring.json.FieldReader.Shape;
import io.github.psadelivery.scoring.source.internal.SourceWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the ratings of one assessment: an object with a field for each item. */
final class RatingsReader {
    private static final Shape RATING = new Shape(
            "{\"level\": \"Amber/Red\", \"because\": \"…\"}",
            List.of(),
            List.of("level", "because", "notApplicable"),
            List.of("evidence"));
    private static final String EXAMPLE = "{\"DC.1\": {\"level\": \"High\", \"because\": \"…\"}}";

    private final JsonInput in;
    private final Set<String> items = new HashSet<>();
    private final List<Statement> statements = new ArrayList<>();

    RatingsReader(JsonInput in) {
        this.in = in;
    }

    List<Statement> read() {
        in.fields(EXAMPLE, item -> {
            if (items.add(item)) {
                statement(item).ifPresent(statements::add);
            } else {
                in.problem(
                        RATED_TWICE,
                        in.place(),
                        "%s is stated twice.".formatted(SourceWords.quoted(item)),
                        "Keep one of the two statements.");
                in.skip();
            }
        });
        return statements;
    }

    private Optional<Statement> statement(String item) {
        int errorsBefore = in.errors();
        FlatObject fields = new FlatObject(in, RATING);
        if (!fields.isThere() || in.errors() > errorsBefore) {
            return Optional.empty();
        }
        if (fields.has("notApplicable")) {
            return notApplicable(item, fields);
        }
        if (!fields.has("level")) {
            in.problem(
                    MISSING_FIELD,
                    in.place("level"),
                    "The level is missing.",
                    "Write {\"level\": …}, or {\"notApplicable\": \"why\"}, or leave the item out.");
        }
        return fields.words("level")
                .map(level -> new Rated(
                        item,
                        level,
                        fields.words("because").orElse(""),
                        fields.list("evidence").stream().map(Evidence::new).toList()));
    }

    private Optional<Statement> notApplicable(String item, FlatObject fields) {
        if (fields.has("level")) {
            in.problem(
                    RATED_TWICE,
                    in.place(),
                    "%s has a level, and is called not applicable.".formatted(SourceWords.quoted(item)),
                    "Keep one of the two.");
        }
        for (String besides : List.of("because", "evidence")) {
            if (fields.has(besides)) {
                in.problem(
                        UNKNOWN_FIELD,
                        in.place(besides),
                        "The field “%s” has no place beside “notApplicable”.".formatted(besides),
                        "Write the whole reason into “notApplicable”.");
            }
        }
        return fields.words("notApplicable").map(why -> new NotApplicable(item, why));
    }
}
