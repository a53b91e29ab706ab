package io.github.psadelivery.scoring.cli.rubric;

import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.rules.table.RubricDraft;
import io.github.psadelivery.scoring.cli.internal.OutputFile;
import io.github.psadelivery.scoring.cli.internal.ProblemsOption;
import io.github.psadelivery.scoring.report.problem.ProblemsJson;
import io.github.psadelivery.scoring.report.problem.ProblemsSarif;
import io.github.psadelivery.scoring.wording.Wording;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of a check: the form of what it found, and a copy of the rubric with comments. */
final class CheckOutput {
    @Mixin
    ProblemsOption problemsAs;

    @Option(names = "--comments", paramLabel = "OUT.xlsx", description = "${bundle:cli.check.comments}")
    @Nullable
    Path comments;

    /** Gives the problems in the form that was asked for; empty if they are to be listed. */
    Optional<String> form(String checked, List<Problem> problems) {
        return switch (problemsAs.format()) {
            case TEXT -> Optional.empty();
            case JSON -> Optional.of(ProblemsJson.write(checked, problems));
            case SARIF -> Optional.of(ProblemsSarif.write(checked, problems));
        };
    }

    /** Writes the copy if it was asked for; gives a sentence if it could not be written. */
    Optional<String> writeComments(RubricDraft draft, String name, List<Problem> problems, Wording wording) {
        if (comments == null) {
            return Optional.empty();
        }
        Path copy = comments;
        if (OutputFile.isSame(Path.of(name), copy)) {
            return Optional.of(wording.text("cli.check.samefile", copy.toString()));
        }
        Checked<byte[]> bytes = draft.commented(problems);
        return bytes.fold(
                good -> OutputFile.write(copy, good, wording),
                wrong -> Optional.of(wrong.get(0).toString()));
    }
}
