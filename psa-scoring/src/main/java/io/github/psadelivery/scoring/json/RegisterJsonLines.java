package io.github.psadelivery.scoring.json;

import io.github.psadelivery.model.agreement.Register;
import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.scoring.json.internal.parsing.Jackson;
import io.github.psadelivery.scoring.json.internal.parsing.JsonLines;
import io.github.psadelivery.scoring.json.internal.parsing.TextSource;
import io.github.psadelivery.scoring.json.internal.parsing.Utf8;
import io.github.psadelivery.scoring.json.internal.record.RecordDocument;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Registers of agreements as JSON lines: one object a line, each as {@link RegisterJson} has it.
 *
 * <p>Range: a line of up to 16 MB in UTF-8. No more than a line is kept, so whether two registers tell of the same
 * agreement is not checked.
 *
 * <p>Absence: blank lines are passed over where a whole stream is read.
 *
 * <p>Errors: each problem tells the line, and the JSON path in it. A bad line does not keep the next one from being
 * read.
 *
 * <p>Thread-safety: immutable; share one between all threads, which makes each of them faster. A stream of registers
 * belongs to one thread.
 *
 * <pre>{@code
 * RegisterJsonLines.strict().read("departments.jsonl", stream).forEach(line -> {
 *     line.value().ifPresent(register -> results.add(Progress.of(register, day, rules)));
 *     line.problems().forEach(System.err::println);
 * });
 * }</pre>
 */
public final class RegisterJsonLines {
    private final @Nullable RecordDocument<Register> document;

    private RegisterJsonLines(@Nullable RecordDocument<Register> document) {
        this.document = document;
    }

    /** Gives a reader that tells of every unknown field. */
    public static RegisterJsonLines strict() {
        return of(JsonReading.strict());
    }

    /** Gives a reader that is as patient as the reading says. */
    public static RegisterJsonLines of(JsonReading reading) {
        return new RegisterJsonLines(Jackson.isThere() ? RegisterMapping.document(reading) : null);
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
    public Checked<Register> read(String file, int line, byte[] utf8, int from, int length) {
        Objects.checkFromIndexSize(from, length, utf8.length);
        return document == null
                ? Checked.rejected(List.of(Jackson.missing(file)))
                : document.read(new TextSource.OneLine(file, line), Utf8.of(utf8, from, length));
    }

    /**
     * Reads a stream lazily, a line at a time in flat memory, and leaves it open. Where it is empty or fails, the last
     * element says so.
     *
     * @param file the name by which problems tell of it
     */
    public Stream<Checked<Register>> read(String file, InputStream stream) {
        return document == null
                ? Stream.of(Checked.rejected(List.of(Jackson.missing(file))))
                : JsonLines.read(file, stream, document);
    }

    /** Gives a register as one line that ends with a line feed, and is read as {@link RegisterJson#write} says. */
    public static String write(Register register) {
        return RegisterMapping.MAPPER.line(register);
    }
}
