package io.github.psadelivery.scoring.report.question;

import static java.util.stream.Collectors.joining;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.scoring.explanation.ExplanationText;
import io.github.psadelivery.scoring.explanation.Passage;
import io.github.psadelivery.scoring.report.Page;
import io.github.psadelivery.scoring.settle.Needed;
import io.github.psadelivery.scoring.settle.NextToAssess;
import io.github.psadelivery.scoring.settle.Settlement;
import io.github.psadelivery.scoring.wording.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * What would settle a likelihood, in words. Immutable.
 *
 * <pre>{@code
 * String text = new SettlementText(Wording.english()).of(settlement, next);
 * }</pre>
 */
public final class SettlementText {
    private final Wording wording;
    private final ExplanationText explanation;

    /** Writes in the language of these texts. */
    public SettlementText(Wording wording) {
        this.wording = wording;
        this.explanation = new ExplanationText(wording);
    }

    /** Gives plain text; efforts to two decimals. */
    public String of(Settlement settlement, List<NextToAssess> next) {
        return onto(Page.ofText(), settlement, next).toString();
    }

    /** Gives Markdown; efforts to two decimals. */
    public String markdown(Settlement settlement, List<NextToAssess> next) {
        return onto(Page.ofMarkdown(), settlement, next).toString();
    }

    private Page onto(Page page, Settlement settlement, List<NextToAssess> next) {
        Assessment assessment = settlement.base().assessment();
        page.title(wording.text(
                "settle.title",
                wording.text(
                        "report.line",
                        assessment.subject().id(),
                        assessment.subject().title(),
                        assessment.date().effective().toString()),
                explanation.item(settlement.base().usedRubric().likelihood())));
        passages(settlement).forEach(page.blank()::passage);
        return next.isEmpty() ? page : page.blank().passage(next(next));
    }

    /** Gives what settles it, as paragraphs that any form of report can lay out. */
    public List<Passage> passages(Settlement settlement) {
        List<Passage> passages = new ArrayList<>();
        String outcome = explanation.outcome(settlement.base().likelihood());
        if (settlement.isSettled()) {
            passages.add(Passage.of(wording.text("settle.settled", outcome)));
        } else {
            passages.add(Passage.of(wording.text("settle.open", outcome)));
            int size = settlement.needed().size();
            passages.add(new Passage(
                    settlement.isProvedFewest()
                            ? wording.text("settle.needed", size)
                            : wording.text("settle.needed.unproved", size),
                    settlement.needed().stream().map(this::needed).toList()));
        }
        if (!settlement.notNeeded().isEmpty()) {
            passages.add(Passage.of(wording.text("settle.notneeded", names(settlement.notNeeded()))));
        }
        return passages;
    }

    private String names(List<Item> items) {
        return items.stream().map(explanation::item).collect(joining("; "));
    }

    private Passage needed(Needed needed) {
        return new Passage(
                explanation.item(needed.item()),
                needed.proof().stream()
                        .map(proof -> Passage.of(proof(needed.item(), proof)))
                        .toList());
    }

    private String proof(Item item, Needed.Proof proof) {
        String others = proof.others().entrySet().stream()
                .map(entry -> wording.text(
                        "cases.level", entry.getKey(), entry.getValue().label()))
                .collect(joining(", "));
        return wording.text(
                "settle.proof",
                proof.worse().label(),
                item.requiredScale().worst().label(),
                proof.better().label(),
                proof.level().label(),
                others.isEmpty() ? wording.text("settle.proof.worst") : wording.text("settle.proof.others", others));
    }

    private Passage next(List<NextToAssess> next) {
        List<Passage> items = new ArrayList<>();
        next.forEach(item -> items.add(Passage.of(wording.text(
                "settle.next.item", explanation.item(item.item()), rounded(item.expected()), rounded(item.atMost())))));
        items.add(Passage.of(wording.text("settle.next.assumption")));
        return new Passage(wording.text("settle.next"), items);
    }

    static String rounded(BigDecimal effort) {
        BigDecimal rounded = effort.setScale(2, RoundingMode.HALF_UP);
        return (rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros()).toPlainString();
    }
}
