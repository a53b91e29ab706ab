package io.github.psadelivery.scoring.json.internal.reading;

import static io.github.psadelivery.model.problem.ProblemCode.MISSING_FIELD;
import static io.github.psadelivery.model.problem.ProblemCode.RATED_TWICE;
import static io.github.psadelivery.model.problem.ProblemCode.UNKNOWN_FIELD;

import io.github.psadelivery.model.assessment.Evidence;
import io.github.psadelivery.model.assessment.NotApplicable;
import io.github.psadelivery.model.assessment.Rated;
import io.github.psadelivery.model.assessment.Statement;
import io.github.psadelivery.scoring.json.internal.parsing.Fields;
import io.github.psadelivery.scoring.json.internal.parsing.JsonInput;
import io.github.psadelivery.scoring.json.internal.parsing.Shape;
import io.github.psadelivery.scoring.source.internal.SourceWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the ratings of one assessment: an object with a field for each item. */
final class RatingsReader {
    private static final Shape RATING = Shape.of(
            "{\"level\": \"Amber/Red\", \"because\": \"…\"}",
            List.of(),
            List.of("level", "because", "notApplicable", "evidence"));
    private static final String EXAMPLE = "{\"DC.1\": {\"level\": \"High\", \"because\": \"…\"}}";
    private static final int USUAL_ITEMS = 64;

    private final JsonInput in;
    private final Set<String> items = new HashSet<>(USUAL_ITEMS);
    private final List<Statement> statements = new ArrayList<>(USUAL_ITEMS / 2);

    RatingsReader(JsonInput in) {
        this.in = in;
    }

    List<Statement> ratings() {
        if (!in.startsObject(EXAMPLE)) {
            return List.of();
        }
        for (String item = in.nextField(); item != null; item = in.nextField()) {
            if (items.add(item)) {
                Statement statement = statement(item);
                if (statement != null) {
                    statements.add(statement);
                }
            } else {
                in.problems()
                        .here(
                                RATED_TWICE,
                                "%s is stated twice.".formatted(SourceWords.quoted(item)),
                                "Keep one of the two statements.");
                in.skip();
            }
        }
        return statements;
    }

    private @Nullable Statement statement(String item) {
        int errorsBefore = in.problems().errors();
        Fields fields = in.fields(RATING);
        String level = null;
        String because = "";
        String notApplicable = null;
        List<String> evidence = List.of();
        for (String name = fields.next(); name != null; name = fields.next()) {
            switch (name) {
                case "level" -> level = in.commonWords();
                case "because" -> because = in.words();
                case "notApplicable" -> notApplicable = in.words();
                default -> evidence = in.list();
            }
        }
        if (in.problems().errors() > errorsBefore) {
            return null;
        }
        if (notApplicable != null) {
            tellBesides(item, fields);
            return new NotApplicable(item, notApplicable);
        }
        if (level == null) {
            in.problems()
                    .at(
                            "level",
                            MISSING_FIELD,
                            "The level is missing.",
                            "Write {\"level\": …}, or {\"notApplicable\": \"why\"}, or leave the item out.");
            return null;
        }
        return new Rated(item, level, because == null ? "" : because, evidence(evidence));
    }

    private static List<Evidence> evidence(List<String> references) {
        return references.isEmpty()
                ? List.of()
                : references.stream().map(Evidence::new).toList();
    }

    private void tellBesides(String item, Fields fields) {
        if (fields.has("level")) {
            in.problems()
                    .here(
                            RATED_TWICE,
                            "%s has a level, and is called not applicable.".formatted(SourceWords.quoted(item)),
                            "Keep one of the two.");
        }
        for (String besides : List.of("because", "evidence")) {
            if (fields.has(besides)) {
                in.problems()
                        .at(
                                besides,
                                UNKNOWN_FIELD,
                                "The field “%s” has no place beside “notApplicable”.".formatted(besides),
                                "Write the whole reason into “notApplicable”.");
            }
        }
    }
}
