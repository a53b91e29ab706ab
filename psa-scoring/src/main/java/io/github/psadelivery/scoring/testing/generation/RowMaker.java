package io.github.psadelivery.scoring.testing.generation;

import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.rules.cap.Cap;
import io.github.psadelivery.rules.cap.Condition;
import io.github.psadelivery.rules.cap.Selection;
import io.github.psadelivery.rules.cap.Threshold;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.ItemKind;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.rubric.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes rows of {@code rules.csv} for any rubric out of choices. Each row is one that the rubric's reader takes: it looks
 * beneath its own judgement, at levels of the right scale, and caps below the best level.
 *
 * <p>Thread-safety: immutable.
 */
public final class RowMaker {
    /** How many choices a row takes. */
    public static final int SLOTS = 9;

    private static final List<String> SHARES = List.of("half", "over half", "2/3", "60%", "over 60%");

    private final Rubric rubric;

    private RowMaker(Rubric rubric) {
        this.rubric = rubric;
    }

    public static RowMaker of(Rubric rubric) {
        return new RowMaker(rubric);
    }

    /** Makes a row for any judgement or for the likelihood. */
    public Cap make(String id, Choices choices) {
        List<Item> capped = Stream.concat(Stream.of(rubric.likelihood()), rubric.judgements().stream())
                .toList();
        return make(id, choices.pick(0, capped), choices, 0);
    }

    /** @param from the first of the {@link #SLOTS} slots, of which the first is not looked at */
    Cap make(String id, Item judgement, Choices choices, int from) {
        List<Condition> conditions = new ArrayList<>(List.of(condition(judgement, choices, from + 1)));
        if (choices.pick(from + 4, 4) == 3) {
            conditions.add(condition(judgement, choices, from + 5));
        }
        return new Cap(
                id,
                judgement.id(),
                conditions,
                belowBest(judgement.requiredScale(), from + 8, choices),
                "Made up.",
                "Assumption: made up for tests");
    }

    private Condition condition(Item judgement, Choices choices, int slot) {
        Selection of = choices.pick(slot, selections(judgement));
        Scale scale = rubric.scaleOf(of);
        Threshold atLeast = choices.pick(slot + 1, thresholds(rubric.members(of).size()));
        return new Condition(atLeast, of, belowBest(scale, slot + 2, choices));
    }

    private List<Selection> selections(Item judgement) {
        if (judgement.kind() == ItemKind.LIKELIHOOD) {
            return rubric.children(judgement.id()).stream()
                    .<Selection>map(child -> new Selection.One(child.id()))
                    .toList();
        }
        List<Selection> found = new ArrayList<>(List.of(
                new Selection.AreasOf(judgement.id()),
                new Selection.AreasOf(judgement.id()),
                new Selection.AreasOf(judgement.id())));
        rubric.areas(judgement.id()).forEach(area -> found.add(new Selection.One(area.id())));
        return found;
    }

    private static List<Threshold> thresholds(int members) {
        if (members == 1) {
            return List.of(new Threshold.Count(1));
        }
        List<Threshold> found = new ArrayList<>();
        IntStream.rangeClosed(1, members).mapToObj(Threshold.Count::new).forEach(found::add);
        SHARES.forEach(words -> found.add(Threshold.parse(words).orElseThrow()));
        found.add(new Threshold.All());
        return found;
    }

    private static Level belowBest(Scale scale, int slot, Choices choices) {
        return scale.at(choices.pick(slot, scale.size() - 1));
    }
}
