package io.github.psadelivery.scoring.cli.agreement;

import io.github.psadelivery.model.agreement.Register;
import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.scoring.cli.internal.lookup.RegisterLookup;
import io.github.psadelivery.scoring.wording.Wording;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which registers a command is asked about: a shipped one by its id, or those of a file. */
public final class RegisterInput {
    private static final List<String> ENDS_OF_LINES = List.of(".jsonl", ".ndjson");

    @Parameters(paramLabel = "ID|FILE", description = "${bundle:cli.parameter.register}")
    String idOrFile;

    @Option(names = "--lines", description = "${bundle:cli.option.lines}")
    boolean isEachLine;

    /** What was asked about, as it was named. */
    String name() {
        return idOrFile;
    }

    /** Whether each line is a register. */
    boolean isOfLines() {
        return isEachLine || isOfLines(idOrFile);
    }

    /** Whether each line of a file of this name is a register. */
    static boolean isOfLines(String idOrFile) {
        String name = idOrFile.toLowerCase(Locale.ROOT);
        return ENDS_OF_LINES.stream().anyMatch(name::endsWith);
    }

    /** Reads and checks one register after the other, and keeps none of them. */
    void forEach(Wording wording, Consumer<Checked<Register>> action) {
        new RegisterLookup(idOrFile, wording).forEach(isOfLines(), action);
    }
}
