package io.github.psadelivery.scoring.cli.agreement;

import io.github.psadelivery.model.agreement.Register;
import io.github.psadelivery.model.agreement.check.RegisterCheck;
import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.model.problem.Nearest;
import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.scoring.json.RegisterJson;
import io.github.psadelivery.scoring.json.RegisterJsonLines;
import io.github.psadelivery.scoring.json.Registers;
import io.github.psadelivery.scoring.wording.Wording;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which registers a command is asked about: a shipped one by its id, or those of a file. */
public final class RegisterInput {
    private static final List<String> ENDS_OF_LINES = List.of(".jsonl", ".ndjson");

    @Parameters(paramLabel = "ID|FILE", description = "${bundle:cli.parameter.register}")
    String idOrFile;

    @Option(names = "--lines", description = "${bundle:cli.option.lines}")
    boolean isEachLine;

    /** Asks about one register otherwise than by the parameter of the command. */
    static RegisterInput of(String idOrFile) {
        RegisterInput input = new RegisterInput();
        input.idOrFile = idOrFile;
        return input;
    }

    /** What was asked about, as it was named. */
    String name() {
        return idOrFile;
    }

    /** Whether each line is a register. */
    boolean isOfLines() {
        String name = idOrFile.toLowerCase(Locale.ROOT);
        return isEachLine || ENDS_OF_LINES.stream().anyMatch(name::endsWith);
    }

    /** Reads and checks one register after the other, and keeps none of them. */
    void forEach(Wording wording, Consumer<Checked<Register>> action) {
        Optional<Register> shipped = Registers.byId(idOrFile);
        if (shipped.isPresent()) {
            action.accept(RegisterCheck.check(shipped.get(), idOrFile));
            return;
        }
        Optional<Path> file = file();
        if (file.isEmpty()) {
            action.accept(rejected(wording.text("cli.register.unknown"), advice(wording)));
            return;
        }
        String place = file.get().getFileName().toString();
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(file.get()))) {
            read(place, stream, action);
        } catch (IOException failed) {
            action.accept(rejected(wording.text("cli.notreadable"), wording.text("cli.file.advice")));
        }
    }

    private void read(String place, InputStream stream, Consumer<Checked<Register>> action) {
        if (isOfLines()) {
            try (Stream<Checked<Register>> registers =
                    RegisterJsonLines.strict().read(place, stream)) {
                registers.forEachOrdered(action);
            }
        } else {
            action.accept(RegisterJson.read(place, stream));
        }
    }

    private Optional<Path> file() {
        try {
            return Optional.of(Path.of(idOrFile)).filter(path -> Files.exists(path) && !Files.isDirectory(path));
        } catch (InvalidPathException none) {
            return Optional.empty();
        }
    }

    private Checked<Register> rejected(String message, String advice) {
        return Checked.rejected(
                List.of(new Problem(ProblemCode.NOT_READABLE, new Place.Whole(idOrFile), message, advice)));
    }

    private String advice(Wording wording) {
        return Nearest.to(idOrFile, Registers.ids())
                .map(id -> wording.text("cli.nearest", id))
                .orElseGet(() -> wording.text("cli.register.ids", String.join(", ", Registers.ids())));
    }
}
