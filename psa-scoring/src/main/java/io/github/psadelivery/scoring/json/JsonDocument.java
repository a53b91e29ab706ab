package io.github.psadelivery.scoring.json;

import static io.github.psadelivery.model.problem.ProblemCode.NOT_JSON;
import static io.github.psadelivery.model.problem.ProblemCode.UNKNOWN_FIELD;

import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.scoring.json.FieldReader.Shape;
import io.github.psadelivery.scoring.source.SourcedAssessments;
import io.github.psadelivery.scoring.source.internal.SourceBytes;
import java.io.InputStream;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** A whole JSON file: one assessment, a list of them, or an object that holds the list. */
final class JsonDocument {
    private static final String LIST = "assessments";
    private static final Shape DOCUMENT = new Shape(
            AssessmentReader.ASSESSMENT.example(),
            AssessmentReader.ASSESSMENT.required(),
            AssessmentReader.ASSESSMENT.optional(),
            List.of(LIST));
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(BadJson.DEEPEST_NESTING)
                    .maxStringLength(BadJson.LONGEST_TEXT)
                    .maxNameLength(BadJson.LONGEST_NAME)
                    .build())
            .build();

    private final JsonInput in;

    private JsonDocument(JsonInput in) {
        this.in = in;
    }

    static SourcedAssessments read(String file, InputStream stream) {
        return SourceBytes.read(file, stream).fold(bytes -> read(file, bytes), SourcedAssessments::rejected);
    }

    private static SourcedAssessments read(String file, byte[] bytes) {
        SourcedAssessments.Builder found = SourcedAssessments.builder();
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
            JsonInput in = new JsonInput(file, parser, found);
            try {
                parser.nextToken();
                new JsonDocument(in).read();
                if (parser.nextToken() != null) {
                    tellSecondValue(in, parser);
                }
            } catch (JacksonException stop) {
                found.problem(new BadJson(file, bytes, parser).problem(stop));
            }
        }
        return found.build();
    }

    private void read() {
        if (in.isList()) {
            in.elements(() -> AssessmentReader.readOne(in));
        } else {
            object();
        }
    }

    private void object() {
        AssessmentReader one = new AssessmentReader(in);
        FieldReader fields = new FieldReader(in, DOCUMENT);
        boolean isObject = fields.read(name -> {
            if (name.equals(LIST)) {
                in.elements(() -> AssessmentReader.readOne(in));
            } else {
                one.field(name);
            }
        });
        if (fields.has(LIST)) {
            tellFieldsBesideTheList(fields);
        } else if (isObject) {
            fields.tellMissing();
            one.add();
        }
    }

    private void tellFieldsBesideTheList(FieldReader fields) {
        for (String name : AssessmentReader.ASSESSMENT.names()) {
            if (fields.has(name)) {
                in.problem(
                        UNKNOWN_FIELD,
                        in.place(name),
                        "The field “%s” has no place beside “%s”.".formatted(name, LIST),
                        "Put the whole assessment into the list.");
            }
        }
    }

    private static void tellSecondValue(JsonInput in, JsonParser parser) {
        in.problem(
                NOT_JSON,
                new Place.Line(in.file(), parser.currentTokenLocation().getLineNr()),
                "After the end of the JSON, more of it begins.",
                "Put several assessments into one list: in square brackets, with commas between them.");
    }
}
