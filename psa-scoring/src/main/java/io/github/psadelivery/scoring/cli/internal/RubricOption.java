package io.github.psadelivery.scoring.cli.internal;

import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.rules.language.RubricLabels;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.cli.internal.lookup.RubricLookup;
import io.github.psadelivery.scoring.wording.Wording;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option of every command that scores: by which rubric. */
public final class RubricOption {
    @Option(
            names = "--rubric",
            paramLabel = "ID|FOLDER|XLSX",
            defaultValue = RubricLookup.STANDARD,
            description = "${bundle:cli.option.rubric}")
    String idOrFolder;

    @Option(names = "--library", paramLabel = "FOLDER", description = "${bundle:cli.option.library}")
    Optional<Path> library;

    /** Gives the rubric, or the problems in it. */
    public Checked<Rubric> rubric(Wording wording) {
        return library.map(folder -> RubricLookup.find(idOrFolder, folder, wording))
                .orElseGet(() -> RubricLookup.find(idOrFolder, wording));
    }

    /** Gives its labels in a language, from where the rubric itself was found, or the problems in them. */
    Checked<RubricLabels> labels(Rubric rubric, Locale language) {
        return library.map(folder -> RubricLookup.labels(idOrFolder, folder, rubric, language))
                .orElseGet(() -> RubricLookup.labels(idOrFolder, rubric, language));
    }

    /** What the user calls the rubric. */
    public String name() {
        return idOrFolder;
    }
}
