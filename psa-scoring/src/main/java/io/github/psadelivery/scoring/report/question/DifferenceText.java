package io.github.psadelivery.scoring.report.question;

import static java.util.stream.Collectors.joining;

import io.github.psadelivery.scoring.difference.Factor;
import io.github.psadelivery.scoring.difference.InputChange;
import io.github.psadelivery.scoring.difference.OutcomeDifference;
import io.github.psadelivery.scoring.difference.Part;
import io.github.psadelivery.scoring.difference.ResultDifference;
import io.github.psadelivery.scoring.explanation.Passage;
import io.github.psadelivery.scoring.outcome.Outcome;
import io.github.psadelivery.scoring.report.Page;
import io.github.psadelivery.scoring.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What lies between two results of one item, in words. Immutable.
 *
 * <pre>{@code
 * String text = new DifferenceText(Wording.english()).of(difference);
 * }</pre>
 */
public final class DifferenceText {
    private final Wording wording;

    /** Writes in the language of these texts. */
    public DifferenceText(Wording wording) {
        this.wording = wording;
    }

    /** Gives plain text. */
    public String of(ResultDifference difference) {
        return onto(Page.ofText(), difference).toString();
    }

    /** Gives Markdown. */
    public String markdown(ResultDifference difference) {
        return onto(Page.ofMarkdown(), difference).toString();
    }

    private Page onto(Page page, ResultDifference difference) {
        page.title(wording.text(
                "diff.title",
                difference.older().assessment().subject().id(),
                difference.older().assessment().date().effective().toString(),
                difference.newer().assessment().date().effective().toString()));
        if (difference.isEmpty()) {
            return page.blank().paragraph(wording.text("diff.none"));
        }
        if (difference.isAnotherRubric()) {
            page.blank()
                    .paragraph(wording.text(
                            "diff.rubric",
                            difference.older().rubric().toString(),
                            difference.newer().rubric().toString()));
        }
        return page.section(
                        wording.text("diff.inputs"),
                        difference.inputs().stream()
                                .map(this::input)
                                .map(Passage::of)
                                .toList())
                .section(wording.text("diff.outcomes"), outcomes(difference));
    }

    private String input(InputChange change) {
        String from = change.from().orElse("");
        String to = change.to().orElse("");
        if (change.factor() == Factor.RATINGS) {
            return wording.text("diff.input.ratings", change.item(), from, to);
        }
        return change.from().isEmpty()
                ? wording.text("diff.input.added", change.item(), to)
                : wording.text("diff.input.removed", change.item(), from);
    }

    private List<Passage> outcomes(ResultDifference difference) {
        return difference.outcomes().isEmpty()
                ? List.of(Passage.of(wording.text("diff.outcomes.none")))
                : difference.outcomes().stream().map(this::outcome).toList();
    }

    private Passage outcome(OutcomeDifference difference) {
        String heading =
                wording.text("diff.outcome", difference.item(), words(difference.from()), words(difference.to()));
        List<Passage> details = new ArrayList<>();
        String factors = difference.factors().stream().map(this::factor).collect(joining(", "));
        details.add(Passage.of(
                switch (difference.how()) {
                    case ONE -> wording.text("diff.one", factors);
                    case EACH -> wording.text("diff.each", factors);
                    case TOGETHER -> wording.text("diff.together", factors);
                    case MIXED -> wording.text("diff.mixed", factors);
                }));
        if (difference.parts().size() > 1) {
            for (Part part : difference.parts()) {
                String name = factor(part.factor());
                details.add(Passage.of(wording.text("diff.alone", name, mixed(part.alone()))));
                details.add(Passage.of(wording.text("diff.without", name, mixed(part.without()))));
            }
        }
        return new Passage(heading, details);
    }

    private String words(Optional<Outcome> outcome) {
        return outcome.map(Outcome::toString).orElseGet(() -> wording.text("diff.notthere"));
    }

    private String mixed(Optional<Outcome> outcome) {
        return outcome.map(Outcome::toString).orElseGet(() -> wording.text("diff.notscored"));
    }

    private String factor(Factor factor) {
        return factor(factor, wording);
    }

    static String factor(Factor factor, Wording wording) {
        return switch (factor) {
            case RUBRIC -> wording.text("diff.factor.rubric");
            case RATINGS -> wording.text("diff.factor.ratings");
            case MISSING_DATA -> wording.text("diff.factor.missing");
        };
    }
}
