package io.github.psadelivery.scoring.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.rules.drl.DrlWriter;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.table.RubricDraft;
import io.github.psadelivery.rules.table.RubricWriter;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.cli.internal.CheckOutput;
import io.github.psadelivery.scoring.cli.internal.OutputFile;
import io.github.psadelivery.scoring.cli.internal.RubricLookup;
import io.github.psadelivery.scoring.cli.internal.StandardOptions;
import io.github.psadelivery.scoring.report.RubricText;
import io.github.psadelivery.scoring.report.document.RubricDocument;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code psa rubric}: shows a rubric, checks it, or renders it as DRL. Each method is one command. */
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
            @Mixin StandardOptions help,
            @Mixin RubricParameter named) {
        return with(named, rubric -> console.print(printed(rubric, format)));
    }

    private String printed(Rubric rubric, Format format) {
        return switch (format) {
            case TEXT -> new RubricText(console.wording()).of(rubric);
            case MARKDOWN -> new RubricText(console.wording()).markdown(rubric);
        };
    }

    @Command(
            name = "check",
            versionProvider = PsaVersion.class,
            description = "${bundle:cli.check.description}",
            footer = "${bundle:cli.check.footer}")
    int check(@Mixin StandardOptions help, @Mixin RubricParameter named, @Mixin CheckOutput output) {
        return console.take(RubricLookup.draft(named.idOrFolder, console.wording()))
                .map(draft -> check(draft, named.idOrFolder, output))
                .orElseGet(console::exitCode);
    }

    private int check(RubricDraft draft, String name, CheckOutput output) {
        List<Problem> problems = new ArrayList<>(draft.rubric().problems());
        draft.rubric().value().ifPresent(rubric -> problems.addAll(draft.placed(findings(rubric))));
        Optional<String> refusal = output.writeComments(draft, name, problems, console.wording());
        refusal.ifPresent(console::refuse);
        output.form(name, problems)
                .ifPresentOrElse(console::print, () -> print(draft.rubric().value(), problems));
        return problems.stream().anyMatch(Problem::isError) ? Console.PROBLEMS : console.exitCode();
    }

    /** What is wrong with a rubric that could be read. */
    private static List<Problem> findings(Rubric rubric) {
        return PsaScorer.of(rubric).verify();
    }

    private void print(Optional<Rubric> found, List<Problem> problems) {
        console.list(problems);
        found.ifPresent(rubric -> {
            console.print(new RubricText(console.wording()).summary(rubric));
            if (!console.hasErrors()) {
                console.print(console.wording().text("cli.check.fine") + "\n");
            }
        });
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
