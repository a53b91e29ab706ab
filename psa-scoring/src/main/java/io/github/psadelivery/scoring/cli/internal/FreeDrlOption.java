package io.github.psadelivery.scoring.cli.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.rules.drl.FreeDrl;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.source.internal.SourceBytes;
import io.github.psadelivery.scoring.wording.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option of the commands that can ask free DRL in place of a rubric's own caps, if the user says so. */
public final class FreeDrlOption {
    @Option(names = "--free-drl", paramLabel = "FILE", description = "${bundle:cli.option.freedrl}")
    @Nullable
    Path file;

    /** Gives the scorer that was asked for: the rubric's own, unless free DRL was named. */
    public Checked<PsaScorer> scorer(Rubric rubric, Wording wording) {
        if (file == null) {
            return Checked.of(PsaScorer.of(rubric), List.of());
        }
        return read(file, wording).fold(drl -> PsaScorer.withFreeDrl(rubric, drl), Checked::rejected);
    }

    /** Reads a file of DRL. */
    static Checked<FreeDrl> read(Path file, Wording wording) {
        String name = file.toString();
        try (InputStream stream = Files.newInputStream(file)) {
            Checked<byte[]> read = SourceBytes.read(name, stream);
            return read.fold(
                    bytes -> Checked.of(FreeDrl.of(name, new String(bytes, UTF_8)), List.of()), Checked::rejected);
        } catch (IOException unreadable) {
            return Checked.rejected(List.of(new Problem(
                    ProblemCode.NOT_READABLE,
                    new Place.Whole(name),
                    wording.text("cli.notreadable"),
                    wording.text("cli.file.advice"))));
        }
    }
}
