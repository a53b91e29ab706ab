package io.github.psadelivery.scoring.json;

import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.scoring.json.internal.parsing.Jackson;
import io.github.psadelivery.scoring.json.internal.parsing.JsonLines;
import io.github.psadelivery.scoring.progress.ProgressResult;
import io.github.psadelivery.scoring.progress.change.ChangeReport;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;

/**
 * The progress of a register on a day as JSON: each answer with what it rests on, the rules that decided it and their
 * sources. Likewise which of its ratings changed since an earlier day, and why.
 *
 * <p>Unit: as {@link RegisterJson} has it; a field is a component of a record of {@code scoring.progress} by its name.
 *
 * <p>Absence: a field that has nothing to say is left out, and so is an empty list and what is false.
 *
 * <p>Errors: what cannot be read is told with its JSON path, all at once. A result that was read is not computed anew,
 * since its register is not in it.
 *
 * <p>Thread-safety: no state.
 *
 * <pre>{@code
 * String json = ProgressJson.write(Progress.of(register, day));
 * }</pre>
 */
public final class ProgressJson {

    private ProgressJson() {}

    /** Gives a result as JSON of many lines. The same result always gives the same text. Needs no library. */
    public static String write(ProgressResult result) {
        return ProgressMapping.MAPPER.text(result);
    }

    /** Gives the same on one line, which ends with a line feed. */
    public static String writeLine(ProgressResult result) {
        return ProgressMapping.MAPPER.line(result);
    }

    /** Gives changes as JSON of many lines. The same changes always give the same text. Needs no library. */
    public static String write(ChangeReport changes) {
        return ProgressMapping.changes().text(changes);
    }

    /** Gives the same on one line, which ends with a line feed. */
    public static String writeLine(ChangeReport changes) {
        return ProgressMapping.changes().line(changes);
    }

    /**
     * Reads a file that holds one result, strictly, and leaves the stream open. What {@link #write} made gives an equal
     * one.
     *
     * @param file the name by which problems tell of it
     */
    public static Checked<ProgressResult> read(String file, InputStream stream) {
        return Jackson.isThere()
                ? ProgressMapping.document(JsonReading.strict()).read(file, stream)
                : Checked.rejected(List.of(Jackson.missing(file)));
    }

    /**
     * Reads a result a line, lazily and in flat memory, and leaves the stream open.
     *
     * @param file the name by which problems tell of it
     */
    public static Stream<Checked<ProgressResult>> readLines(String file, InputStream stream) {
        return Jackson.isThere()
                ? JsonLines.read(file, stream, ProgressMapping.document(JsonReading.strict()))
                : Stream.of(Checked.rejected(List.of(Jackson.missing(file))));
    }

    /** Gives the JSON Schema (draft 2020-12) of the progress that is written here. */
    public static String schema() {
        return JsonSchemas.text(ProgressMapping.SCHEMA);
    }

    /** Gives the JSON Schema (draft 2020-12) of the changes that are written here. */
    public static String schemaOfChanges() {
        return JsonSchemas.text(ProgressMapping.SCHEMA_OF_CHANGES);
    }
}
