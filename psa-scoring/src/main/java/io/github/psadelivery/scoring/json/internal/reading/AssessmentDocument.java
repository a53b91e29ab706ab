package io.github.psadelivery.scoring.json.internal.reading;

import static io.github.psadelivery.model.problem.ProblemCode.UNKNOWN_FIELD;

import io.github.psadelivery.scoring.json.internal.parsing.Fields;
import io.github.psadelivery.scoring.json.internal.parsing.JsonInput;
import io.github.psadelivery.scoring.json.internal.parsing.JsonParsing;
import io.github.psadelivery.scoring.json.internal.parsing.Shape;
import io.github.psadelivery.scoring.json.internal.parsing.TextSource;
import io.github.psadelivery.scoring.json.internal.parsing.Utf8;
import io.github.psadelivery.scoring.source.SourcedAssessments;
import io.github.psadelivery.scoring.source.internal.SourceBytes;
import java.io.InputStream;
import java.util.Optional;

/** A whole JSON file: one assessment, a list of them, or an object that holds the list. */
public final class AssessmentDocument {
    private static final String LIST = "assessments";
    private static final Shape DOCUMENT = AssessmentReader.ASSESSMENT.or(LIST);

    private final JsonInput in;
    private final SourcedAssessments.Builder found;

    private AssessmentDocument(JsonInput in, SourcedAssessments.Builder found) {
        this.in = in;
        this.found = found;
    }

    /** Reads a file to its end and leaves the stream open. */
    public static SourcedAssessments read(String file, InputStream stream, JsonParsing parsing) {
        return SourceBytes.read(file, stream).fold(bytes -> read(file, bytes, parsing), SourcedAssessments::rejected);
    }

    private static SourcedAssessments read(String file, byte[] bytes, JsonParsing parsing) {
        SourcedAssessments.Builder found = SourcedAssessments.builder();
        parsing.open(TextSource.WholeFile.ofOneOrMore(file), Utf8.of(bytes), found::problem)
                .whole(in -> {
                    new AssessmentDocument(in, found).read();
                    return Optional.empty();
                });
        return found.build();
    }

    private void read() {
        if (in.isAtList()) {
            list();
        } else {
            object();
        }
    }

    private void list() {
        if (in.startsList()) {
            while (in.nextElement()) {
                AssessmentReader.readInto(found, in);
            }
        }
    }

    private void object() {
        AssessmentReader one = new AssessmentReader(in);
        Fields fields = in.fields(DOCUMENT);
        for (String name = fields.next(); name != null; name = fields.next()) {
            if (name.equals(LIST)) {
                list();
            } else {
                one.field(name);
            }
        }
        if (fields.has(LIST)) {
            tellFieldsBesideTheList(fields);
        } else if (fields.isThere()) {
            fields.tellMissing();
            one.addTo(found);
        }
    }

    private void tellFieldsBesideTheList(Fields fields) {
        for (String name : AssessmentReader.ASSESSMENT.names()) {
            if (fields.has(name)) {
                in.problems()
                        .at(
                                name,
                                UNKNOWN_FIELD,
                                "The field “%s” has no place beside “%s”.".formatted(name, LIST),
                                "Put the whole assessment into the list.");
            }
        }
    }
}
