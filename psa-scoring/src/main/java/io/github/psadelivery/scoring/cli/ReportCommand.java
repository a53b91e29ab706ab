package io.github.psadelivery.scoring.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.psadelivery.model.problem.Nearest;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.cli.internal.OutputFile;
import io.github.psadelivery.scoring.cli.internal.QuietOption;
import io.github.psadelivery.scoring.cli.internal.RubricOption;
import io.github.psadelivery.scoring.cli.internal.StandardOptions;
import io.github.psadelivery.scoring.portfolio.DeliveryReport;
import io.github.psadelivery.scoring.portfolio.ReportedItem;
import io.github.psadelivery.scoring.report.DeliveryReportText;
import io.github.psadelivery.scoring.report.chart.ChallengeMap;
import io.github.psadelivery.scoring.report.chart.RatingHistory;
import io.github.psadelivery.scoring.report.page.DeliveryDocument;
import io.github.psadelivery.scoring.report.page.ItemDocument;
import io.github.psadelivery.scoring.report.page.ItemPage;
import io.github.psadelivery.scoring.report.sheet.DeliveryReportCsv;
import io.github.psadelivery.scoring.wording.Wording;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code psa report}: the delivery report of a folder, printed or as pages, whole or not at all. */
@Command(
        name = "report",
        versionProvider = PsaVersion.class,
        description = "${bundle:cli.report.description}",
        footer = "${bundle:cli.report.footer}")
final class ReportCommand implements Callable<Integer> {
    private final Console console;
    private final Wording wording;

    @Parameters(paramLabel = "FOLDER", description = "${bundle:cli.parameter.folder}")
    Path folder;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "${bundle:cli.option.format} ${COMPLETION-CANDIDATES}.")
    Format format;

    @Option(names = "--html", paramLabel = "FILE", description = "${bundle:cli.report.html}")
    @Nullable
    Path html;

    @Option(names = "--markdown", paramLabel = "FILE", description = "${bundle:cli.report.markdown}")
    @Nullable
    Path markdown;

    @Option(names = "--svg", paramLabel = "FILE", description = "${bundle:cli.report.svg}")
    @Nullable
    Path svg;

    @Option(names = "--item", paramLabel = "ID", description = "${bundle:cli.report.item}")
    @Nullable
    String item;

    @Mixin
    RubricOption rubricOption;

    @Mixin
    QuietOption quiet;

    @Mixin
    StandardOptions standard;

    /** What the report can be printed as. */
    enum Format {
        TEXT,
        MARKDOWN,
        CSV;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    ReportCommand(Console console) {
        this.console = console;
        this.wording = console.wording();
    }

    @Override
    public Integer call() {
        console.quieten(quiet);
        console.take(rubricOption.rubric(wording)).ifPresent(this::report);
        return console.exitCode();
    }

    private void report(Rubric rubric) {
        ScoredInput input = ScoredInput.of(folder, PsaScorer.of(rubric));
        console.list(input.problems());
        if (console.hasErrors()) {
            return;
        }
        DeliveryReport report = DeliveryReport.of(input.scored());
        if (item != null) {
            item(report, item);
        } else if (html == null && markdown == null && svg == null) {
            console.print(printed(report));
        } else {
            DeliveryDocument document = new DeliveryDocument(wording);
            write(html, () -> document.html(report));
            write(markdown, () -> document.markdown(report));
            new ChallengeMap(wording)
                    .of(report, report.dates().get(report.dates().size() - 1).effective())
                    .ifPresentOrElse(map -> write(svg, map::svg), this::refuseMap);
        }
    }

    private void item(DeliveryReport report, String id) {
        List<String> ids =
                report.items().stream().map(reported -> reported.subject().id()).toList();
        if (html == null && markdown == null && svg == null) {
            console.refuse(wording.text("cli.report.itemalone", id));
        } else if (!ids.contains(id)) {
            console.refuse(wording.text("cli.explain.noitem", id, folder.toString(), advice(id, ids)));
        } else {
            ReportedItem reported = report.items().get(ids.indexOf(id));
            ItemDocument document = new ItemDocument(wording);
            write(html, () -> document.html(ItemPage.latest(reported)));
            write(markdown, () -> document.markdown(ItemPage.latest(reported)));
            write(
                    svg,
                    () -> new RatingHistory(wording)
                            .of(reported, report.rubric())
                            .svg());
        }
    }

    private String advice(String id, List<String> ids) {
        return Nearest.to(id, ids)
                .map(near -> wording.text("cli.nearest", near))
                .orElseGet(() -> wording.text("cli.explain.items", String.join(", ", ids)));
    }

    private void refuseMap() {
        if (svg != null) {
            console.refuse(wording.text("cli.report.nomap"));
        }
    }

    private void write(@Nullable Path file, Supplier<String> content) {
        if (file != null) {
            OutputFile.write(file, content.get().getBytes(UTF_8), wording)
                    .ifPresentOrElse(console::refuse, () -> console.note(wording.text("cli.written", file.toString())));
        }
    }

    private String printed(DeliveryReport report) {
        return switch (format) {
            case TEXT -> new DeliveryReportText(wording).of(report);
            case MARKDOWN -> new DeliveryReportText(wording).markdown(report);
            case CSV -> new DeliveryReportCsv(wording).of(report);
        };
    }
}
