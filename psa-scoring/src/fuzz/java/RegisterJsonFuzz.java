import io.github.psadelivery.model.agreement.Register;
import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.scoring.json.JsonReading;
import io.github.psadelivery.scoring.json.ProgressJson;
import io.github.psadelivery.scoring.json.RegisterJson;
import io.github.psadelivery.scoring.json.RegisterJsonLines;
import io.github.psadelivery.scoring.progress.Progress;
import io.github.psadelivery.scoring.progress.ProgressResult;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/**
 * Whatever bytes come as a register or as lines of them: problems or registers, never an exception; what was read is
 * written and read back equal, and so is its progress.
 */
public final class RegisterJsonFuzz {
    private static final LocalDate DAY = LocalDate.of(2009, 12, 31);

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
            ProgressResult result = Progress.of(register, DAY);
            byte[] text = ProgressJson.write(result).getBytes(StandardCharsets.UTF_8);
            if (!ProgressJson.read("fuzz.json", new ByteArrayInputStream(text)).orThrow().equals(result)) {
                throw new IllegalStateException("Progress reads otherwise: " + result);
            }
        });
    }

    private static Checked<Register> read(byte[] bytes) {
        return RegisterJson.read("fuzz.json", new ByteArrayInputStream(bytes));
    }
}
