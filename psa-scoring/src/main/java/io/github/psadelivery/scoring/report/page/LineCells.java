package io.github.psadelivery.scoring.report.page;

import io.github.psadelivery.model.assessment.ReportDate;
import io.github.psadelivery.model.assessment.Subject;
import io.github.psadelivery.rules.language.RubricLabels;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.ItemKind;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.explanation.ExplanationText;
import io.github.psadelivery.scoring.outcome.Outcome;
import io.github.psadelivery.scoring.portfolio.Agreement;
import io.github.psadelivery.scoring.portfolio.DeliveryReportLine;
import io.github.psadelivery.scoring.portfolio.Movement;
import io.github.psadelivery.scoring.report.document.internal.DocumentPage.Entry;
import io.github.psadelivery.scoring.report.document.internal.Tones;
import io.github.psadelivery.scoring.report.page.internal.LevelCells;
import io.github.psadelivery.scoring.wording.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands in the cells of a delivery report's tables: levels as words with a shape, and signs with their words. Belongs to
 * one thread.
 */
final class LineCells {
    private final Wording wording;
    private final ExplanationText explanation;
    private final Tones tones;
    private final Map<Movement, Entry> movements = new HashMap<>();
    private final Map<Outcome, Entry> outcomes = new HashMap<>();

    LineCells(Rubric rubric, Wording wording, RubricLabels labels) {
        this.wording = wording;
        this.explanation = new ExplanationText(wording, labels);
        this.tones = Tones.of(rubric);
    }

    Entry outcome(Outcome outcome) {
        return outcomes.computeIfAbsent(outcome, told -> Entry.level(explanation.outcome(told), tones.of(told)));
    }

    Entry item(Subject subject) {
        return Entry.of(
                subject.title().isBlank() ? subject.id() : wording.text("page.item", subject.id(), subject.title()));
    }

    String date(ReportDate date) {
        String effective = date.effective().toString();
        return date.printed()
                .map(printed -> wording.text("page.date.printed", effective, printed))
                .orElse(effective);
    }

    /** What a column is called, in a word or two. */
    static String heading(Item column) {
        return LevelCells.heading(column);
    }

    /** The reported likelihood, how it moved, and what must be known of it. */
    Entry likelihood(DeliveryReportLine line, boolean isFirstDate) {
        List<Entry> beneath = new ArrayList<>();
        if (!isFirstDate) {
            beneath.add(movements.computeIfAbsent(line.movement(), moved -> Entry.of(movement(moved))));
        }
        if (line.agreement() == Agreement.DEPARTS) {
            beneath.add(Entry.of(wording.text("page.departs", explanation.outcome(line.likelihood()))));
        }
        if (line.agreement() == Agreement.OPEN) {
            beneath.add(Entry.of(wording.text("page.open", explanation.outcome(line.likelihood()))));
        }
        if (line.scored().isProvisional()) {
            beneath.add(Entry.of(wording.text("page.provisional")));
        }
        return outcome(line.reportedLikelihood()).with(beneath);
    }

    private String movement(Movement movement) {
        return movement.fold(
                first -> wording.text("page.movement.first"),
                moved -> moved.steps() == 0
                        ? wording.text("page.movement.none")
                        : moved.steps() > 0
                                ? wording.text("page.movement.up", moved.steps())
                                : wording.text("page.movement.down", -moved.steps()),
                unclear -> wording.text("page.movement.unclear"));
    }

    /** A judgement or an input of a line. */
    Entry column(DeliveryReportLine line, Item column) {
        Optional<Outcome> outcome = line.in(column);
        if (outcome.isEmpty()) {
            return Entry.of(wording.text("row.notstated"));
        }
        boolean isProvisional = column.kind() == ItemKind.JUDGEMENT
                && line.scored().judgement(column.id()).provisional().isPresent();
        Entry entry = outcome(outcome.get());
        return isProvisional ? entry.with(List.of(Entry.of(wording.text("page.provisional")))) : entry;
    }

    /** The published likelihood, or that there is none. */
    Entry published(DeliveryReportLine line) {
        return line.published()
                .map(level -> outcome(new Outcome.Settled(level)))
                .orElseGet(() -> Entry.of(wording.text("row.notpublished")));
    }
}
