package io.github.psadelivery.scoring.json.internal.reading;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.Correction;
import io.github.psadelivery.model.assessment.PublishedLikelihood;
import io.github.psadelivery.model.assessment.ReportDate;
import io.github.psadelivery.model.assessment.Statement;
import io.github.psadelivery.model.assessment.Subject;
import io.github.psadelivery.scoring.json.internal.parsing.Fields;
import io.github.psadelivery.scoring.json.internal.parsing.JsonInput;
import io.github.psadelivery.scoring.json.internal.parsing.Shape;
import io.github.psadelivery.scoring.source.SourcedAssessment;
import io.github.psadelivery.scoring.source.SourcedAssessments;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one assessment, field by field. */
final class AssessmentReader {
    static final Shape ASSESSMENT = Shape.of(
            "{\"subject\": {…}, \"date\": {…}, \"ratings\": {…}}",
            List.of("subject", "date", "ratings"),
            List.of("assessor", "published", "corrections"));

    private final JsonInput in;
    private final int errorsBefore;
    private @Nullable Subject subject;
    private @Nullable ReportDate date;
    private @Nullable String assessor;
    private List<Statement> statements = List.of();
    private @Nullable PublishedLikelihood published;
    private List<Correction> corrections = List.of();

    AssessmentReader(JsonInput in) {
        this.in = in;
        this.errorsBefore = in.problems().errors();
    }

    /** Reads the assessment at which the input stands; empty if anything is wrong with it. */
    static Optional<Assessment> read(JsonInput in) {
        AssessmentReader reader = new AssessmentReader(in);
        reader.fields();
        return reader.isRight() ? Optional.of(reader.assessment()) : Optional.empty();
    }

    /** Reads the assessment at which the input stands, and adds it to what was found, if there is an object at all. */
    static void readInto(SourcedAssessments.Builder found, JsonInput in) {
        AssessmentReader reader = new AssessmentReader(in);
        if (reader.fields().isThere()) {
            reader.addTo(found);
        }
    }

    private Fields fields() {
        Fields fields = in.fields(ASSESSMENT);
        for (String name = fields.next(); name != null; name = fields.next()) {
            field(name);
        }
        fields.tellMissing();
        return fields;
    }

    /** Reads one field of an assessment. */
    void field(String name) {
        switch (name) {
            case "subject" -> subject = new SubjectReader(in).subject();
            case "date" -> date = new SubjectReader(in).date();
            case "ratings" -> statements = new RatingsReader(in).ratings();
            case "assessor" -> assessor = in.words();
            case "published" -> published = new PublicationReader(in).published();
            case "corrections" -> corrections = new PublicationReader(in).corrections();
            default ->
                throw new IllegalArgumentException(
                        "name is %s. Read only the fields of an assessment.".formatted(name));
        }
    }

    /** Adds the assessment to what was found; it counts as faulty if an error was told since this reader began. */
    void addTo(SourcedAssessments.Builder found) {
        SourcedAssessment read = new SourcedAssessment(
                assessment(), new JsonOrigin(in.source(), in.problems().path()));
        if (isRight()) {
            found.assessment(read);
        } else {
            found.faulty(read);
        }
    }

    private boolean isRight() {
        return in.problems().errors() == errorsBefore;
    }

    private Assessment assessment() {
        return new Assessment(
                subject == null ? SourcedAssessments.UNREADABLE_SUBJECT : subject,
                date == null ? SourcedAssessments.UNREADABLE_DATE : date,
                Optional.ofNullable(assessor),
                statements,
                Optional.ofNullable(published),
                corrections);
    }
}
