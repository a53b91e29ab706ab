package io.github.psadelivery.scoring.report.rubric;

import static java.util.stream.Collectors.joining;

import io.github.psadelivery.scoring.explanation.Passage;
import io.github.psadelivery.scoring.impact.Impact;
import io.github.psadelivery.scoring.impact.OutcomeChange;
import io.github.psadelivery.scoring.impact.RowChange;
import io.github.psadelivery.scoring.impact.Shift;
import io.github.psadelivery.scoring.impact.SpaceImpact;
import io.github.psadelivery.scoring.outcome.Outcome;
import io.github.psadelivery.scoring.report.Page;
import io.github.psadelivery.scoring.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an edit of a rubric changes, in words. Immutable.
 *
 * <pre>{@code
 * String text = new ImpactText(Wording.english()).of(RubricImpact.between(older, newer));
 * }</pre>
 */
public final class ImpactText {
    private final Wording wording;

    /** Writes in the language of these texts. */
    public ImpactText(Wording wording) {
        this.wording = wording;
    }

    /** Gives plain text. */
    public String of(Impact impact) {
        return onto(Page.ofText(), impact).toString();
    }

    /** Gives Markdown. */
    public String markdown(Impact impact) {
        return onto(Page.ofMarkdown(), impact).toString();
    }

    private Page onto(Page page, Impact impact) {
        page.title(wording.text(
                "impact.title", impact.older().toString(), impact.newer().toString()));
        page.section(
                wording.text("impact.rows"),
                impact.rows().isEmpty()
                        ? List.of(Passage.of(wording.text("impact.norows")))
                        : impact.rows().stream().map(this::row).toList());
        List<Passage> outcomes = new ArrayList<>();
        impact.outcomes().forEach(change -> outcomes.add(Passage.of(outcome(change))));
        if (impact.compared() > 0 || !outcomes.isEmpty()) {
            outcomes.add(Passage.of(wording.text("impact.compared", impact.compared(), changed(impact))));
        }
        return page.section(wording.text("impact.assessments"), outcomes)
                .section(
                        wording.text("impact.spaces"),
                        impact.spaces().stream().map(this::space).toList())
                .blank()
                .paragraph(
                        impact.isAnyOutcomeChanged()
                                ? wording.text("impact.changed")
                                : wording.text("impact.unchanged"));
    }

    private static long changed(Impact impact) {
        return impact.outcomes().stream()
                .map(OutcomeChange::assessment)
                .distinct()
                .count();
    }

    private Passage row(RowChange row) {
        List<Passage> details = new ArrayList<>();
        row.cells()
                .forEach(cell -> details.add(Passage.of(
                        wording.text("impact.cell", cell.column(), filled(cell.before()), filled(cell.after())))));
        if (!row.before().equals(row.after())) {
            row.before().ifPresent(sentence -> details.add(Passage.of(wording.text("impact.before", sentence))));
            row.after().ifPresent(sentence -> details.add(Passage.of(wording.text("impact.after", sentence))));
        }
        return new Passage(words(row), details);
    }

    private String words(RowChange row) {
        return switch (row.kind()) {
            case ADDED -> wording.text("impact.row.added", row.sheet(), row.row());
            case REMOVED -> wording.text("impact.row.removed", row.sheet(), row.row());
            case CHANGED -> wording.text("impact.row.changed", row.sheet(), row.row());
        };
    }

    private String filled(String cell) {
        return cell.isEmpty() ? wording.text("impact.empty") : wording.text("impact.quoted", cell);
    }

    private String outcome(OutcomeChange change) {
        String name = change.assessment().name();
        String from = words(change.from());
        String to = words(change.to());
        return change.rules().isEmpty()
                ? wording.text("impact.outcome", name, change.item(), from, to)
                : wording.text("impact.outcome.by", name, change.item(), from, to, String.join(", ", change.rules()));
    }

    private String words(Optional<Outcome> outcome) {
        return outcome.map(Outcome::toString).orElseGet(() -> wording.text("impact.none"));
    }

    private Passage space(SpaceImpact space) {
        if (space.notCompared().isPresent()) {
            return Passage.of(wording.text(
                    "impact.notcompared", space.judgement(), space.notCompared().get()));
        }
        String looked = space.isWhole()
                ? wording.text("impact.whole", space.judgement(), space.states(), space.assessments())
                : wording.text("impact.sample", space.judgement(), space.states());
        return new Passage(
                looked,
                space.shifts().isEmpty()
                        ? List.of(Passage.of(wording.text("impact.noshift")))
                        : space.shifts().stream()
                                .map(shift -> shift(space, shift))
                                .toList());
    }

    private Passage shift(SpaceImpact space, Shift shift) {
        String example = shift.example().entrySet().stream()
                .map(entry -> wording.text("cases.level", entry.getKey(), entry.getValue()))
                .collect(joining(", "));
        return Passage.of(moved(shift) + " " + counted(space, shift))
                .with(Passage.of(wording.text(
                        "impact.example",
                        example.isEmpty() ? wording.text("impact.allbest") : example,
                        String.join(", ", shift.rules()))));
    }

    private String moved(Shift shift) {
        String from = shift.from().label();
        String to = shift.to().label();
        return shift.steps() < 0
                ? wording.text("impact.falls", from, to, -shift.steps())
                : wording.text("impact.rises", from, to, shift.steps());
    }

    private String counted(SpaceImpact space, Shift shift) {
        return space.isWhole()
                ? wording.text("impact.counted", shift.states(), shift.assessments())
                : wording.text("impact.counted.sample", shift.states());
    }
}
