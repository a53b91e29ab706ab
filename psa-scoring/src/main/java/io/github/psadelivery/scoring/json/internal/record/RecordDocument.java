package io.github.psadelivery.scoring.json.internal.record;

import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.scoring.json.internal.parsing.JsonLines;
import io.github.psadelivery.scoring.json.internal.parsing.JsonParsing;
import io.github.psadelivery.scoring.json.internal.parsing.TextSource;
import io.github.psadelivery.scoring.json.internal.parsing.Utf8;
import io.github.psadelivery.scoring.source.internal.SourceBytes;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Records that are a whole file each, or a line.
 *
 * @param <T> the type of the records
 * @param mapper how they stand in JSON
 * @param parsing how they are parsed
 * @param check what is asked of each that could be read
 */
public record RecordDocument<T extends Record>(RecordMapper<T> mapper, JsonParsing parsing, Check<T> check)
        implements JsonLines.LineReader<T> {

    /**
     * What is asked of a record once it could be read.
     *
     * @param <T> the type of the record
     */
    public interface Check<T> {

        /**
         * Checks it.
         *
         * @param file the name of the file, with the line if each line is a text
         */
        Checked<T> check(T value, String file);
    }

    /** Reads a file to its end and leaves the stream open. */
    public Checked<T> read(String file, InputStream stream) {
        return SourceBytes.read(file, stream)
                .fold(bytes -> checked(TextSource.WholeFile.ofOne(file), Utf8.of(bytes), file), Checked::rejected);
    }

    @Override
    public Checked<T> read(TextSource line, Utf8 text) {
        return JsonLines.unreadable(line, text, this)
                .map(wrong -> Checked.<T>rejected(List.of(wrong)))
                .orElseGet(() -> checked(line, text, line.line(1).describe()));
    }

    @Override
    public String adviceOnLength() {
        return "Begin a new line for each; put long documents elsewhere and refer to them as sources.";
    }

    private Checked<T> checked(TextSource source, Utf8 text, String file) {
        List<Problem> problems = new ArrayList<>();
        Optional<T> value = parsing.open(source, text, problems::add).whole(mapper::read);
        return value.isPresent() && problems.isEmpty() ? check.check(value.get(), file) : Checked.rejected(problems);
    }
}
