package io.github.psadelivery.scoring.json.internal.parsing;

import static io.github.psadelivery.model.problem.ProblemCode.EMPTY_FILE;
import static io.github.psadelivery.model.problem.ProblemCode.NOT_READABLE;
import static io.github.psadelivery.model.problem.ProblemCode.NOT_UTF8;
import static io.github.psadelivery.model.problem.ProblemCode.TOO_LARGE;

import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The values of a stream of lines, each read when it is asked for.
 *
 * @param <T> what one line holds
 */
public final class JsonLines<T> extends AbstractSpliterator<Checked<T>> {
    private final String file;
    private final ByteLines lines;
    private final LineReader<T> reader;
    private boolean isAnyThere;
    private boolean isAtEnd;

    /** How one line is read. */
    public interface LineReader<T> {

        /** Reads a line, which is not blank. */
        Checked<T> read(TextSource line, Utf8 text);

        /** What to do where a line is too long. */
        String adviceOnLength();
    }

    private JsonLines(String file, ByteLines lines, LineReader<T> reader) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.file = file;
        this.lines = lines;
        this.reader = reader;
    }

    /** Reads lazily, a line at a time, and passes over blank ones. */
    public static <T> Stream<Checked<T>> read(String file, InputStream stream, LineReader<T> reader) {
        return StreamSupport.stream(new JsonLines<>(file, new ByteLines(stream), reader), false);
    }

    /** What is wrong with a line as a text, if anything is. */
    public static Optional<Problem> unreadable(TextSource line, Utf8 text, LineReader<?> reader) {
        if (text.length() > ByteLines.LONGEST) {
            return Optional.of(tooLong(line, reader));
        }
        return text.isValid()
                ? Optional.empty()
                : Optional.of(new Problem(
                        NOT_UTF8,
                        line.line(1),
                        "A letter in this line is not stored as UTF-8.",
                        "Save the file again as UTF-8."));
    }

    private static Problem tooLong(TextSource line, LineReader<?> reader) {
        return new Problem(
                TOO_LARGE,
                line.line(1),
                "The line is longer than %s MB.".formatted(ByteLines.LONGEST / 1024 / 1024),
                reader.adviceOnLength());
    }

    @Override
    public boolean tryAdvance(Consumer<? super Checked<T>> action) {
        Optional<Checked<T>> next = isAtEnd ? Optional.empty() : next();
        next.ifPresent(action);
        return next.isPresent();
    }

    private Optional<Checked<T>> next() {
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

    private Checked<T> line() {
        TextSource line = new TextSource.OneLine(file, lines.number());
        if (lines.isTooLong()) {
            return Checked.rejected(List.of(tooLong(line, reader)));
        }
        return reader.read(line, lines.text());
    }

    private static <T> Optional<Checked<T>> rejected(ProblemCode code, Place place, String message, String advice) {
        return Optional.of(Checked.rejected(List.of(new Problem(code, place, message, advice))));
    }
}
