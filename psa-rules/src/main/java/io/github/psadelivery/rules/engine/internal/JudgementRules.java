package io.github.psadelivery.rules.engine.internal;

import io.github.psadelivery.model.problem.Nearest;
import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.rules.cap.Cap;
import io.github.psadelivery.rules.cap.Selection;
import io.github.psadelivery.rules.engine.Ceiling;
import io.github.psadelivery.rules.engine.Tally;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.rubric.Scale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The rules of one judgement: which tallies they use, and what Drools said of each state met so far. */
public final class JudgementRules {
    private final Rubric rubric;
    private final Item judgement;
    private final RuleBase rules;
    private final Map<String, Verdict.Row> rowById = new LinkedHashMap<>();
    private final List<Slot> slots;
    private final StateKey key;
    private final int mostRemembered;
    private final RememberedVerdicts remembered;

    JudgementRules(Rubric rubric, Item judgement, RuleBase rules, int mostRemembered) {
        this.rubric = rubric;
        this.judgement = judgement;
        this.rules = rules;
        this.mostRemembered = mostRemembered;
        this.remembered = new RememberedVerdicts(mostRemembered);
        this.slots = rules.isProvedMonotone() ? slotsOfRows() : everySlot();
        Map<Verdict.Watched, Verdict.Watched> shared = new LinkedHashMap<>();
        rubric.caps(judgement.id()).forEach(cap -> rowById.put(cap.id(), Verdict.Row.of(cap, rubric, shared)));
        this.key = new StateKey(slots, rules.isProvedMonotone() ? slotsWithBase() : List.of());
    }

    private List<Slot> slotsOfRows() {
        Set<Slot> used = new LinkedHashSet<>();
        for (Cap cap : rubric.caps(judgement.id())) {
            cap.conditions()
                    .forEach(condition ->
                            used.add(Slot.of(condition.of(), condition.level().rank(), rubric)));
        }
        return List.copyOf(used);
    }

    private List<Slot> slotsWithBase() {
        Map<Selection, Slot> baseBySelection = new LinkedHashMap<>();
        for (Cap cap : rubric.caps(judgement.id())) {
            cap.conditions().stream()
                    .filter(condition -> condition.atLeast().needsApplicable())
                    .forEach(condition ->
                            baseBySelection.putIfAbsent(condition.of(), Slot.of(condition.of(), 0, rubric)));
        }
        return List.copyOf(baseBySelection.values());
    }

    /** Free DRL may look at anything beneath its judgement: each item alone, and the areas of each heading. */
    private List<Slot> everySlot() {
        List<Slot> every = new ArrayList<>();
        for (Item item : beneath(judgement)) {
            item.scale().ifPresent(scale -> addSlots(every, new Selection.One(item.id())));
            if (!rubric.areas(item.id()).isEmpty()) {
                addSlots(every, new Selection.AreasOf(item.id()));
            }
        }
        if (!rubric.areas(judgement.id()).isEmpty() && !judgement.equals(rubric.likelihood())) {
            addSlots(every, new Selection.AreasOf(judgement.id()));
        }
        return List.copyOf(every);
    }

    private void addSlots(List<Slot> every, Selection selection) {
        for (int rank = 0; rank < rubric.scaleOf(selection).size(); rank++) {
            every.add(Slot.of(selection, rank, rubric));
        }
    }

    private List<Item> beneath(Item item) {
        List<Item> all = new ArrayList<>();
        for (Item child : rubric.children(item.id())) {
            all.add(child);
            all.addAll(beneath(child));
        }
        return all;
    }

    /**
     * The verdict on the judgement, or on the likelihood once its judgements have their ranks.
     *
     * @throws RulesException if rules of free DRL cannot answer
     */
    public Verdict verdict(ItemRanks ranks) {
        if (mostRemembered == 0 || !key.isExact()) {
            return ask(ranks);
        }
        long state = key.of(ranks);
        Verdict known = remembered.get(state);
        if (known == null) {
            known = ask(ranks);
            remembered.put(state, known);
        }
        return known;
    }

    /** Asks Drools, whatever is remembered. */
    Verdict ask(ItemRanks ranks) {
        List<Tally> tallies = new ArrayList<>(slots.size());
        for (Slot slot : slots) {
            tallies.add(slot.tally(ranks));
        }
        List<Ceiling> ceilings = rules.ask(tallies);
        return verdict(rules.isProvedMonotone() ? rowsOf(ceilings) : rowsOfFreeRules(ceilings));
    }

    private Verdict verdict(List<Verdict.Row> applied) {
        Level level = judgement.requiredScale().best();
        for (Verdict.Row row : applied) {
            level = row.cap().ceiling().isWorseThan(level) ? row.cap().ceiling() : level;
        }
        List<Verdict.Row> binding = new ArrayList<>(applied.size());
        List<Verdict.Row> others = new ArrayList<>(applied.size());
        for (Verdict.Row row : applied) {
            (row.cap().ceiling().equals(level) ? binding : others).add(row);
        }
        return new Verdict(level, binding, others);
    }

    /** The rubric's rows that were fired, in the order of the table; rows for another judgement may have been, too. */
    private List<Verdict.Row> rowsOf(List<Ceiling> ceilings) {
        Set<String> fired = new HashSet<>();
        for (Ceiling ceiling : ceilings) {
            fired.add(ceiling.rule());
        }
        List<Verdict.Row> rows = new ArrayList<>(fired.size());
        rowById.forEach((id, row) -> {
            if (fired.contains(id)) {
                rows.add(row);
            }
        });
        return rows;
    }

    private List<Verdict.Row> rowsOfFreeRules(List<Ceiling> ceilings) {
        return ceilings.stream()
                .filter(this::isForThisJudgement)
                .map(this::capOfFreeRule)
                .distinct()
                .sorted(new TableOrder(rubric.caps(judgement.id())))
                .map(cap -> Verdict.Row.of(cap, rubric, new HashMap<>()))
                .toList();
    }

    private Cap capOfFreeRule(Ceiling ceiling) {
        return new Cap(ceiling.rule(), judgement.id(), List.of(), level(ceiling), ceiling.because(), ceiling.source());
    }

    /** A ceiling of free DRL may be for another judgement, but not for one that nobody knows. */
    private boolean isForThisJudgement(Ceiling ceiling) {
        List<String> judgements = Stream.concat(rubric.judgements().stream(), Stream.of(rubric.likelihood()))
                .map(Item::id)
                .toList();
        if (!judgements.contains(ceiling.judgement())) {
            throw unknown(
                    ceiling,
                    "“%s” is not a judgement.".formatted(ceiling.judgement()),
                    ceiling.judgement(),
                    judgements);
        }
        return ceiling.judgement().equals(judgement.id());
    }

    private Level level(Ceiling ceiling) {
        Scale scale = judgement.requiredScale();
        return scale.level(ceiling.level())
                .orElseThrow(() -> unknown(
                        ceiling,
                        "“%s” is not a level of %s.".formatted(ceiling.level(), judgement.id()),
                        ceiling.level(),
                        scale.words()));
    }

    private RulesException unknown(Ceiling ceiling, String message, String word, List<String> words) {
        return new RulesException(new Problem(
                ProblemCode.DRL_UNKNOWN_CEILING,
                new Place.Whole(rules.name() + ", rule " + ceiling.rule()),
                message,
                Nearest.to(word, words)
                        .map("Write %s?"::formatted)
                        .orElse("Write one of %s.".formatted(String.join(", ", words)))));
    }
}
