import io.github.psadelivery.model.agreement.Register;
import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.scoring.json.JsonReading;
import io.github.psadelivery.scoring.json.RegisterJson;
import io.github.psadelivery.scoring.json.RegisterJsonLines;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/**
 * Whatever bytes come as a register or as lines of them: problems or registers, never an exception; what was read is
 * written and read back equal.
 */
public final class RegisterJsonFuzz {

    private RegisterJsonFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        RegisterJsonLines.strict()
                .read("fuzz.jsonl", new ByteArrayInputStream(bytes))
                .forEach(line -> line.problems().forEach(Problem::toString));
        RegisterJson.read("fuzz.json", new ByteArrayInputStream(bytes), JsonReading.toleratingUnknownFields());
        Checked<Register> read = read(bytes);
        if (read.value().isEmpty() && read.problems().stream().noneMatch(Problem::isError)) {
            throw new IllegalStateException("Neither a register nor a problem.");
        }
        read.value().ifPresent(register -> {
            for (String text : new String[] {RegisterJson.write(register), RegisterJsonLines.write(register)}) {
                if (!read(text.getBytes(StandardCharsets.UTF_8)).orThrow().equals(register)) {
                    throw new IllegalStateException("What is written reads otherwise: " + register);
                }
            }
        });
    }

    private static Checked<Register> read(byte[] bytes) {
        return RegisterJson.read("fuzz.json", new ByteArrayInputStream(bytes));
    }
}
