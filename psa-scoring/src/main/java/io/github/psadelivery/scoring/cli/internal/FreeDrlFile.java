package io.github.psadelivery.scoring.cli.internal;

import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.rules.check.monotone.MonotoneAnswer;
import io.github.psadelivery.rules.check.monotone.MonotoneCheck;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.wording.Wording;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that asks whether free DRL is monotone. */
public final class FreeDrlFile {
    @Option(names = "--free-drl", paramLabel = "FILE", description = "${bundle:cli.check.freedrl}")
    @Nullable
    Path file;

    /** Gives the answer for each judgement; none where no file is named. */
    public Checked<List<MonotoneAnswer>> monotone(Rubric rubric, Wording wording) {
        return file == null
                ? Checked.of(List.of(), List.of())
                : FreeDrlOption.read(file, wording).fold(drl -> MonotoneCheck.of(rubric, drl), Checked::rejected);
    }
}
