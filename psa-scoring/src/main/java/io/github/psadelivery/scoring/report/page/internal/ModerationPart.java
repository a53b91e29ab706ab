package io.github.psadelivery.scoring.report.page.internal;

import static java.util.stream.Collectors.joining;

import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.rules.language.RubricLabels;
import io.github.psadelivery.scoring.explanation.ExplanationText;
import io.github.psadelivery.scoring.portfolio.DeliveryReport;
import io.github.psadelivery.scoring.portfolio.DeliveryReportLine;
import io.github.psadelivery.scoring.portfolio.view.Moderation;
import io.github.psadelivery.scoring.portfolio.view.Moderation.Disagreement;
import io.github.psadelivery.scoring.portfolio.view.Moderation.Drift;
import io.github.psadelivery.scoring.report.document.internal.DocumentPage;
import io.github.psadelivery.scoring.report.document.internal.DocumentPage.Entry;
import io.github.psadelivery.scoring.report.document.internal.DocumentPage.Row;
import io.github.psadelivery.scoring.report.internal.Names;
import io.github.psadelivery.scoring.wording.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Whether like is rated alike over all dates of a report: same inputs that people rated differently, and how stated ratings
 * lie beside those of the rubric, by date and by assessor. Immutable.
 */
public final class ModerationPart {
    private static final int MOST_DISAGREEMENTS = 20;
    private static final int MOST_ASSESSORS = 40;
    private static final int MOST_NAMES = 6;

    private final Moderation moderation;
    private final Wording wording;
    private final RubricLabels labels;
    private final ExplanationText explanation;

    /** Looks at all lines of a report. */
    public ModerationPart(DeliveryReport report, Wording wording, RubricLabels labels) {
        this.moderation = Moderation.of(
                report.rubric(),
                report.lines().stream().map(DeliveryReportLine::scored).toList());
        this.wording = wording;
        this.labels = labels;
        this.explanation = new ExplanationText(wording, labels);
    }

    /** Whether anybody stated a rating that can be compared. */
    public boolean isAnythingCompared() {
        return !moderation.disagreements().isEmpty()
                || !moderation.driftByDate().isEmpty();
    }

    /** Writes what differs. */
    public void onto(DocumentPage page) {
        page.paragraph(wording.text("page.moderation.about"));
        int all = moderation.disagreements().size();
        page.paragraph(
                all > MOST_DISAGREEMENTS
                        ? wording.text("page.moderation.some", all, MOST_DISAGREEMENTS)
                        : wording.text("page.moderation.count", all));
        page.table(
                wording.text("page.moderation.same"),
                List.of(
                        wording.text("page.moderation.rated"),
                        wording.text("page.moderation.inputs"),
                        wording.text("page.moderation.ratings")),
                moderation.disagreements().stream()
                        .limit(MOST_DISAGREEMENTS)
                        .map(this::row)
                        .toList());
        drift(page, "page.moderation.bydate", "chart.date", moderation.driftByDate());
        List<Drift> assessors = moderation.driftByAssessor();
        if (assessors.size() > MOST_ASSESSORS) {
            page.paragraph(wording.text("page.moderation.assessors", MOST_ASSESSORS, assessors.size()));
        }
        drift(
                page,
                "page.moderation.byassessor",
                "page.moderation.assessor",
                assessors.subList(0, Math.min(MOST_ASSESSORS, assessors.size())));
    }

    private Row row(Disagreement disagreement) {
        Map<Level, List<String>> namesByLevel = new TreeMap<>(Comparator.comparingInt(level -> -level.rank()));
        disagreement
                .ratings()
                .forEach(rating -> namesByLevel
                        .computeIfAbsent(rating.stated(), level -> new ArrayList<>())
                        .add(rating.scored().assessment().name()));
        List<Entry> ratings = new ArrayList<>();
        namesByLevel.forEach((level, names) -> ratings.add(Entry.of(wording.text(
                "page.moderation.rating", labels.label(level), Names.listed(names, MOST_NAMES, wording)))));
        return Row.of(List.of(
                Entry.of(explanation.item(disagreement.item())),
                Entry.of(disagreement.inputs().entrySet().stream()
                        .map(input -> wording.text(
                                "cases.level",
                                input.getKey().id(),
                                input.getValue()
                                        .map(labels::label)
                                        .orElseGet(() -> wording.text("chart.notapplicable"))))
                        .collect(joining("; "))),
                ratings.get(0).with(ratings.subList(1, ratings.size()))));
    }

    private void drift(DocumentPage page, String caption, String of, List<Drift> drifts) {
        page.table(
                wording.text(caption),
                List.of(
                        wording.text(of),
                        wording.text("page.moderation.compared"),
                        wording.text("page.moderation.better"),
                        wording.text("page.moderation.worse"),
                        wording.text("page.moderation.steps")),
                drifts.stream()
                        .map(drift -> Row.of(List.of(
                                Entry.of(drift.of()),
                                number(drift.compared()),
                                number(drift.better()),
                                number(drift.worse()),
                                Entry.of(steps(drift.steps())))))
                        .toList());
    }

    private Entry number(int count) {
        return Entry.of(wording.text("chart.count", count));
    }

    private String steps(int steps) {
        return steps == 0
                ? wording.text("page.moderation.none")
                : steps > 0 ? wording.text("page.moderation.up", steps) : wording.text("page.moderation.down", -steps);
    }
}
