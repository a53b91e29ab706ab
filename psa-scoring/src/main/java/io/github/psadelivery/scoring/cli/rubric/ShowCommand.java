package io.github.psadelivery.scoring.cli.rubric;

import io.github.psadelivery.rules.language.RubricLabels;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.cli.internal.Console;
import io.github.psadelivery.scoring.cli.internal.PageOption;
import io.github.psadelivery.scoring.cli.internal.PsaVersion;
import io.github.psadelivery.scoring.cli.internal.RubricLookup;
import io.github.psadelivery.scoring.cli.internal.StandardOptions;
import io.github.psadelivery.scoring.report.RubricText;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code psa rubric show}: a rubric for reading. */
@Command(
        name = "show",
        versionProvider = PsaVersion.class,
        description = "${bundle:cli.show.description}",
        footer = "${bundle:cli.show.footer}")
final class ShowCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    PageOption page;

    @Option(names = "--lang", paramLabel = "LANGUAGE", description = "${bundle:cli.show.lang}")
    @Nullable
    String language;

    @Mixin
    StandardOptions standard;

    @Mixin
    RubricParameter named;

    ShowCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        named.rubric(console)
                .ifPresent(rubric -> labels(rubric).ifPresent(labels -> console.print(printed(rubric, labels))));
        return console.exitCode();
    }

    private Optional<RubricLabels> labels(Rubric rubric) {
        if (language == null) {
            return Optional.of(RubricLabels.own());
        }
        String tag = language;
        Optional<RubricLabels> labels =
                console.take(RubricLookup.labels(named.idOrFolder, rubric, Locale.forLanguageTag(tag)));
        if (labels.filter(RubricLabels::isEmpty).isPresent()) {
            console.note(console.wording().text("cli.show.nolang", tag));
        }
        return labels;
    }

    private String printed(Rubric rubric, RubricLabels labels) {
        RubricText text = new RubricText(console.wording(), labels);
        return page.isMarkdown() ? text.markdown(rubric) : text.of(rubric);
    }
}
