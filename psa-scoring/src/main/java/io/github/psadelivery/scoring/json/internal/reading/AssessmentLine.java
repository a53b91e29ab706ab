package io.github.psadelivery.scoring.json.internal.reading;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.scoring.json.internal.parsing.JsonInput;
import io.github.psadelivery.scoring.json.internal.parsing.JsonLines;
import io.github.psadelivery.scoring.json.internal.parsing.JsonLines.LineReader;
import io.github.psadelivery.scoring.json.internal.parsing.JsonParsing;
import io.github.psadelivery.scoring.json.internal.parsing.TextSource;
import io.github.psadelivery.scoring.json.internal.parsing.Utf8;
import io.github.psadelivery.scoring.source.SourcedAssessment;
import io.github.psadelivery.scoring.source.SourcedAssessments;
import java.util.List;
import java.util.Optional;

/**
 * A line that is an assessment.
 *
 * @param parsing how it is parsed
 */
public record AssessmentLine(JsonParsing parsing) implements LineReader<SourcedAssessment> {

    @Override
    public String adviceOnLength() {
        return "Begin a new line for each assessment; put long documents elsewhere and refer to them as evidence.";
    }

    @Override
    public Checked<SourcedAssessment> read(TextSource line, Utf8 text) {
        Optional<Problem> unreadable = JsonLines.unreadable(line, text, this);
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
    public SourcedAssessments readWithFaults(TextSource line, Utf8 text) {
        Optional<Problem> unreadable = JsonLines.unreadable(line, text, this);
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
}
