package io.github.psadelivery.scoring.cli.rubric;

import io.github.psadelivery.rules.library.RubricLibrary;
import io.github.psadelivery.rules.table.RubricDraft;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.cli.internal.Console;
import io.github.psadelivery.scoring.cli.internal.PsaVersion;
import io.github.psadelivery.scoring.cli.internal.QuietOption;
import io.github.psadelivery.scoring.cli.internal.StandardOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code psa rubric publish}: a rubric as a version that is never written over. */
@Command(
        name = "publish",
        versionProvider = PsaVersion.class,
        description = "${bundle:cli.publish.description}",
        footer = "${bundle:cli.publish.footer}")
final class PublishCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--library", paramLabel = "FOLDER", required = true, description = "${bundle:cli.publish.library}")
    Path library;

    @Mixin
    PreviousOption previous;

    @Mixin
    QuietOption quiet;

    @Mixin
    StandardOptions standard;

    @Mixin
    RubricParameter named;

    PublishCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.quieten(quiet);
        Optional<RubricDraft> draft = named.draft(console);
        draft.ifPresent(this::check);
        if (!console.hasErrors()) {
            draft.ifPresent(found ->
                    console.take(RubricLibrary.read(library)).ifPresent(published -> publish(found, published)));
        }
        return console.exitCode();
    }

    /** What {@link RubricLibrary} does not look for: the version before, and cases that come out otherwise. */
    private void check(RubricDraft draft) {
        console.list(previous.problems(draft, console.wording()));
        draft.rubric()
                .value()
                .ifPresent(
                        rubric -> console.list(draft.placed(PsaScorer.of(rubric).verify())));
    }

    private void publish(RubricDraft draft, RubricLibrary published) {
        try {
            console.take(published.publish(draft))
                    .ifPresent(after -> console.note(console.wording()
                            .text("cli.publish.done", draft.rubric().orThrow().toString(), library.toString())));
        } catch (IOException unwritten) {
            console.refuse(console.wording().text("cli.publish.unwritten", library.toString()));
        }
    }
}
