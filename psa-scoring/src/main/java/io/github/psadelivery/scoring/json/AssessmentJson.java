package io.github.psadelivery.scoring.json;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.scoring.json.internal.parsing.Jackson;
import io.github.psadelivery.scoring.json.internal.reading.AssessmentDocument;
import io.github.psadelivery.scoring.json.internal.writing.AssessmentWriter;
import io.github.psadelivery.scoring.source.SourcedAssessments;
import java.io.InputStream;
import java.util.List;

/**
 * Assessments as JSON: one object, a list of them, or {@code {"assessments": [...]}}. {@link AssessmentJsonLines} has
 * them one a line.
 *
 * <p>Range: a file of up to 64 MB in UTF-8, texts of up to a million letters. Texts are taken as they stand.
 *
 * <p>Absence: a field that may be absent is left out; {@code null} is an error. What may be absent: a subject's kind
 * (it is a target then) and its departments, the printed label, the assessor, reasons, evidence, what was published,
 * and corrections.
 *
 * <p>Errors: everything that is wrong is told with its JSON path, as far as the syntax lets the reader go on. What only
 * a rubric knows, such as its items and levels, is not checked here. Corrections are kept, not applied.
 *
 * <p>Thread-safety: no state.
 *
 * <pre>{@code
 * {
 *   "subject": {"id": "T3", "title": "Fast turnaround of manifestly unfounded cases", "kind": "target element"},
 *   "date": {"effective": "2003-07", "printed": "July 02"},
 *   "ratings": {
 *     "DC.1": {"level": "High", "because": "The trend must be turned round in a year.", "evidence": ["Table 2"]},
 *     "DC.3": {"notApplicable": "Nothing is reorganised."},
 *     "stage": {"level": "Implementation"}
 *   },
 *   "published": {"likelihood": "Amber/Red", "hypotheses": ["A scheme that was already running did well."]},
 *   "corrections": [{"item": "date", "asPrinted": "2002-07", "readAs": "2003-07", "because": "Half-yearly reports."}]
 * }
 * }</pre>
 */
public final class AssessmentJson {

    private AssessmentJson() {}

    /**
     * Reads a file to its end, strictly, and leaves the stream open.
     *
     * @param file the name by which problems tell of it
     */
    public static SourcedAssessments read(String file, InputStream stream) {
        return read(file, stream, JsonReading.strict());
    }

    /**
     * Reads a file to its end and leaves the stream open.
     *
     * @param file the name by which problems tell of it
     */
    public static SourcedAssessments read(String file, InputStream stream, JsonReading reading) {
        return Jackson.isThere()
                ? AssessmentDocument.read(file, stream, reading.parsing())
                : SourcedAssessments.rejected(List.of(Jackson.missing(file)));
    }

    /**
     * Gives an assessment as JSON of many lines that {@link #read} turns into an equal one, unless an item is stated
     * twice, its id has half a surrogate pair, a correction has no reason, or a department or hypothesis is blank. The
     * same assessment always gives the same text. Needs no library.
     */
    public static String write(Assessment assessment) {
        return AssessmentWriter.text(assessment);
    }

    /** Gives the JSON Schema (draft 2020-12) of what is read and written here. */
    public static String schema() {
        return JsonSchemas.text("assessment-1");
    }
}
