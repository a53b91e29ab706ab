package io.github.psadelivery.scoring.report.internal;

import io.github.psadelivery.rules.language.RubricLabels;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.scoring.explanation.JudgementResult;
import io.github.psadelivery.scoring.explanation.Passage;
import io.github.psadelivery.scoring.portfolio.Agreement;
import io.github.psadelivery.scoring.portfolio.DeliveryReport;
import io.github.psadelivery.scoring.portfolio.DeliveryReportLine;
import io.github.psadelivery.scoring.wording.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What must be known about the lines of a delivery report, each thing said once for all lines that it concerns. */
final class DeliveryNotes {
    private final DeliveryReport report;
    private final Wording wording;
    private final RubricLabels labels;
    private final int mostNames;

    /** @param mostNames how many lines a note names before it counts the others */
    DeliveryNotes(DeliveryReport report, Wording wording, RubricLabels labels, int mostNames) {
        this.report = report;
        this.wording = wording;
        this.labels = labels;
        this.mostNames = mostNames;
    }

    List<Passage> passages() {
        return Stream.of(
                        unknownInputs(),
                        notPublished(),
                        note("note.open", line -> !line.likelihood().isSettled()),
                        note("note.provisional", line -> line.scored().isProvisional()),
                        note(
                                "note.far",
                                line -> line.scored().judgements().stream()
                                        .anyMatch(JudgementResult::isStatedFarFromDerived)),
                        note("note.unproved", line -> !line.scored().isBoundsProved()),
                        gone(),
                        reviews())
                .flatMap(List::stream)
                .map(Passage::of)
                .toList();
    }

    private List<String> reviews() {
        return labels.reviews().stream()
                .map(review -> wording.text("rubric.review", review))
                .toList();
    }

    private List<String> unknownInputs() {
        Map<Item, Integer> linesByInput = new LinkedHashMap<>();
        report.lines()
                .forEach(line ->
                        line.scored().unknownInputs().forEach(input -> linesByInput.merge(input, 1, Integer::sum)));
        List<String> notes = new ArrayList<>();
        linesByInput.forEach((input, lines) -> notes.add(wording.text(
                "note.unknown", labels.label(input), lines, report.lines().size())));
        return notes;
    }

    private List<String> notPublished() {
        return report.linesPublished() == 0
                ? List.of(wording.text("note.nonepublished"))
                : note("note.notpublished", line -> line.agreement() == Agreement.NOT_PUBLISHED);
    }

    private List<String> gone() {
        List<String> names = report.gone().stream()
                .map(gone -> wording.text(
                        "note.gone.item",
                        gone.subject().id(),
                        gone.missingAt().toString(),
                        gone.last().toString()))
                .toList();
        return names.isEmpty()
                ? List.of()
                : List.of(wording.text("note.gone", Names.listed(names, mostNames, wording)));
    }

    private List<String> note(String key, Predicate<DeliveryReportLine> concerns) {
        List<String> names = report.lines().stream()
                .filter(concerns)
                .map(line -> line.scored().assessment().name())
                .toList();
        return names.isEmpty() ? List.of() : List.of(wording.text(key, Names.listed(names, mostNames, wording)));
    }
}
