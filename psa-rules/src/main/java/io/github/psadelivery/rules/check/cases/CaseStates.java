package io.github.psadelivery.rules.check.cases;

import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.rules.engine.internal.CapEngine;
import io.github.psadelivery.rules.engine.internal.ItemRanks;
import io.github.psadelivery.rules.engine.internal.Verdict;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.ItemKind;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.rubric.WorkedCase;
import java.util.ArrayList;
import java.util.List;

/** What a worked case asks of the rules: the states of its judgements, with all that it leaves open at either end. */
final class CaseStates {
    private final WorkedCase example;
    private final Rubric rubric;
    private final CapEngine engine;
    private final List<Asked> asked = new ArrayList<>();

    /** One question to the rules and its answer; the ranks must not be changed. */
    record Asked(String judgement, ItemRanks ranks, Verdict verdict) {}

    private CaseStates(WorkedCase example, Rubric rubric, CapEngine engine) {
        this.example = example;
        this.rubric = rubric;
        this.engine = engine;
    }

    /** The questions whose answers the case is about. */
    static List<Asked> of(WorkedCase example, Rubric rubric, CapEngine engine) {
        CaseStates states = new CaseStates(example, rubric, engine);
        states.ask(true);
        states.ask(false);
        return states.asked;
    }

    private void ask(boolean isWorst) {
        ItemRanks ranks = new ItemRanks(rubric);
        for (Item item : rubric.items()) {
            Level given = example.levelByItem().get(item.id());
            boolean isOpen =
                    item.kind() == ItemKind.AREA || (item.kind() == ItemKind.INPUT && !item.uncappedIfNotStated());
            if (given != null) {
                ranks.set(rubric.index(item.id()), given.rank());
            } else if (isOpen) {
                Level end = isWorst
                        ? item.requiredScale().worst()
                        : item.requiredScale().best();
                ranks.set(rubric.index(item.id()), end.rank());
            }
        }
        for (Item judgement : rubric.judgements()) {
            if (!example.levelByItem().containsKey(judgement.id())) {
                Verdict verdict = engine.verdict(judgement.id(), ranks);
                note(judgement.id(), ranks, verdict);
                ranks.set(rubric.index(judgement.id()), verdict.level().rank());
            }
        }
        String likelihood = rubric.likelihood().id();
        note(likelihood, ranks, engine.verdict(likelihood, ranks));
    }

    private void note(String judgement, ItemRanks ranks, Verdict verdict) {
        boolean isTheOutcome = example.item().equals(judgement);
        boolean isDerivedFromItsAreas =
                example.item().equals(rubric.likelihood().id())
                        && rubric.areas(judgement).stream()
                                .anyMatch(area -> example.levelByItem().containsKey(area.id()));
        if (isTheOutcome || (isDerivedFromItsAreas && !judgement.equals(example.item()))) {
            asked.add(new Asked(judgement, ranks.copy(), verdict));
        }
    }
}
