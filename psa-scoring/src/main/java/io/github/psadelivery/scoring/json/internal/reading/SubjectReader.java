package io.github.psadelivery.scoring.json.internal.reading;

import static io.github.psadelivery.model.problem.ProblemCode.MISSING_FIELD;

import io.github.psadelivery.model.assessment.EffectiveDate;
import io.github.psadelivery.model.assessment.ReportDate;
import io.github.psadelivery.model.assessment.Subject;
import io.github.psadelivery.model.assessment.SubjectKind;
import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.scoring.json.internal.parsing.Fields;
import io.github.psadelivery.scoring.json.internal.parsing.JsonInput;
import io.github.psadelivery.scoring.json.internal.parsing.Shape;
import io.github.psadelivery.scoring.source.internal.SourceWords;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what an assessment is about, and when it holds. */
final class SubjectReader {
    private static final Shape SUBJECT = Shape.of(
            "{\"id\": \"T3\", \"title\": \"Fast turnaround\", \"kind\": \"target element\"}",
            List.of("id", "title"),
            List.of("kind", "departments"));
    private static final Shape DATE = Shape.of(
            "{\"effective\": \"2003-07\", \"printed\": \"July 02\"}", List.of("effective"), List.of("printed"));
    private static final List<SubjectKind> KINDS = List.of(SubjectKind.values());

    private final JsonInput in;

    SubjectReader(JsonInput in) {
        this.in = in;
    }

    @Nullable
    Subject subject() {
        Fields fields = in.fields(SUBJECT);
        String id = null;
        String title = null;
        String kind = SubjectKind.TARGET.label();
        List<String> departments = List.of();
        for (String name = fields.next(); name != null; name = fields.next()) {
            switch (name) {
                case "id" -> id = in.words();
                case "title" -> title = in.words();
                case "kind" -> kind = in.commonWords();
                default -> departments = in.list();
            }
        }
        fields.tellMissing();
        SubjectKind sort = kind == null ? null : kind(kind);
        if (id != null && id.isBlank()) {
            in.problems().at("id", MISSING_FIELD, "The field “id” is empty.", "Fill it.");
            return null;
        }
        return id == null || title == null || sort == null ? null : new Subject(id, title, sort, departments);
    }

    private @Nullable SubjectKind kind(String words) {
        for (SubjectKind kind : KINDS) {
            if (kind.label().equals(words)) {
                return kind;
            }
        }
        return right(SourceWords.kind(words, in.problems().placeOf("kind")));
    }

    @Nullable
    ReportDate date() {
        Fields fields = in.fields(DATE);
        String effective = null;
        String printed = null;
        for (String name = fields.next(); name != null; name = fields.next()) {
            switch (name) {
                case "effective" -> effective = in.words();
                default -> printed = in.words();
            }
        }
        fields.tellMissing();
        EffectiveDate known = effective == null ? null : date(effective);
        return known == null ? null : new ReportDate(known, Optional.ofNullable(printed));
    }

    private @Nullable EffectiveDate date(String words) {
        EffectiveDate month = PlainMonth.of(words);
        return month != null
                ? month
                : right(SourceWords.date(words, in.problems().placeOf("effective")));
    }

    /** The value, if it is right; tells what is wrong with it otherwise. */
    private <T> @Nullable T right(Checked<T> checked) {
        checked.problems().forEach(in.problems()::tell);
        return checked.value().orElse(null);
    }
}
