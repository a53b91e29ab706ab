package io.github.psadelivery.scoring.cli.rubric;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.cli.internal.Console;
import io.github.psadelivery.scoring.cli.internal.FormatOption;
import io.github.psadelivery.scoring.cli.internal.PsaVersion;
import io.github.psadelivery.scoring.cli.internal.QuietOption;
import io.github.psadelivery.scoring.cli.internal.StandardOptions;
import io.github.psadelivery.scoring.cli.internal.lookup.RubricLookup;
import io.github.psadelivery.scoring.folder.AssessmentFolder;
import io.github.psadelivery.scoring.impact.Impact;
import io.github.psadelivery.scoring.impact.RubricImpact;
import io.github.psadelivery.scoring.json.ImpactJson;
import io.github.psadelivery.scoring.report.rubric.ImpactCsv;
import io.github.psadelivery.scoring.report.rubric.ImpactText;
import io.github.psadelivery.scoring.source.SourcedAssessments;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code psa rubric impact}: what lies between two rubrics. */
@Command(
        name = "impact",
        versionProvider = PsaVersion.class,
        description = "${bundle:cli.impact.description}",
        footer = "${bundle:cli.impact.footer}")
final class ImpactCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    FormatOption output;

    @Mixin
    QuietOption quiet;

    @Mixin
    StandardOptions standard;

    @Parameters(index = "0", paramLabel = "OLD", description = "${bundle:cli.impact.older}")
    String older;

    @Parameters(index = "1", paramLabel = "NEW", description = "${bundle:cli.impact.newer}")
    String newer;

    @Parameters(index = "2..*", paramLabel = "ASSESSMENTS", arity = "0..*", description = "${bundle:cli.impact.files}")
    @Nullable
    List<Path> files;

    ImpactCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.quieten(quiet);
        Optional<Rubric> before = console.take(RubricLookup.find(older, console.wording()));
        Optional<Rubric> after = console.take(RubricLookup.find(newer, console.wording()));
        if (before.isEmpty() || after.isEmpty()) {
            return console.exitCode();
        }
        Impact impact = RubricImpact.between(
                before.get(), after.get(), assessments(files == null ? List.of() : files, before.get(), after.get()));
        console.print(printed(impact));
        return console.hasErrors() || !impact.isAnyOutcomeChanged() ? console.exitCode() : Console.CHANGED;
    }

    private List<Assessment> assessments(List<Path> files, Rubric before, Rubric after) {
        Set<String> itemIds = Stream.of(before, after)
                .flatMap(rubric -> rubric.items().stream())
                .map(Item::id)
                .collect(Collectors.toUnmodifiableSet());
        List<Assessment> assessments = new ArrayList<>();
        for (Path file : files) {
            SourcedAssessments read = AssessmentFolder.read(file, itemIds);
            console.list(read.problems());
            read.assessments().forEach(sourced -> assessments.add(sourced.assessment()));
        }
        return assessments;
    }

    private String printed(Impact impact) {
        return switch (output.format()) {
            case TEXT -> new ImpactText(console.wording()).of(impact);
            case MARKDOWN -> new ImpactText(console.wording()).markdown(impact);
            case CSV -> new ImpactCsv(console.wording()).of(impact);
            case JSON -> ImpactJson.write(impact);
        };
    }
}
