package io.github.psadelivery.scoring.cli.rubric;

import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.table.RubricDraft;
import io.github.psadelivery.scoring.cli.internal.Console;
import io.github.psadelivery.scoring.cli.internal.lookup.RubricLookup;
import java.util.Optional;
import picocli.CommandLine.Parameters;

/** The parameter of the commands that are about one rubric: which. */
final class RubricParameter {
    @Parameters(
            paramLabel = "ID|FOLDER|XLSX",
            arity = "0..1",
            defaultValue = RubricLookup.STANDARD,
            description = "${bundle:cli.parameter.rubric}")
    String idOrFolder;

    /** Gives the rubric, and lists what is wrong with it. */
    Optional<Rubric> rubric(Console console) {
        return console.take(RubricLookup.find(idOrFolder, console.wording()));
    }

    /** Gives it as its author has it; what is wrong in it is not listed yet. */
    Optional<RubricDraft> draft(Console console) {
        return console.take(RubricLookup.draft(idOrFolder, console.wording()));
    }
}
