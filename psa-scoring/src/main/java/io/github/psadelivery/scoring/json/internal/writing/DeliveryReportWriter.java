package io.github.psadelivery.scoring.json.internal.writing;

import io.github.psadelivery.model.routine.ClosedItem;
import io.github.psadelivery.model.routine.DeliveryNarrative;
import io.github.psadelivery.model.routine.NumberedChallenge;
import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.ItemKind;
import io.github.psadelivery.rules.rubric.RubricReference;
import io.github.psadelivery.scoring.explanation.AppliedCap;
import io.github.psadelivery.scoring.outcome.Outcome;
import io.github.psadelivery.scoring.portfolio.DeliveryReport;
import io.github.psadelivery.scoring.portfolio.DeliveryReportLine;
import io.github.psadelivery.scoring.portfolio.GoneItem;
import java.util.List;
import java.util.stream.Stream;

/** Writes a delivery report. */
public final class DeliveryReportWriter {
    private final JsonText to = JsonText.ofManyLines();

    private DeliveryReportWriter() {}

    /** The whole report as text. */
    public static String text(DeliveryReport report) {
        DeliveryReportWriter writer = new DeliveryReportWriter();
        writer.report(report);
        return writer.to.end();
    }

    private void report(DeliveryReport report) {
        RubricReference rubric = report.rubric().reference();
        List<Item> columns = report.columns().stream()
                .filter(column -> column.kind() != ItemKind.LIKELIHOOD)
                .toList();
        to.object().object("rubric");
        to.words("id", rubric.id());
        to.words("version", rubric.version());
        to.words("hash", rubric.hash());
        to.endObject();
        to.number("linesPublished", report.linesPublished());
        to.number("linesAsPublished", report.linesAsPublished());
        to.list("lines");
        report.lines().forEach(line -> line(line, columns));
        to.endList();
        if (!report.narratives().isEmpty()) {
            to.list("narratives");
            report.narratives().forEach(this::narrative);
            to.endList();
            if (report.isNarrativeOfMoreItems()) {
                to.truth("narrativesOfMoreItems", true);
            }
        }
        if (!report.gone().isEmpty()) {
            to.list("gone");
            report.gone().forEach(this::gone);
            to.endList();
        }
        to.endObject();
    }

    private void narrative(DeliveryNarrative narrative) {
        to.object();
        to.words("date", narrative.date().toString());
        narrative.statement().ifPresent(words -> to.words("statement", words));
        narrative.announced().ifPresent(number -> to.number("announced", number));
        to.list("challenges");
        for (NumberedChallenge challenge : narrative.challenges()) {
            to.object();
            to.number("number", challenge.number());
            to.words("text", challenge.text());
            to.words("status", challenge.status());
            to.endObject();
        }
        to.endList().list("closed");
        for (ClosedItem closed : narrative.closed()) {
            to.object();
            to.words("item", closed.item());
            to.words("because", closed.because());
            to.endObject();
        }
        to.endList();
        to.list("sources", narrative.sources());
        to.endObject();
    }

    private void gone(GoneItem gone) {
        to.object();
        to.words("item", gone.subject().id());
        to.words("last", gone.last().toString());
        to.words("missingAt", gone.missingAt().toString());
        to.endObject();
    }

    private void line(DeliveryReportLine line, List<Item> columns) {
        to.object();
        to.words("item", line.subject().id());
        to.words("title", line.subject().title());
        to.words("date", line.date().effective().toString());
        line.date().printed().ifPresent(label -> to.words("label", label));
        to.object("given");
        columns.forEach(column -> line.in(column).ifPresent(outcome -> ends(column.id(), outcome)));
        to.endObject();
        ends("likelihood", line.likelihood());
        line.published().map(Level::label).ifPresent(level -> to.words("published", level));
        to.words("agreement", agreement(line));
        line.movement().fold(first -> to, moved -> to.number("steps", moved.steps()), unclear -> to);
        to.list("rules", rules(line));
        to.endObject();
    }

    private static String agreement(DeliveryReportLine line) {
        return switch (line.agreement()) {
            case AS_PUBLISHED -> "as published";
            case DEPARTS -> "departs";
            case OPEN -> "open";
            case NOT_PUBLISHED -> "not published";
        };
    }

    private void ends(String name, Outcome outcome) {
        to.object(name);
        to.words("worst", outcome.worst().label());
        to.words("best", outcome.best().label());
        to.endObject();
    }

    /** The rules that bind at one end of the likelihood or at both. */
    private static List<String> rules(DeliveryReportLine line) {
        return Stream.of(
                        line.scored().derivedLikelihood().atWorst(),
                        line.scored().derivedLikelihood().atBest())
                .flatMap(reasons -> reasons.binding().stream())
                .map(AppliedCap::cap)
                .map(cap -> cap.id())
                .distinct()
                .toList();
    }
}
