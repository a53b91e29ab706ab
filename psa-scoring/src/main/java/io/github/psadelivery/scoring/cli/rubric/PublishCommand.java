package io.github.psadelivery.scoring.cli.rubric;

import io.github.psadelivery.rules.library.RubricLibrary;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.table.RubricDraft;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.cli.internal.Console;
import io.github.psadelivery.scoring.cli.internal.PsaVersion;
import io.github.psadelivery.scoring.cli.internal.QuietOption;
import io.github.psadelivery.scoring.cli.internal.StandardOptions;
import io.github.psadelivery.scoring.cli.internal.lookup.RubricLookup;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    /**
     * What {@link RubricLibrary} does not look for: the version before, cases that come out otherwise, and labels that
     * cannot be read, since a published version cannot be mended.
     */
    private void check(RubricDraft draft) {
        console.list(previous.problems(draft, console.wording()));
        draft.rubric().value().ifPresent(rubric -> {
            console.list(draft.placed(PsaScorer.of(rubric).verify()));
            languages(rubric)
                    .forEach(language -> console.take(RubricLookup.labels(named.idOrFolder, rubric, language)));
        });
    }

    private List<Locale> languages(Rubric rubric) {
        return languageFiles(rubric).keySet().stream()
                .map(file -> file.substring(0, file.indexOf('/')))
                .distinct()
                .map(Locale::forLanguageTag)
                .toList();
    }

    private Map<String, byte[]> languageFiles(Rubric rubric) {
        try {
            return RubricLookup.languageFiles(named.idOrFolder, rubric);
        } catch (IOException unreadable) {
            console.refuse(console.wording().text("cli.publish.labels", named.idOrFolder));
            return Map.of();
        }
    }

    private void publish(RubricDraft draft, RubricLibrary published) {
        Map<String, byte[]> labels =
                draft.rubric().value().map(this::languageFiles).orElse(Map.of());
        try {
            console.take(published.publish(draft, labels))
                    .ifPresent(after -> console.note(console.wording()
                            .text("cli.publish.done", draft.rubric().orThrow().toString(), library.toString())));
        } catch (IOException unwritten) {
            console.refuse(console.wording().text("cli.publish.unwritten", library.toString()));
        }
    }
}
