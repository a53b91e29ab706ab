package io.github.psadelivery.scoring.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.psadelivery.model.problem.Nearest;
import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.rules.language.RubricLabels;
import io.github.psadelivery.rules.rubric.Scale;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.batch.internal.writing.WholeFiles;
import io.github.psadelivery.scoring.cli.internal.Console;
import io.github.psadelivery.scoring.cli.internal.OutputFile;
import io.github.psadelivery.scoring.csv.delivery.ReportedLines;
import io.github.psadelivery.scoring.explanation.Passage;
import io.github.psadelivery.scoring.portfolio.DeliveryReport;
import io.github.psadelivery.scoring.report.chart.ChallengeMap;
import io.github.psadelivery.scoring.report.chart.Chart;
import io.github.psadelivery.scoring.report.chart.RatingHistory;
import io.github.psadelivery.scoring.report.page.DeliveryDocument;
import io.github.psadelivery.scoring.report.page.ItemDocument;
import io.github.psadelivery.scoring.report.page.ItemPage;
import io.github.psadelivery.scoring.report.question.LiftText;
import io.github.psadelivery.scoring.report.site.DeliverySite;
import io.github.psadelivery.scoring.report.site.SitePage;
import io.github.psadelivery.scoring.whatif.WhatIf;
import io.github.psadelivery.scoring.wording.Wording;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of {@code psa report} that write pages and charts, each file whole or not at all. */
final class ReportPages {
    private static final int MOST_SETS = 10;

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
    TrajectoryOption trajectory;

    /** Whether anything but the printed report was asked for. */
    boolean isAsked() {
        return item != null || trajectory.isAsked() || isAnyFileNamed();
    }

    private boolean isAnyFileNamed() {
        return html != null || markdown != null || svg != null;
    }

    /**
     * Writes the pages of the whole report, or of one item of it, and tells what was written and what was not.
     *
     * @param whole all lines of the folder, also those that the report leaves out
     */
    void write(DeliveryReport report, ReportedLines whole, Path folder, RubricLabels labels, Console console) {
        if (item != null) {
            item(report, whole, item, folder, labels, console);
            return;
        }
        if (trajectory.isAsked()) {
            console.refuse(console.wording().text("cli.report.registeralone"));
            return;
        }
        Wording wording = console.wording();
        DeliveryDocument document = new DeliveryDocument(wording, labels);
        DeliverySite site = new DeliverySite(wording, labels);
        if (site.isNeeded(report)) {
            writeAll(html, name -> site.html(report, name), console);
            writeAll(markdown, name -> site.markdown(report, name), console);
        } else {
            write(html, () -> document.html(report), console);
            write(markdown, () -> document.markdown(report), console);
        }
        new ChallengeMap(wording, labels)
                .of(report, report.dates().get(report.dates().size() - 1).effective())
                .ifPresentOrElse(map -> write(svg, map::svg, console), () -> refuseMap(console));
    }

    private void item(
            DeliveryReport report, ReportedLines whole, String id, Path folder, RubricLabels labels, Console console) {
        Wording wording = console.wording();
        List<String> ids =
                report.items().stream().map(reported -> reported.subject().id()).toList();
        if (!isAnyFileNamed()) {
            console.refuse(wording.text("cli.report.itemalone", id));
        } else if (!ids.contains(id)) {
            console.refuse(wording.text("cli.explain.noitem", id, folder.toString(), advice(id, ids, wording)));
        } else {
            ItemPage page = ItemPage.latest(report.items().get(ids.indexOf(id)));
            trajectory
                    .of(page.line(), whole, folder, console)
                    .map(page::withTrajectories)
                    .ifPresent(measured -> item(measured, labels, console));
        }
    }

    private void item(ItemPage page, RubricLabels labels, Console console) {
        Wording wording = console.wording();
        ItemDocument document = new ItemDocument(wording, labels);
        ItemPage lifted = page.withLifts(lifts(page.line().scored(), labels, wording));
        write(html, () -> document.html(lifted), console);
        write(markdown, () -> document.markdown(lifted), console);
        List<Chart> charts = trajectory.isAsked()
                ? page.trajectories().charts()
                : List.of(new RatingHistory(wording, labels)
                        .of(page.item(), page.line().scored().usedRubric()));
        if (charts.size() == 1) {
            write(svg, charts.get(0)::svg, console);
        } else if (svg != null) {
            console.refuse(wording.text("cli.report.onepicture", charts.size()));
        }
    }

    /** What would lift the likelihood to the next better level; nothing where it is at its best, or nobody can say. */
    private static List<Passage> lifts(Scored scored, RubricLabels labels, Wording wording) {
        Scale scale = scored.usedRubric().likelihood().requiredScale();
        int next = scored.likelihood().best().rank() + 1;
        if (next == scale.size()) {
            return List.of();
        }
        Level goal = scale.at(next);
        return WhatIf.of(PsaScorer.of(scored.usedRubric()))
                .listing(MOST_SETS)
                .toReach(scored.assessment(), goal)
                .value()
                .map(lift -> new Passage(
                        wording.text("page.lift.goal", labels.label(goal)),
                        new LiftText(wording, labels).passages(lift)))
                .stream()
                .toList();
    }

    private static String advice(String id, List<String> ids, Wording wording) {
        return Nearest.to(id, ids)
                .map(near -> wording.text("cli.nearest", near))
                .orElseGet(() -> wording.text("cli.explain.items", String.join(", ", ids)));
    }

    private void refuseMap(Console console) {
        if (svg != null) {
            console.refuse(console.wording().text("cli.report.nomap"));
        }
    }

    private static void write(@Nullable Path file, Supplier<String> content, Console console) {
        if (file != null) {
            OutputFile.write(file, content.get().getBytes(UTF_8), console.wording())
                    .ifPresentOrElse(
                            console::refuse,
                            () -> console.note(console.wording().text("cli.written", file.toString())));
        }
    }

    /** Writes a report of several pages: the first one where the user wants it, the others beside it. */
    private static void writeAll(@Nullable Path first, Function<String, Stream<SitePage>> pages, Console console) {
        if (first == null) {
            return;
        }
        List<String> others = Collections.synchronizedList(new ArrayList<>());
        String name = Objects.toString(first.getFileName(), first.toString());
        Stream<WholeFiles.Part> parts = pages.apply(name).parallel().map(page -> {
            if (!page.file().equals(name)) {
                others.add(page.file());
            }
            return new WholeFiles.Part(first.resolveSibling(page.file()), page.text());
        });
        OutputFile.write(parts, console.wording())
                .ifPresentOrElse(
                        console::refuse,
                        () -> console.note(console.wording()
                                .text(
                                        "cli.report.written",
                                        first.toString(),
                                        others.size(),
                                        Collections.min(others),
                                        Collections.max(others))));
    }
}
