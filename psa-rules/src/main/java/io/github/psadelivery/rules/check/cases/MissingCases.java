package io.github.psadelivery.rules.check.cases;

import static java.util.stream.Collectors.joining;

import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.rules.check.internal.State;
import io.github.psadelivery.rules.check.internal.StateSpace;
import io.github.psadelivery.rules.engine.internal.CapEngine;
import io.github.psadelivery.rules.engine.internal.ItemRanks;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.rubric.WorkedCase;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The fewest further cases that, with those there are, make every rule decide and show both sides of each of its edges:
 * a case in which it just applies, where one level better of one item would switch it off, and one in which it just does
 * not. Immutable.
 *
 * <p>Range: cases in which every item has its level. A rule that decides in none of them is left out; so is an edge that
 * none of them is at. Each judgement is covered by cases of its own.
 *
 * @param cases further cases with the outcome that the rules give now; an author should fill in their own
 * @param isFewest whether it is proved that fewer do not do
 * @param notShown the rules that no such case makes decide
 */
public record MissingCases(List<WorkedCase> cases, boolean isFewest, List<String> notShown) {
    private static final String SOURCE = "Assumption: chosen to cover the rules; nothing published stands behind it";

    public MissingCases {
        cases = List.copyOf(cases);
        notShown = List.copyOf(notShown);
    }

    /** The cases that a rubric lacks. */
    public static MissingCases of(Rubric rubric) {
        Search search = new Search(rubric);
        rubric.judgements().forEach(search::search);
        search.search(rubric.likelihood());
        return new MissingCases(search.cases, search.isFewest, search.notShown);
    }

    /** The search under way. */
    private static final class Search {
        private final Rubric rubric;
        private final CapEngine engine;
        private final Set<Target> shown = new HashSet<>();
        private final Set<String> ids = new HashSet<>();
        private final List<WorkedCase> cases = new ArrayList<>();
        private final List<String> notShown = new ArrayList<>();
        private boolean isFewest = true;

        Search(Rubric rubric) {
            this.rubric = rubric;
            this.engine = CapEngine.of(rubric);
            for (WorkedCase example : rubric.tables().cases()) {
                ids.add(example.id());
                CaseStates.of(example, rubric, engine)
                        .forEach(asked -> shown.addAll(targets(asked.judgement(), asked.ranks())));
            }
        }

        private Set<Target> targets(String judgement, ItemRanks ranks) {
            List<String> items = StateSpace.ofRatings(rubric, judgement).items();
            return Target.of(judgement, items, ranks, rubric, engine);
        }

        void search(Item judgement) {
            StateSpace space = StateSpace.ofRatings(rubric, judgement.id());
            List<String> items = space.items();
            List<Target> universe = new ArrayList<>();
            Map<Target, Integer> bitByTarget = new LinkedHashMap<>();
            Map<BitSet, State> stateByShown = new LinkedHashMap<>();
            space.forEach(state -> {
                BitSet bits = new BitSet();
                for (Target target : Target.of(judgement.id(), items, state.ranks(rubric), rubric, engine)) {
                    bits.set(bitByTarget.computeIfAbsent(target, unused -> {
                        universe.add(target);
                        return universe.size() - 1;
                    }));
                }
                stateByShown.merge(bits, state, (one, other) -> other.distance() < one.distance() ? other : one);
            });
            BitSet wanted = new BitSet();
            wanted.set(0, universe.size());
            shown.forEach(target -> Optional.ofNullable(bitByTarget.get(target)).ifPresent(wanted::clear));
            Cover.Chosen chosen = Cover.of(List.copyOf(stateByShown.keySet()), wanted);
            isFewest &= chosen.isFewest() && space.isWalkable();
            for (BitSet bits : chosen.sets()) {
                cases.add(example(judgement, smallest(bits, stateByShown), words(bits, universe)));
            }
            rubric.caps(judgement.id()).stream()
                    .filter(cap -> !bitByTarget.containsKey(new Target(cap.id(), Target.Shows.DECIDES, 0)))
                    .forEach(cap -> notShown.add(cap.id()));
        }

        private static State smallest(BitSet bits, Map<BitSet, State> stateByShown) {
            return stateByShown.entrySet().stream()
                    .filter(entry -> Cover.holds(entry.getKey(), bits))
                    .map(Map.Entry::getValue)
                    .reduce((one, other) -> other.distance() < one.distance() ? other : one)
                    .orElseThrow();
        }

        private static String words(BitSet bits, List<Target> universe) {
            return bits.stream()
                    .mapToObj(universe::get)
                    .map(Target::toString)
                    .distinct()
                    .collect(joining("; "));
        }

        private WorkedCase example(Item judgement, State state, String shows) {
            Map<String, Level> levelByItem = new LinkedHashMap<>();
            state.rankByItem().forEach((id, rank) -> {
                Item item = rubric.required(id);
                if (rank < item.requiredScale().size()) {
                    levelByItem.put(id, item.requiredScale().at(rank));
                }
            });
            Level given = engine.verdict(judgement.id(), state.ranks(rubric)).level();
            String id = Stream.iterate(1, number -> number + 1)
                    .map(number -> "new " + number)
                    .filter(ids::add)
                    .findFirst()
                    .orElseThrow();
            int row = rubric.tables().cases().size() + cases.size() + 2;
            return new WorkedCase(
                    row, id, shows, levelByItem, judgement.id(), given, given, Optional.empty(), "", SOURCE);
        }
    }
}
