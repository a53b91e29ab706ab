package io.github.psadelivery.rules.check.internal;

import io.github.psadelivery.rules.rubric.Rubric;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * All states of a judgement, or of the likelihood, that some complete assessment has. Judgements beneath the likelihood
 * may have any level, since an assessor may state them. Immutable.
 */
public final class StateSpace {
    /** A space with more states than this is looked at by a sample. */
    public static final int MOST_WALKED = 100_000;

    private static final int SAMPLE = 10_000;
    private static final long SEED = 20_030_701;

    private final List<ItemClass> classes;

    StateSpace(List<ItemClass> classes) {
        this.classes = List.copyOf(classes);
    }

    /** The states that the rows of a rubric tell apart. */
    public static StateSpace of(Rubric rubric, String judgement) {
        return of(List.of(rubric), judgement);
    }

    /** The states that the rows of one or the other rubric tell apart, over the items of both. */
    public static StateSpace of(List<Rubric> rubrics, String judgement) {
        SpaceItems items = new SpaceItems(rubrics, judgement);
        return new StateSpace(items.classes(true, true));
    }

    /** The states in which every area applies, with each level told apart. */
    public static StateSpace ofRatings(Rubric rubric, String judgement) {
        return new StateSpace(new SpaceItems(List.of(rubric), judgement).classes(false, false));
    }

    /** The states that rules tell apart which may look at each level of these items. */
    public static StateSpace ofItems(Rubric rubric, Collection<String> items, Collection<Look> looks) {
        return new StateSpace(new SpaceItems(rubric, items, looks).classes(false, true));
    }

    /** How many states there are to walk. */
    public BigInteger size() {
        BigInteger size = BigInteger.ONE;
        for (ItemClass items : classes) {
            int choices = items.choices().size();
            size = size.multiply(State.chosen(items.items().size() + choices - 1, choices - 1));
        }
        return size;
    }

    /** Whether each state can be looked at. */
    public boolean isWalkable() {
        return size().compareTo(BigInteger.valueOf(MOST_WALKED)) <= 0;
    }

    /** Each state once; where there are too many, a sample that is always the same. */
    public void forEach(Consumer<State> action) {
        if (isWalkable()) {
            walk(0, 0, new int[classes.size()][], action);
        } else {
            sample(new Random(SEED)).forEach(action);
        }
    }

    private void walk(int place, int choice, int[][] counts, Consumer<State> action) {
        if (place == classes.size()) {
            give(new State(classes, counts), action);
            return;
        }
        ItemClass items = classes.get(place);
        if (choice == 0) {
            counts[place] = new int[items.choices().size()];
        }
        int left = items.items().size();
        for (int before = 0; before < choice; before++) {
            left -= counts[place][before];
        }
        if (choice == items.choices().size() - 1) {
            counts[place][choice] = left;
            walk(place + 1, 0, counts, action);
            return;
        }
        for (int count = 0; count <= left; count++) {
            counts[place][choice] = count;
            walk(place, choice + 1, counts, action);
        }
    }

    private static void give(State state, Consumer<State> action) {
        if (!state.isNothingApplicable()) {
            action.accept(state);
        }
    }

    /** States from all worst to all best, most of them between, with every class alone at its worst among them. */
    private Stream<State> sample(Random random) {
        List<State> states = new ArrayList<>();
        for (int alone = -1; alone < classes.size(); alone++) {
            int[][] counts = emptyCounts();
            for (int place = 0; place < counts.length; place++) {
                boolean isWorst = alone < 0 || alone == place;
                counts[place][isWorst ? 0 : classes.get(place).levels() - 1] =
                        classes.get(place).items().size();
            }
            states.add(new State(classes, counts));
        }
        while (states.size() < SAMPLE) {
            states.add(random(random));
        }
        return states.stream().filter(state -> !state.isNothingApplicable());
    }

    /** A state by chance; how good its ratings are on the whole is by chance too. */
    public State random(Random random) {
        int[][] counts = emptyCounts();
        double goodness = random.nextDouble();
        for (int place = 0; place < counts.length; place++) {
            int choices = classes.get(place).choices().size();
            for (int item = 0; item < classes.get(place).items().size(); item++) {
                boolean isBest = random.nextDouble() < goodness;
                int best = classes.get(place).levels() - 1;
                counts[place][isBest ? best : random.nextInt(choices)]++;
            }
        }
        return new State(classes, counts);
    }

    private int[][] emptyCounts() {
        int[][] counts = new int[classes.size()][];
        for (int place = 0; place < counts.length; place++) {
            counts[place] = new int[classes.get(place).choices().size()];
        }
        return counts;
    }

    /** The ids of the items whose levels make a state. */
    public List<String> items() {
        return classes.stream().flatMap(items -> items.items().stream()).toList();
    }
}
