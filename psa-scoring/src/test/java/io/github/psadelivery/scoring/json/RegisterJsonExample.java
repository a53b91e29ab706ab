package io.github.psadelivery.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.agreement.Register;
import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.scoring.progress.Progress;
import io.github.psadelivery.scoring.progress.ProgressResult;
import io.github.psadelivery.scoring.progress.rules.ProgressRules;
import io.github.psadelivery.scoring.progress.rules.table.ProgressTables;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples in the Javadoc of registers and their progress as JSON. */
class RegisterJsonExample {
    private static final LocalDate DAY = LocalDate.of(2003, 12, 31);

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aRegisterIsReadCheckedAndWritten() {
        InputStream stream =
                stream(RegisterJson.write(Registers.byId("asylum-intake").orElseThrow()));

        Checked<Register> register = RegisterJson.read("asylum.json", stream);
        String json = RegisterJson.write(register.orThrow());

        assertThat(json).startsWith("{\n  \"id\": \"asylum-intake\",\n");
    }

    @Test
    void registersAreReadOneALine() {
        ProgressRules rules = ProgressTables.standard();
        InputStream stream =
                stream(RegisterJsonLines.write(Registers.byId("asylum-intake").orElseThrow()) + "{\"id\": 7}\n");
        List<ProgressResult> results = new ArrayList<>();
        List<String> problems = new ArrayList<>();

        RegisterJsonLines.strict().read("departments.jsonl", stream).forEach(line -> {
            line.value().ifPresent(register -> results.add(Progress.of(register, DAY, rules)));
            line.problems().forEach(problem -> problems.add(problem.toString()));
        });

        assertThat(results).hasSize(1);
        assertThat(problems)
                .anyMatch(problem -> problem.startsWith("ASM-014 error at departments.jsonl, line 2, $.id: "));
    }

    @Test
    void progressIsWritten() {
        Register register = Registers.byId("asylum-intake").orElseThrow();

        String json = ProgressJson.write(Progress.of(register, DAY));

        assertThat(json).contains("\"asOf\": \"2003-12-31\"", "\"level\": \"near path\"");
    }
}
