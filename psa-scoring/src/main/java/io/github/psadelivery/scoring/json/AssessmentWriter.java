package io.github.psadelivery.scoring.json;

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
import tools.jackson.core.JsonGenerator;

/** Writes one assessment as {@link AssessmentReader} reads it, and leaves out what is absent. */
final class AssessmentWriter {
    private final JsonGenerator to;

    private AssessmentWriter(JsonGenerator to) {
        this.to = to;
    }

    static String text(Assessment assessment) {
        return JsonText.of(to -> new AssessmentWriter(to).write(assessment));
    }

    private void write(Assessment assessment) {
        to.writeStartObject();
        subject(assessment.subject());
        date(assessment.date());
        assessment.assessor().ifPresent(assessor -> to.writeStringProperty("assessor", assessor));
        to.writeObjectPropertyStart("ratings");
        assessment.statements().forEach(this::statement);
        to.writeEndObject();
        assessment.published().ifPresent(this::published);
        if (!assessment.corrections().isEmpty()) {
            to.writeArrayPropertyStart("corrections");
            assessment.corrections().forEach(this::correction);
            to.writeEndArray();
        }
        to.writeEndObject();
    }

    private void subject(Subject subject) {
        to.writeObjectPropertyStart("subject");
        to.writeStringProperty("id", subject.id());
        to.writeStringProperty("title", subject.title());
        to.writeStringProperty("kind", subject.kind().label());
        list("departments", subject.departments());
        to.writeEndObject();
    }

    private void date(ReportDate date) {
        to.writeObjectPropertyStart("date");
        to.writeStringProperty("effective", date.effective().toString());
        date.printed().ifPresent(printed -> to.writeStringProperty("printed", printed));
        to.writeEndObject();
    }

    private void statement(Statement statement) {
        to.writeObjectPropertyStart(statement.item());
        if (statement instanceof Rated rated) {
            to.writeStringProperty("level", rated.level());
            reason(rated.because());
            list("evidence", rated.evidence().stream().map(Evidence::reference).toList());
        } else {
            to.writeStringProperty("notApplicable", ((NotApplicable) statement).because());
        }
        to.writeEndObject();
    }

    private void published(PublishedLikelihood published) {
        to.writeObjectPropertyStart("published");
        to.writeStringProperty("likelihood", published.level());
        published.because().ifPresent(this::reason);
        published.by().ifPresent(by -> to.writeStringProperty("by", by));
        list("hypotheses", published.hypotheses());
        to.writeEndObject();
    }

    private void correction(Correction correction) {
        to.writeStartObject();
        to.writeStringProperty("item", correction.item());
        to.writeStringProperty("asPrinted", correction.asPrinted());
        to.writeStringProperty("readAs", correction.readAs());
        reason(correction.because());
        to.writeEndObject();
    }

    private void reason(String because) {
        if (!because.isEmpty()) {
            to.writeStringProperty("because", because);
        }
    }

    private void list(String name, List<String> elements) {
        if (!elements.isEmpty()) {
            to.writeArrayPropertyStart(name);
            elements.forEach(to::writeString);
            to.writeEndArray();
        }
    }
}
