package io.github.psadelivery.scoring.cli.internal;

import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.wording.Wording;
import picocli.CommandLine.Option;

/** The option of every command that scores: by which rubric. */
public final class RubricOption {
    @Option(
            names = "--rubric",
            paramLabel = "ID|FOLDER|XLSX",
            defaultValue = RubricLookup.STANDARD,
            description = "${bundle:cli.option.rubric}")
    String idOrFolder;

    /** Gives the rubric, or the problems in it. */
    public Checked<Rubric> rubric(Wording wording) {
        return RubricLookup.find(idOrFolder, wording);
    }
}
