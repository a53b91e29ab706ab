package io.github.psadelivery.scoring.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.rules.check.CheckReport;
import io.github.psadelivery.rules.check.RubricCheck;
import io.github.psadelivery.rules.check.cases.MissingCases;
import io.github.psadelivery.rules.check.monotone.MonotoneAnswer;
import io.github.psadelivery.rules.drl.DrlWriter;
import io.github.psadelivery.rules.language.RubricLabels;
import io.github.psadelivery.rules.library.RubricLibrary;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.table.RubricDraft;
import io.github.psadelivery.rules.table.RubricWriter;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.batch.internal.writing.UnwrittenException;
import io.github.psadelivery.scoring.cli.internal.CheckOutput;
import io.github.psadelivery.scoring.cli.internal.FreeDrlFile;
import io.github.psadelivery.scoring.cli.internal.OutputFile;
import io.github.psadelivery.scoring.cli.internal.PreviousOption;
import io.github.psadelivery.scoring.cli.internal.RubricLookup;
import io.github.psadelivery.scoring.cli.internal.StandardOptions;
import io.github.psadelivery.scoring.folder.AssessmentFolder;
import io.github.psadelivery.scoring.impact.Impact;
import io.github.psadelivery.scoring.impact.RubricImpact;
import io.github.psadelivery.scoring.json.ImpactJson;
import io.github.psadelivery.scoring.report.RubricText;
import io.github.psadelivery.scoring.report.document.RubricDocument;
import io.github.psadelivery.scoring.report.rubric.CaseRunText;
import io.github.psadelivery.scoring.report.rubric.CheckText;
import io.github.psadelivery.scoring.report.rubric.ImpactCsv;
import io.github.psadelivery.scoring.report.rubric.ImpactText;
import io.github.psadelivery.scoring.source.SourcedAssessments;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code psa rubric}: all that is asked of a rubric itself. Each method is one command. */
@Command(
        name = "rubric",
        versionProvider = PsaVersion.class,
        description = "${bundle:cli.rubric.description}",
        footer = "${bundle:cli.rubric.footer}")
final class RubricCommand {
    private final Console console;

    @Mixin
    StandardOptions standard;

    /** What a rubric can be shown as. */
    enum Format {
        TEXT,
        MARKDOWN;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    RubricCommand(Console console) {
        this.console = console;
    }

    @Command(
            name = "show",
            versionProvider = PsaVersion.class,
            description = "${bundle:cli.show.description}",
            footer = "${bundle:cli.show.footer}")
    int show(
            @Option(
                            names = "--format",
                            paramLabel = "FORMAT",
                            defaultValue = "text",
                            description = "${bundle:cli.option.format} ${COMPLETION-CANDIDATES}.")
                    Format format,
            @Option(names = "--lang", paramLabel = "LANGUAGE", description = "${bundle:cli.show.lang}") @Nullable
                    String language,
            @Mixin StandardOptions help,
            @Mixin RubricParameter named) {
        return with(
                named,
                rubric -> labels(named.idOrFolder, rubric, language)
                        .ifPresent(labels -> console.print(printed(rubric, format, labels))));
    }

    private Optional<RubricLabels> labels(String idOrFolder, Rubric rubric, @Nullable String tag) {
        if (tag == null) {
            return Optional.of(RubricLabels.own());
        }
        Locale language = Locale.forLanguageTag(tag);
        Optional<RubricLabels> labels = console.take(RubricLookup.labels(idOrFolder, rubric, language));
        if (labels.filter(RubricLabels::isEmpty).isPresent()) {
            console.note(console.wording().text("cli.show.nolang", tag));
        }
        return labels;
    }

    private String printed(Rubric rubric, Format format, RubricLabels labels) {
        RubricText text = new RubricText(console.wording(), labels);
        return format == Format.TEXT ? text.of(rubric) : text.markdown(rubric);
    }

    @Command(
            name = "copy",
            versionProvider = PsaVersion.class,
            description = "${bundle:cli.copy.description}",
            footer = "${bundle:cli.copy.footer}")
    int copy(
            @Mixin StandardOptions help,
            @Parameters(index = "0", paramLabel = "ID|FOLDER", description = "${bundle:cli.copy.from}") String from,
            @Parameters(index = "1", paramLabel = "NEW", description = "${bundle:cli.copy.to}") Path to) {
        console.take(RubricLookup.find(from, console.wording())).ifPresent(rubric -> copy(rubric, to));
        return console.exitCode();
    }

    private void copy(Rubric rubric, Path to) {
        try {
            RubricWriter.writeNew(rubric, to);
            console.print(console.wording()
                            .text(
                                    "cli.copy.done",
                                    rubric.header().id(),
                                    rubric.header().version(),
                                    to.toString())
                    + "\n");
        } catch (FileAlreadyExistsException exists) {
            console.refuse(console.wording().text("cli.copy.exists", exists.getFile()));
        } catch (IOException failed) {
            String because = UnwrittenException.of(to.toString(), failed).because();
            console.refuse(console.wording().text("cli.copy.unwritten", to.toString(), because));
        }
    }

