package io.github.psadelivery.scoring.json.internal.writing;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.Correction;
import io.github.psadelivery.model.assessment.Evidence;
import io.github.psadelivery.model.assessment.NotApplicable;
import io.github.psadelivery.model.assessment.PublishedLikelihood;
import io.github.psadelivery.model.assessment.Rated;
import io.github.psadelivery.model.assessment.ReportDate;
import io.github.psadelivery.model.assessment.Statement;
import io.github.psadelivery.model.assessment.Subject;
import java.util.List;

/** Writes one assessment, and leaves out what is absent. */
public final class AssessmentWriter {
    private final JsonText to;

    AssessmentWriter(JsonText to) {
        this.to = to;
    }

    /** An assessment on many lines. */
    public static String text(Assessment assessment) {
        return text(assessment, JsonText.ofManyLines());
    }

    /** An assessment on one line. */
    public static String line(Assessment assessment) {
        return text(assessment, JsonText.ofOneLine(new StringBuilder()));
    }

    private static String text(Assessment assessment, JsonText to) {
        to.object();
        new AssessmentWriter(to).fields(assessment);
        return to.endObject().end();
    }

    /** Writes the fields of an assessment into the object that is open. */
    void fields(Assessment assessment) {
        subject(assessment.subject());
        date(assessment.date());
        assessment.assessor().ifPresent(assessor -> to.words("assessor", assessor));
        to.object("ratings");
        assessment.statements().forEach(this::statement);
        to.endObject();
        assessment.published().ifPresent(this::published);
        if (!assessment.corrections().isEmpty()) {
            to.list("corrections");
            assessment.corrections().forEach(this::correction);
            to.endList();
        }
    }

    private void subject(Subject subject) {
        to.object("subject");
        to.words("id", subject.id());
        to.words("title", subject.title());
        to.words("kind", subject.kind().label());
        list("departments", subject.departments());
        to.endObject();
    }

    private void date(ReportDate date) {
        to.object("date");
        to.words("effective", date.effective().toString());
        date.printed().ifPresent(printed -> to.words("printed", printed));
        to.endObject();
    }

    private void statement(Statement statement) {
        to.object(statement.item());
        if (statement instanceof Rated rated) {
            to.words("level", rated.level());
            reason(rated.because());
            list("evidence", rated.evidence().stream().map(Evidence::reference).toList());
        } else {
            to.words("notApplicable", ((NotApplicable) statement).because());
        }
        to.endObject();
    }

    private void published(PublishedLikelihood published) {
        to.object("published");
        to.words("likelihood", published.level());
        published.because().ifPresent(this::reason);
        published.by().ifPresent(by -> to.words("by", by));
        list("hypotheses", published.hypotheses());
        to.endObject();
    }

    private void correction(Correction correction) {
        to.object();
        to.words("item", correction.item());
        to.words("asPrinted", correction.asPrinted());
        to.words("readAs", correction.readAs());
        reason(correction.because());
        to.endObject();
    }

    private void reason(String because) {
        if (!because.isEmpty()) {
            to.words("because", because);
        }
    }

    private void list(String name, List<String> elements) {
        if (!elements.isEmpty()) {
            to.list(name, elements);
        }
    }
}
