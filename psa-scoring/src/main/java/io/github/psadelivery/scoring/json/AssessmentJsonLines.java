package io.github.psadelivery.scoring.json;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.scoring.json.internal.parsing.Jackson;
import io.github.psadelivery.scoring.json.internal.parsing.JsonLines;
import io.github.psadelivery.scoring.json.internal.parsing.JsonParsing;
import io.github.psadelivery.scoring.json.internal.parsing.TextSource;
import io.github.psadelivery.scoring.json.internal.parsing.Utf8;
import io.github.psadelivery.scoring.json.internal.reading.AssessmentLine;
import io.github.psadelivery.scoring.json.internal.writing.AssessmentWriter;
import io.github.psadelivery.scoring.source.SourcedAssessment;
import io.github.psadelivery.scoring.source.SourcedAssessments;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Assessments as JSON lines: one object a line, each as {@link AssessmentJson} has it.
 *
 * <p>Range: a line of up to 16 MB in UTF-8. Whether a subject is assessed twice on one date is not checked, since no
 * more than a line is kept.
 *
 * <p>Absence: blank lines are passed over where a whole stream is read.
 *
 * <p>Errors: each problem tells the line, and the JSON path in it. A bad line does not keep the next one from being
 * read.
 *
 * <p>Thread-safety: immutable; share one between all threads, which makes each of them faster. A stream of assessments
 * belongs to one thread.
 *
 * <pre>{@code
 * AssessmentJsonLines.strict().read("batch.jsonl", stream).forEach(line -> {
 *     line.value().ifPresent(sourced -> results.add(scorer.score(sourced.assessment())));
 *     line.problems().forEach(System.err::println);
 * });
 * // ASM-014 error at batch.jsonl, line 7, $.ratings.DC.1.level: There is a number here, where words should be. …
 * }</pre>
 */
public final class AssessmentJsonLines {
    private final @Nullable JsonParsing parsing;

    private AssessmentJsonLines(@Nullable JsonParsing parsing) {
        this.parsing = parsing;
    }

    /** Gives a reader that tells of every unknown field. */
    public static AssessmentJsonLines strict() {
        return of(JsonReading.strict());
    }

    /** Gives a reader that is as patient as the reading says. */
    public static AssessmentJsonLines of(JsonReading reading) {
        return new AssessmentJsonLines(Jackson.isThere() ? reading.parsing() : null);
    }

    /**
     * Reads one line, which is not blank, out of an array that may hold more. The array is not kept.
     *
     * @param file the name by which problems tell of the file
     * @param line the number of the line in it, with 1 for the first
     * @param utf8 the array
     * @param from the place of the first byte of the line
     * @param length the number of its bytes; the line feed may be among them or not
     */
    public Checked<SourcedAssessment> read(String file, int line, byte[] utf8, int from, int length) {
        Objects.checkFromIndexSize(from, length, utf8.length);
        return parsing == null
                ? Checked.rejected(List.of(Jackson.missing(file)))
                : new AssessmentLine(parsing).read(new TextSource.OneLine(file, line), Utf8.of(utf8, from, length));
    }

    /**
     * As {@link #read(String, int, byte[], int, int)}, but slower, and keeps what can be read of an assessment that has
     * errors: for a line that was refused, so that a rubric can tell what else is wrong with it.
     */
    public SourcedAssessments readWithFaults(String file, int line, byte[] utf8, int from, int length) {
        Objects.checkFromIndexSize(from, length, utf8.length);
        return parsing == null
                ? SourcedAssessments.rejected(List.of(Jackson.missing(file)))
                : new AssessmentLine(parsing)
                        .readWithFaults(new TextSource.OneLine(file, line), Utf8.of(utf8, from, length));
    }

    /**
     * Reads a stream lazily, a line at a time in flat memory, and leaves it open. Where it is empty or fails, the last
     * element says so.
     *
     * @param file the name by which problems tell of it
     */
    public Stream<Checked<SourcedAssessment>> read(String file, InputStream stream) {
        return parsing == null
                ? Stream.of(Checked.rejected(List.of(Jackson.missing(file))))
                : JsonLines.read(file, stream, new AssessmentLine(parsing));
    }

    /** Gives an assessment as one line that ends with a line feed, and is read as {@link AssessmentJson#write} says. */
    public static String write(Assessment assessment) {
        return AssessmentWriter.line(assessment);
    }
}