    @Command(
            name = "check",
            versionProvider = PsaVersion.class,
            description = "${bundle:cli.check.description}",
            footer = "${bundle:cli.check.footer}")
    int check(
            @Option(names = "--strict", description = "${bundle:cli.check.strict}") boolean isStrict,
            @Mixin FreeDrlFile freeDrl,
            @Mixin PreviousOption previous,
            @Mixin StandardOptions help,
            @Mixin RubricParameter named,
            @Mixin CheckOutput output) {
        Optional<RubricDraft> draft = console.take(RubricLookup.draft(named.idOrFolder, console.wording()));
        if (draft.isEmpty()) {
            return console.exitCode();
        }
        Optional<Rubric> rubric = draft.get().rubric().value();
        Optional<CheckReport> report = rubric.map(RubricCheck::of);
        List<Problem> problems = problems(draft.get(), report);
        problems.addAll(previous.problems(draft.get(), console.wording()));
        output.writeComments(draft.get(), named.idOrFolder, problems, console.wording())
                .ifPresent(console::refuse);
        Optional<List<MonotoneAnswer>> monotone =
                rubric.flatMap(found -> console.take(freeDrl.monotone(found, console.wording())));
        output.form(named.idOrFolder, problems).ifPresentOrElse(console::print, () -> {
            console.list(problems);
            rubric.ifPresent(found -> print(found, report.orElseThrow(), monotone));
        });
        boolean isRefused = problems.stream().anyMatch(problem -> isStrict || problem.isError());
        return isRefused ? Console.PROBLEMS : console.exitCode();
    }

    /** What stood in the way of reading, what the rules say although nobody can mean it, and cases that fail. */
    private static List<Problem> problems(RubricDraft draft, Optional<CheckReport> report) {
        List<Problem> problems = new ArrayList<>(draft.rubric().problems());
        report.ifPresent(found -> problems.addAll(draft.placed(found.problems())));
        draft.rubric()
                .value()
                .ifPresent(rubric ->
                        problems.addAll(draft.placed(PsaScorer.of(rubric).verify())));
        return problems;
    }

    private void print(Rubric rubric, CheckReport report, Optional<List<MonotoneAnswer>> monotone) {
        CheckText text = new CheckText(console.wording());
        console.print(new RubricText(console.wording()).summary(rubric));
        console.print(text.of(report));
        monotone.ifPresent(answers -> console.print(text.ofFreeDrl(answers)));
        if (!console.hasErrors()) {
            console.print(console.wording().text("cli.check.fine") + "\n");
        }
    }

    @Command(
            name = "publish",
            versionProvider = PsaVersion.class,
            description = "${bundle:cli.publish.description}",
            footer = "${bundle:cli.publish.footer}")
    int publish(
            @Option(
                            names = "--library",
                            paramLabel = "FOLDER",
                            required = true,
                            description = "${bundle:cli.publish.library}")
                    Path library,
            @Mixin PreviousOption previous,
            @Mixin StandardOptions help,
            @Mixin RubricParameter named) {
        Optional<RubricDraft> draft = console.take(RubricLookup.draft(named.idOrFolder, console.wording()));
        draft.ifPresent(found -> {
            console.list(previous.problems(found, console.wording()));
            found.rubric()
                    .value()
                    .ifPresent(rubric ->
                            console.list(found.placed(PsaScorer.of(rubric).verify())));
            if (!console.hasErrors()) {
                console.take(RubricLibrary.read(library)).ifPresent(published -> publish(found, published, library));
            }
        });
        return console.exitCode();
    }

    private void publish(RubricDraft draft, RubricLibrary published, Path library) {
        try {
            console.take(published.publish(draft))
                    .ifPresent(after -> console.note(console.wording()
                            .text("cli.publish.done", draft.rubric().orThrow().toString(), library.toString())));
        } catch (IOException unwritten) {
            console.refuse(console.wording().text("cli.publish.unwritten", library.toString()));
        }
    }

    @Command(
            name = "template",
            versionProvider = PsaVersion.class,
            description = "${bundle:cli.template.description}",
            footer = "${bundle:cli.template.footer}")
    int template(
            @Option(
                            names = "--out",
                            paramLabel = "FILE.xlsx",
                            required = true,
                            description = "${bundle:cli.template.out}")
                    Path out,
            @Mixin StandardOptions help,
            @Mixin RubricParameter named) {
        return with(named, rubric -> console.take(RubricWriter.workbook(rubric)).ifPresent(bytes -> write(out, bytes)));
    }

