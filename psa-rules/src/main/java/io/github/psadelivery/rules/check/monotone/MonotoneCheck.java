package io.github.psadelivery.rules.check.monotone;

import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.rules.cap.Selection;
import io.github.psadelivery.rules.check.internal.Look;
import io.github.psadelivery.rules.check.internal.StateSpace;
import io.github.psadelivery.rules.drl.FreeDrl;
import io.github.psadelivery.rules.engine.internal.CapEngine;
import io.github.psadelivery.rules.engine.internal.RulesException;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.ItemKind;
import io.github.psadelivery.rules.rubric.Rubric;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Asks whether free DRL is monotone: whether no better rating ever gives a worse outcome, whatever else is rated or not
 * applicable. Calling an area not applicable is no better rating. Rows of tables need no such check.
 *
 * <p>Where each rule names the tallies it matches and the judgement it caps, every state that they tell apart is asked,
 * up to 20,000 a judgement, and the counterexample is the smallest: the fewest items below their best, then the fewest
 * steps. Otherwise 500 states by chance and their neighbours are asked and what is found is made smaller step by step.
 *
 * <p>Thread-safety: no state.
 */
public final class MonotoneCheck {

    private MonotoneCheck() {}

    /**
     * Asks for each judgement, the likelihood last. A counterexample is a warning at the text of the rules.
     *
     * @return the answers; or the problems if the DRL does not compile or fails in some state
     */
    public static Checked<List<MonotoneAnswer>> of(Rubric rubric, FreeDrl drl) {
        Checked<CapEngine> engine = CapEngine.ofFreeDrl(rubric, drl);
        return engine.fold(ready -> answers(rubric, drl, ready, engine.problems()), Checked::rejected);
    }

    private static Checked<List<MonotoneAnswer>> answers(
            Rubric rubric, FreeDrl drl, CapEngine engine, List<Problem> warnings) {
        Optional<Map<String, Set<String>>> selectionsByJudgement = DrlSelections.of(drl.text());
        List<MonotoneAnswer> answers = new ArrayList<>();
        List<Problem> problems = new ArrayList<>(warnings);
        try {
            for (Item judgement : Stream.concat(rubric.judgements().stream(), Stream.of(rubric.likelihood()))
                    .toList()) {
                StateSpace space = space(
                        rubric,
                        judgement,
                        selectionsByJudgement.map(known -> known.getOrDefault(judgement.id(), Set.of())));
                MonotoneAnswer answer = new MonotoneSearch(rubric, engine, judgement, space).answer();
                answers.add(answer);
                answer.counterexample().ifPresent(found -> problems.add(problem(drl, answer, found)));
            }
        } catch (RulesException failed) {
            problems.add(failed.problem());
            return Checked.rejected(problems);
        }
        return Checked.of(List.copyOf(answers), problems);
    }

    private static StateSpace space(Rubric rubric, Item judgement, Optional<Set<String>> selections) {
        boolean isLikelihood = judgement.kind() == ItemKind.LIKELIHOOD;
        Set<String> items = new LinkedHashSet<>();
        (isLikelihood ? rubric.children(judgement.id()) : rubric.areas(judgement.id()))
                .forEach(item -> items.add(item.id()));
        if (selections.isEmpty()) {
            rubric.areas(judgement.id()).forEach(area -> items.add(area.id()));
            List<Look> looks = items.stream()
                    .flatMap(item -> Look.atEachLevel(rubric, new Selection.One(item)).stream())
                    .toList();
            return StateSpace.ofItems(rubric, items, looks);
        }
        List<Look> looks = selections.get().stream()
                .sorted()
                .map(Selection::parse)
                .filter(selection -> isBeneath(rubric, selection, judgement))
                .flatMap(selection -> Look.atEachLevel(rubric, selection).stream())
                .toList();
        Set<String> looked =
                looks.stream().flatMap(look -> look.items().stream()).collect(Collectors.toSet());
        rubric.areas(judgement.id()).stream()
                .map(Item::id)
                .filter(looked::contains)
                .forEach(items::add);
        return StateSpace.ofItems(rubric, items, looks);
    }

    /** Whether the engine has tallies of these items for the judgement. */
    private static boolean isBeneath(Rubric rubric, Selection selection, Item judgement) {
        Optional<Item> item = rubric.item(selection.item());
        return item.isPresent()
                && item.get().kind() != ItemKind.LIKELIHOOD
                && selection.fold(
                        one -> item.get().kind() != ItemKind.GROUP && isAbove(rubric, judgement, item.get()),
                        areas -> !rubric.areas(areas.item()).isEmpty()
                                && (item.get().equals(judgement) || isAbove(rubric, judgement, item.get())));
    }

    private static boolean isAbove(Rubric rubric, Item top, Item item) {
        Optional<Item> above = item.parent().map(rubric::required);
        return above.isPresent() && (above.get().equals(top) || isAbove(rubric, top, above.get()));
    }

    private static Problem problem(FreeDrl drl, MonotoneAnswer answer, Counterexample found) {
        String others = found.levelByItem().entrySet().stream()
                .filter(entry -> !entry.getKey().equals(found.raised()))
                .map(entry -> "%s %s".formatted(entry.getKey(), entry.getValue().label()))
                .collect(Collectors.joining(", "));
        return new Problem(
                ProblemCode.DRL_NOT_MONOTONE,
                new Place.Whole(drl.file()),
                "Raising %s from %s to %s turns %s from %s to %s%s."
                        .formatted(
                                found.raised(),
                                found.from().label(),
                                found.to().label(),
                                answer.judgement(),
                                found.before().label(),
                                found.after().label(),
                                others.isEmpty() ? "" : ", with " + others),
                "Let each rule ask for a level or worse and for at least so many, and cap.");
    }
}
