import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.rules.Rubrics;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.table.RubricReader;
import io.github.psadelivery.rules.table.RubricWriter;
import io.github.psadelivery.rules.table.sheet.SheetSource;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One table of the shipped rubric is whatever bytes come, the first of which says which table: problems or a rubric,
 * never an exception; what is a rubric writes back the same.
 */
public final class RubricTableFuzz {
    private static final Map<String, byte[]> SHIPPED = new LinkedHashMap<>();
    private static final List<String> FILES;

    static {
        RubricWriter.tables(Rubrics.standard())
                .forEach((file, text) -> SHIPPED.put(file, text.getBytes(StandardCharsets.UTF_8)));
        FILES = new ArrayList<>(SHIPPED.keySet());
    }

    private RubricTableFuzz() {}

    /** Reads the shipped rubric before the first input, whose time it is not. */
    public static void fuzzerInitialize() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        if (bytes.length == 0) {
            return;
        }
        String fuzzed = FILES.get((bytes[0] & 0x7F) % FILES.size());
        byte[] table = Arrays.copyOfRange(bytes, 1, bytes.length);
        Checked<Rubric> read = read(file -> Optional.ofNullable(file.equals(fuzzed) ? table : SHIPPED.get(file)));
        read.problems().forEach(Object::toString);
        read.value().ifPresent(RubricTableFuzz::writesBack);
    }

    private static Checked<Rubric> read(SheetSource files) {
        return RubricReader.read("fuzz", files);
    }

    private static void writesBack(Rubric rubric) {
        Map<String, String> tables = RubricWriter.tables(rubric);
        Rubric again = read(file -> Optional.ofNullable(tables.get(file)).map(text -> text.getBytes(StandardCharsets.UTF_8)))
                .orThrow();
        if (!again.reference().equals(rubric.reference())) {
            throw new IllegalStateException("What is written reads otherwise: " + tables);
        }
    }
}
