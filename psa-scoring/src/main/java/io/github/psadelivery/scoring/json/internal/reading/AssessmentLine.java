package io.github.psadelivery.scoring.json.internal.reading;

import static io.github.psadelivery.model.problem.ProblemCode.NOT_UTF8;
import static io.github.psadelivery.model.problem.ProblemCode.TOO_LARGE;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.scoring.json.internal.parsing.ByteLines;
import io.github.psadelivery.scoring.json.internal.parsing.JsonInput;
import io.github.psadelivery.scoring.json.internal.parsing.JsonParsing;
import io.github.psadelivery.scoring.json.internal.parsing.TextSource;
import io.github.psadelivery.scoring.json.internal.parsing.Utf8;
import io.github.psadelivery.scoring.source.SourcedAssessment;
import io.github.psadelivery.scoring.source.SourcedAssessments;
import java.util.List;
import java.util.Optional;

/** A line that is an assessment. */
public final class AssessmentLine {

    private AssessmentLine() {}

    /** Reads a line. */
    public static Checked<SourcedAssessment> read(TextSource line, Utf8 text, JsonParsing parsing) {
        Optional<Problem> unreadable = unreadable(line, text);
        if (unreadable.isPresent()) {
            return Checked.rejected(List.of(unreadable.get()));
        }
        SourcedAssessments.Builder found = SourcedAssessments.builder();
        JsonInput in = parsing.open(line, text, found::problem);
        Optional<Assessment> assessment = in.whole(AssessmentReader::read);
        if (assessment.isPresent()) {
            SourcedAssessment sourced = new SourcedAssessment(assessment.get(), new JsonOrigin(line, TextSource.ROOT));
            if (in.problems().errors() == 0 && assessment.get().date().printed().isEmpty()) {
                return Checked.of(sourced, List.of());
            }
            found.assessment(sourced);
        }
        SourcedAssessments all = found.build();
        return all.hasErrors()
                ? Checked.rejected(all.problems())
                : Checked.of(all.assessments().get(0), all.problems());
    }

    /** Reads a line, and keeps what can be read of it where it has errors. */
    public static SourcedAssessments readWithFaults(TextSource line, Utf8 text, JsonParsing parsing) {
        Optional<Problem> unreadable = unreadable(line, text);
        if (unreadable.isPresent()) {
            return SourcedAssessments.rejected(List.of(unreadable.get()));
        }
        SourcedAssessments.Builder found = SourcedAssessments.builder();
        parsing.open(line, text, found::problem).whole(in -> {
            AssessmentReader.readInto(found, in);
            return Optional.empty();
        });
        return found.build();
    }

    private static Optional<Problem> unreadable(TextSource line, Utf8 text) {
        if (text.length() > ByteLines.LONGEST) {
            return Optional.of(tooLong(line));
        }
        return text.isValid()
                ? Optional.empty()
                : Optional.of(new Problem(
                        NOT_UTF8,
                        line.line(1),
                        "A letter in this line is not stored as UTF-8.",
                        "Save the file again as UTF-8."));
    }

    /** What is wrong with a line that nobody reads, since it is too long. */
    static Problem tooLong(TextSource line) {
        return new Problem(
                TOO_LARGE,
                line.line(1),
                "The line is longer than %s MB.".formatted(ByteLines.LONGEST / 1024 / 1024),
                "Begin a new line for each assessment; put long documents elsewhere and refer to them as evidence.");
    }
}
