package io.github.psadelivery.scoring.json.internal.reading;

import static io.github.psadelivery.model.problem.ProblemCode.EMPTY_FILE;
import static io.github.psadelivery.model.problem.ProblemCode.NOT_READABLE;

import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.scoring.json.internal.parsing.ByteLines;
import io.github.psadelivery.scoring.json.internal.parsing.JsonParsing;
import io.github.psadelivery.scoring.json.internal.parsing.TextSource;
import io.github.psadelivery.scoring.source.SourcedAssessment;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The assessments of a stream of lines, each read when it is asked for. */
public final class AssessmentLines extends AbstractSpliterator<Checked<SourcedAssessment>> {
    private final String file;
    private final ByteLines lines;
    private final JsonParsing parsing;
    private boolean isAnyThere;
    private boolean isAtEnd;

    private AssessmentLines(String file, ByteLines lines, JsonParsing parsing) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.file = file;
        this.lines = lines;
        this.parsing = parsing;
    }

    /** Reads lazily, a line at a time, and passes over blank ones. */
    public static Stream<Checked<SourcedAssessment>> read(String file, InputStream stream, JsonParsing parsing) {
        return StreamSupport.stream(new AssessmentLines(file, new ByteLines(stream), parsing), false);
    }

    @Override
    public boolean tryAdvance(Consumer<? super Checked<SourcedAssessment>> action) {
        Optional<Checked<SourcedAssessment>> next = isAtEnd ? Optional.empty() : next();
        next.ifPresent(action);
        return next.isPresent();
    }

    private Optional<Checked<SourcedAssessment>> next() {
        try {
            while (lines.next()) {
                if (!lines.isBlank()) {
                    isAnyThere = true;
                    return Optional.of(line());
                }
            }
        } catch (IOException failed) {
            isAtEnd = true;
            return rejected(
                    NOT_READABLE,
                    new Place.Line(file, lines.number() + 1),
                    "Reading the file failed: %s.".formatted(failed.getMessage()),
                    "Check that it is all there and may be read, and try again.");
        }
        isAtEnd = true;
        return isAnyThere
                ? Optional.empty()
                : rejected(
                        EMPTY_FILE,
                        new Place.Whole(file),
                        "There is nothing in the file.",
                        "Check that it was written to the end, or leave it out.");
    }

    private Checked<SourcedAssessment> line() {
        TextSource line = new TextSource.OneLine(file, lines.number());
        return lines.isTooLong()
                ? Checked.rejected(List.of(AssessmentLine.tooLong(line)))
                : AssessmentLine.read(line, lines.text(), parsing);
    }

    private static Optional<Checked<SourcedAssessment>> rejected(
            ProblemCode code, Place place, String message, String advice) {
        return Optional.of(Checked.rejected(List.of(new Problem(code, place, message, advice))));
    }
}
