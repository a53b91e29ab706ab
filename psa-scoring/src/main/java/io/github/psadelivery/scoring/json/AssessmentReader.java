package io.github.psadelivery.scoring.json;

import static io.github.psadelivery.model.problem.ProblemCode.CORRECTION_WITHOUT_REASON;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.Correction;
import io.github.psadelivery.model.assessment.EffectiveDate;
import io.github.psadelivery.model.assessment.PublishedLikelihood;
import io.github.psadelivery.model.assessment.ReportDate;
import io.github.psadelivery.model.assessment.Statement;
import io.github.psadelivery.model.assessment.Subject;
import io.github.psadelivery.model.assessment.SubjectKind;
import io.github.psadelivery.scoring.json.FieldReader.Shape;
import io.github.psadelivery.scoring.source.SourcedAssessment;
import io.github.psadelivery.scoring.source.SourcedAssessments;
import io.github.psadelivery.scoring.source.internal.SourceWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one assessment, field by field. */
final class AssessmentReader {
    static final Shape ASSESSMENT = new Shape(
            "{\"subject\": {…}, \"date\": {…}, \"ratings\": {…}}",
            List.of("subject", "date", "ratings"),
            List.of("assessor", "published", "corrections"),
            List.of());
    private static final Shape SUBJECT = new Shape(
            "{\"id\": \"T3\", \"title\": \"Fast turnaround\", \"kind\": \"target element\"}",
            List.of("id", "title"),
            List.of("kind"),
            List.of("departments"));
    private static final Shape DATE = new Shape(
            "{\"effective\": \"2003-07\", \"printed\": \"July 02\"}",
            List.of("effective"),
            List.of("printed"),
            List.of());
    private static final Shape PUBLISHED = new Shape(
            "{\"likelihood\": \"Amber/Red\", \"because\": \"…\"}",
            List.of("likelihood"),
            List.of("because", "by"),
            List.of("hypotheses"));
    private static final Shape CORRECTION = new Shape(
            "{\"item\": \"challenge\", \"asPrinted\": \"N\", \"readAs\": \"M\", \"because\": \"…\"}",
            List.of("item", "asPrinted", "readAs"),
            List.of("because"),
            List.of());

    private final JsonInput in;
    private final int errorsBefore;
    private final List<Statement> statements = new ArrayList<>();
    private final List<Correction> corrections = new ArrayList<>();
    private Optional<Subject> subject = Optional.empty();
    private Optional<ReportDate> date = Optional.empty();
    private Optional<String> assessor = Optional.empty();
    private Optional<PublishedLikelihood> published = Optional.empty();

    AssessmentReader(JsonInput in) {
        this.in = in;
        this.errorsBefore = in.errors();
    }

    /** Reads the assessment at which the input stands, and adds it to what was found if nothing is wrong with it. */
    static void readOne(JsonInput in) {
        AssessmentReader reader = new AssessmentReader(in);
        FieldReader fields = new FieldReader(in, ASSESSMENT);
        if (fields.read(reader::field)) {
            fields.tellMissing();
            reader.add();
        }
    }

    void field(String name) {
        switch (name) {
            case "subject" -> subject = subject();
            case "date" -> date = date();
            case "ratings" -> statements.addAll(new RatingsReader(in).read());
            case "assessor" -> assessor = in.words();
            case "published" -> published = published();
            case "corrections" -> in.elements(() -> correction().ifPresent(corrections::add));
            default ->
                throw new IllegalArgumentException(
                        "name is %s. Read only the fields of an assessment.".formatted(name));
        }
    }

    /** Adds the assessment to what was found; it counts as faulty if an error was told since this reader began. */
    void add() {
        Assessment assessment = new Assessment(
                subject.orElse(SourcedAssessments.UNREADABLE_SUBJECT),
                date.orElse(SourcedAssessments.UNREADABLE_DATE),
                assessor,
                statements,
                published,
                corrections);
        SourcedAssessment read = new SourcedAssessment(assessment, new JsonOrigin(in.file(), in.path()));
        if (in.errors() == errorsBefore) {
            in.found().assessment(read);
        } else {
            in.found().faulty(read);
        }
    }

    private Optional<Subject> subject() {
        FlatObject fields = new FlatObject(in, SUBJECT);
        Optional<SubjectKind> kind = fields.words("kind")
                .map(words -> in.valueOf(SourceWords.kind(words, in.place("kind"))))
                .orElse(Optional.of(SubjectKind.TARGET));
        Optional<String> id = fields.filled("id");
        return id.flatMap(known -> kind.map(
                sort -> new Subject(known, fields.words("title").orElse(""), sort, fields.list("departments"))));
    }

    private Optional<ReportDate> date() {
        FlatObject fields = new FlatObject(in, DATE);
        Optional<EffectiveDate> effective =
                fields.words("effective").flatMap(words -> in.valueOf(SourceWords.date(words, in.place("effective"))));
        return effective.map(known -> new ReportDate(known, fields.words("printed")));
    }

    private Optional<PublishedLikelihood> published() {
        FlatObject fields = new FlatObject(in, PUBLISHED);
        return fields.words("likelihood")
                .map(level -> new PublishedLikelihood(
                        level, fields.words("because"), fields.words("by"), fields.list("hypotheses")));
    }

    private Optional<Correction> correction() {
        FlatObject fields = new FlatObject(in, CORRECTION);
        String because = fields.words("because").orElse("");
        if (fields.isThere() && because.isBlank()) {
            in.problem(
                    CORRECTION_WITHOUT_REASON,
                    in.place("because"),
                    "The correction gives no reason.",
                    "Say why the words of the source are read as others.");
        }
        return fields.words("item")
                .map(item -> new Correction(
                        item,
                        fields.words("asPrinted").orElse(""),
                        fields.words("readAs").orElse(""),
                        because));
    }
}
