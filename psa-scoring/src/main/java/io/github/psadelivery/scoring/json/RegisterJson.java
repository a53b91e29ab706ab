package io.github.psadelivery.scoring.json;

import io.github.psadelivery.model.agreement.Register;
import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.scoring.json.internal.parsing.Jackson;
import java.io.InputStream;
import java.util.List;

/**
 * A register of agreements as JSON: departments, agreements of each regime, their indicators, and the data to them.
 * {@link RegisterJsonLines} has registers one a line.
 *
 * <p>Unit: a field is a component of a record of {@code model.agreement} and the packages beside it, by its name. Days
 * are {@code "2004-03-31"}, numbers decimal with as many digits as were measured, words of a closed list in lower case
 * with spaces, as in {@code "up is good"}, and {@code kind} says which of several records an object is.
 *
 * <p>Range: a file of up to 64 MB in UTF-8, nested up to 50 deep, texts of up to a million letters, numbers of up to 100
 * digits on either side of the point, days of the years 0 to 9999. Texts are taken as they stand.
 *
 * <p>Absence: a field that may be absent is left out, and so is an empty list and what is false; {@code null} is an
 * error.
 *
 * <p>Errors: everything that is wrong is told with its JSON path, as far as the syntax lets the reader go on. A register
 * that can be read is then checked as {@code RegisterCheck} does, and is there only if that finds no error.
 *
 * <p>Thread-safety: no state.
 *
 * <pre>{@code
 * Checked<Register> register = RegisterJson.read("asylum.json", stream);
 * register.problems().forEach(System.err::println);
 * String json = RegisterJson.write(register.orThrow());
 * }</pre>
 */
public final class RegisterJson {

    private RegisterJson() {}

    /**
     * Reads a file to its end, strictly, and leaves the stream open.
     *
     * @param file the name by which problems tell of it
     */
    public static Checked<Register> read(String file, InputStream stream) {
        return read(file, stream, JsonReading.strict());
    }

    /**
     * Reads a file to its end and leaves the stream open.
     *
     * @param file the name by which problems tell of it
     */
    public static Checked<Register> read(String file, InputStream stream, JsonReading reading) {
        return Jackson.isThere()
                ? RegisterMapping.document(reading).read(file, stream)
                : Checked.rejected(List.of(Jackson.missing(file)));
    }

    /**
     * Gives a register as JSON of many lines, which reads back equal within the ranges above. The same register always
     * gives the same text. Needs no library.
     */
    public static String write(Register register) {
        return RegisterMapping.MAPPER.text(register);
    }

    /** Gives the JSON Schema (draft 2020-12) of what is read and written here. */
    public static String schema() {
        return JsonSchemas.text(RegisterMapping.SCHEMA);
    }
}
