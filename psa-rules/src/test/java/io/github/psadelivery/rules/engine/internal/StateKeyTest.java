package io.github.psadelivery.rules.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.rules.Rubrics;
import io.github.psadelivery.rules.cap.Selection;
import io.github.psadelivery.rules.engine.Tally;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.Rubric;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateKeyTest {
    private static final Rubric RUBRIC = Rubrics.standard();
    private static final Selection CAPACITY = new Selection.AreasOf("capacity");
    private static final List<Integer> AREAS =
            RUBRIC.areas("capacity").stream().map(Item::id).map(RUBRIC::index).toList();
    private static final int CHOICES = 6;

    /** All that the five areas of capacity can be: one of four levels, not applicable, or not capped at all. */
    private static Stream<ItemRanks> everyState() {
        return IntStream.range(0, (int) Math.pow(CHOICES, AREAS.size())).mapToObj(StateKeyTest::state);
    }

    private static ItemRanks state(int number) {
        ItemRanks ranks = new ItemRanks(RUBRIC);
        int left = number;
        for (int area : AREAS) {
            int choice = left % CHOICES;
            if (choice == CHOICES - 1) {
                ranks.setNotApplicable(area);
            } else {
                ranks.set(area, choice == CHOICES - 2 ? ItemRanks.UNCAPPED : choice);
            }
            left /= CHOICES;
        }
        return ranks;
    }

    @Test
    void isTheSameExactlyWhereEveryCountIs() {
        List<Slot> slots = List.of(
                Slot.of(CAPACITY, 0, RUBRIC),
                Slot.of(new Selection.One("CP.2"), 1, RUBRIC),
                Slot.of(CAPACITY, 2, RUBRIC),
                Slot.of(new Selection.One("CP.5"), 0, RUBRIC));
        StateKey key = new StateKey(slots, List.of());
        Map<Long, List<Integer>> countsByKey = new HashMap<>();
        Map<List<Integer>, Long> keyByCounts = new HashMap<>();

        everyState().forEach(ranks -> {
            List<Integer> counts =
                    slots.stream().map(slot -> slot.tally(ranks).count()).toList();
            long found = key.of(ranks);
            assertThat(countsByKey.computeIfAbsent(found, first -> counts)).isEqualTo(counts);
            assertThat(keyByCounts.computeIfAbsent(counts, first -> found)).isEqualTo(found);
        });

        assertThat(key.isExact()).isTrue();
        assertThat(countsByKey).hasSizeGreaterThan(50);
    }

    @Test
    void tellsApartHowManyApplyWhereTheBaseIsAskedFor() {
        Slot slot = Slot.of(CAPACITY, 0, RUBRIC);
        StateKey key = new StateKey(List.of(slot), List.of(slot));
        Map<Long, Tally> tallyByKey = new HashMap<>();
        Map<Tally, Long> keyByTally = new HashMap<>();

        everyState().forEach(ranks -> {
            Tally tally = slot.tally(ranks);
            long found = key.of(ranks);
            assertThat(tallyByKey.computeIfAbsent(found, first -> tally)).isEqualTo(tally);
            assertThat(keyByTally.computeIfAbsent(tally, first -> found)).isEqualTo(found);
        });

        assertThat(tallyByKey).hasSize(21);
    }

    /** One item counts to one, which is one bit; a long without its sign has 63. */
    @ParameterizedTest
    @CsvSource({"63, true", "64, false", "65, false"})
    void isExactAsLongAsAllCountsFit(int slots, boolean isExact) {
        List<Slot> single = new ArrayList<>();
        for (int number = 0; number < slots; number++) {
            single.add(Slot.of(new Selection.One("CP.1"), 0, RUBRIC));
        }

        assertThat(new StateKey(single, List.of()).isExact()).isEqualTo(isExact);
    }

    /** Five areas count to five, which takes three bits. */
    @ParameterizedTest
    @CsvSource({"21, 0, true", "22, 0, false", "20, 1, true", "21, 1, false"})
    void aCountTakesAsManyBitsAsItsMostDoes(int slots, int bases, boolean isExact) {
        Slot slot = Slot.of(CAPACITY, 0, RUBRIC);

        StateKey key = new StateKey(
                IntStream.range(0, slots).mapToObj(number -> slot).toList(),
                IntStream.range(0, bases).mapToObj(number -> slot).toList());

        assertThat(key.isExact()).isEqualTo(isExact);
    }
}