    @Command(
            name = "doc",
            versionProvider = PsaVersion.class,
            description = "${bundle:cli.doc.description}",
            footer = "${bundle:cli.doc.footer}")
    int doc(
            @Option(
                            names = "--out",
                            paramLabel = "FILE.html|FILE.md",
                            required = true,
                            description = "${bundle:cli.doc.out}")
                    Path out,
            @Mixin StandardOptions help,
            @Mixin RubricParameter named) {
        RubricDocument document = new RubricDocument(console.wording());
        boolean isMarkdown = out.toString().toLowerCase(Locale.ROOT).endsWith(".md");
        return with(
                named,
                rubric -> write(out, (isMarkdown ? document.markdown(rubric) : document.html(rubric)).getBytes(UTF_8)));
    }

    private void write(Path file, byte[] bytes) {
        OutputFile.write(file, bytes, console.wording())
                .ifPresentOrElse(
                        console::refuse, () -> console.note(console.wording().text("cli.written", file.toString())));
    }

    @Command(
            name = "test",
            versionProvider = PsaVersion.class,
            description = "${bundle:cli.test.description}",
            footer = "${bundle:cli.test.footer}")
    int test(
            @Option(
                            names = "--format",
                            paramLabel = "FORMAT",
                            defaultValue = "text",
                            description = "${bundle:cli.option.format} ${COMPLETION-CANDIDATES}.")
                    Format format,
            @Mixin StandardOptions help,
            @Mixin RubricParameter named) {
        return with(named, rubric -> {
            PsaScorer scorer = PsaScorer.of(rubric);
            CaseRunText text = new CaseRunText(console.wording());
            console.list(scorer.verify());
            console.print(format == Format.TEXT ? text.of(scorer) : text.markdown(scorer));
        });
    }

    @Command(
            name = "cases",
            versionProvider = PsaVersion.class,
            description = "${bundle:cli.cases.description}",
            footer = "${bundle:cli.cases.footer}")
    int cases(
            @Option(names = "--missing", required = true, description = "${bundle:cli.cases.missing}")
                    boolean isMissing,
            @Mixin StandardOptions help,
            @Mixin RubricParameter named) {
        return with(named, this::missingCases);
    }

    private void missingCases(Rubric rubric) {
        MissingCases missing = MissingCases.of(rubric);
        int count = missing.cases().size();
        console.print(RubricWriter.casesToFillIn(rubric, missing.cases()));
        console.note(
                missing.isFewest()
                        ? console.wording().text("cases.fewest", count)
                        : console.wording().text("cases.few", count));
        if (!missing.notShown().isEmpty()) {
            console.note(console.wording().text("cases.notshown", String.join(", ", missing.notShown())));
        }
    }

    @Command(
            name = "impact",
            versionProvider = PsaVersion.class,
            description = "${bundle:cli.impact.description}",
            footer = "${bundle:cli.impact.footer}")
    int impact(
            @Option(
                            names = "--format",
                            paramLabel = "FORMAT",
                            defaultValue = "text",
                            description = "${bundle:cli.option.format} ${COMPLETION-CANDIDATES}.")
                    ScoreCommand.Format format,
            @Mixin StandardOptions help,
            @Parameters(index = "0", paramLabel = "OLD", description = "${bundle:cli.impact.older}") String older,
            @Parameters(index = "1", paramLabel = "NEW", description = "${bundle:cli.impact.newer}") String newer,
            @Parameters(
                            index = "2..*",
                            paramLabel = "ASSESSMENTS",
                            arity = "0..*",
                            description = "${bundle:cli.impact.files}")
                    @Nullable
                    List<Path> files) {
        Optional<Rubric> before = console.take(RubricLookup.find(older, console.wording()));
        Optional<Rubric> after = console.take(RubricLookup.find(newer, console.wording()));
        if (before.isEmpty() || after.isEmpty()) {
            return console.exitCode();
        }
        Impact impact = RubricImpact.between(
                before.get(), after.get(), assessments(files == null ? List.of() : files, before.get(), after.get()));
        console.print(printed(impact, format));
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

    private String printed(Impact impact, ScoreCommand.Format format) {
        return switch (format) {
            case TEXT -> new ImpactText(console.wording()).of(impact);
            case MARKDOWN -> new ImpactText(console.wording()).markdown(impact);
            case CSV -> new ImpactCsv(console.wording()).of(impact);
            case JSON -> ImpactJson.write(impact);
        };
    }

    @Command(
            name = "drl",
            versionProvider = PsaVersion.class,
            description = "${bundle:cli.drl.description}",
            footer = "${bundle:cli.drl.footer}")
    int drl(@Mixin StandardOptions help, @Mixin RubricParameter named) {
        return with(named, rubric -> console.print(DrlWriter.write(rubric)));
    }

    private int with(RubricParameter named, Consumer<Rubric> action) {
        console.take(RubricLookup.find(named.idOrFolder, console.wording())).ifPresent(action);
        return console.exitCode();
    }

    /** Which rubric. */
    static final class RubricParameter {
        @Parameters(
                paramLabel = "ID|FOLDER|XLSX",
                arity = "0..1",
                defaultValue = RubricLookup.STANDARD,
                description = "${bundle:cli.parameter.rubric}")
        String idOrFolder;
    }
}
