package io.github.psadelivery.scoring.cli.rubric;

import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.table.RubricDraft;
import io.github.psadelivery.rules.table.RubricWriter;
import io.github.psadelivery.scoring.batch.internal.writing.UnwrittenException;
import io.github.psadelivery.scoring.cli.internal.Console;
import io.github.psadelivery.scoring.cli.internal.PsaVersion;
import io.github.psadelivery.scoring.cli.internal.QuietOption;
import io.github.psadelivery.scoring.cli.internal.StandardOptions;
import io.github.psadelivery.scoring.cli.internal.lookup.RubricLookup;
import io.github.psadelivery.scoring.wording.Wording;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code psa rubric copy}: a rubric as a new folder, for an author to edit. */
@Command(
        name = "copy",
        versionProvider = PsaVersion.class,
        description = "${bundle:cli.copy.description}",
        footer = "${bundle:cli.copy.footer}")
final class CopyCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    QuietOption quiet;

    @Mixin
    StandardOptions standard;

    @Parameters(index = "0", paramLabel = "ID|FOLDER", description = "${bundle:cli.copy.from}")
    String from;

    @Parameters(index = "1", paramLabel = "NEW", description = "${bundle:cli.copy.to}")
    Path to;

    CopyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.quieten(quiet);
        console.take(RubricLookup.draft(from, console.wording()))
                .ifPresent(draft -> console.take(draft.rubric()).ifPresent(rubric -> copy(draft, rubric)));
        return console.exitCode();
    }

    private void copy(RubricDraft draft, Rubric rubric) {
        Wording wording = console.wording();
        try {
            RubricWriter.writeNew(draft, RubricLookup.languageFiles(from, rubric), to);
            String id = rubric.header().id();
            console.note(wording.text("cli.copy.done", id, rubric.header().version(), to.toString()));
        } catch (FileAlreadyExistsException exists) {
            console.refuse(wording.text("cli.copy.exists", exists.getFile()));
        } catch (IOException failed) {
            String because = UnwrittenException.of(to.toString(), failed).because();
            console.refuse(wording.text("cli.copy.unwritten", to.toString(), because));
        }
    }
}
