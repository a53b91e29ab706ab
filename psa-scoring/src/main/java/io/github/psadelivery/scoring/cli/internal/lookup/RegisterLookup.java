package io.github.psadelivery.scoring.cli.internal.lookup;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Finds registers by what a user calls them: the id of a shipped one, or a file. */
public final class RegisterLookup {
    private final String idOrFile;
    private final Wording wording;

    /** Looks for what is called so. */
    public RegisterLookup(String idOrFile, Wording wording) {
        this.idOrFile = idOrFile;
        this.wording = wording;
    }

    /** Reads and checks the one register that is meant. */
    public Checked<Register> one() {
        List<Checked<Register>> found = new ArrayList<>();
        forEach(false, found::add);
        return found.get(0);
    }

    /**
     * Reads and checks one register after the other, and keeps none of them.
     *
     * @param isOfLines whether each line of a file is a register
     */
    public void forEach(boolean isOfLines, Consumer<Checked<Register>> action) {
        Optional<Register> shipped = Registers.byId(idOrFile);
        if (shipped.isPresent()) {
            action.accept(RegisterCheck.check(shipped.get(), idOrFile));
            return;
        }
        Optional<Path> file = file();
        if (file.isEmpty()) {
            action.accept(rejected(wording.text("cli.register.unknown"), advice()));
            return;
        }
        String place = file.get().getFileName().toString();
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(file.get()))) {
            read(place, stream, isOfLines, action);
        } catch (IOException failed) {
            action.accept(rejected(wording.text("cli.notreadable"), wording.text("cli.file.advice")));
        }
    }

    private static void read(String place, InputStream stream, boolean isOfLines, Consumer<Checked<Register>> action) {
        if (isOfLines) {
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

    private String advice() {
        return Nearest.to(idOrFile, Registers.ids())
                .map(id -> wording.text("cli.nearest", id))
                .orElseGet(() -> wording.text("cli.register.ids", String.join(", ", Registers.ids())));
    }
}
