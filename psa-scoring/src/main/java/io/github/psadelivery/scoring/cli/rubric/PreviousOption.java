package io.github.psadelivery.scoring.cli.rubric;

import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.rules.library.Succession;
import io.github.psadelivery.rules.table.RubricDraft;
import io.github.psadelivery.scoring.cli.internal.lookup.RubricLookup;
import io.github.psadelivery.scoring.wording.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that holds a rubric against the version before it. */
final class PreviousOption {
    @Option(names = "--previous", paramLabel = "ID|FOLDER|XLSX", description = "${bundle:cli.option.previous}")
    @Nullable
    String previous;

    /** Gives what keeps a rubric from following the one that was named, or what is wrong with that one. */
    List<Problem> problems(RubricDraft next, Wording wording) {
        return previous == null
                ? List.of()
                : RubricLookup.find(previous, wording)
                        .fold(before -> Succession.check(before, next), problems -> problems);
    }
}
