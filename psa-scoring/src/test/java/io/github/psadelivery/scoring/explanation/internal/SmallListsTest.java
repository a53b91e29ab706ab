package io.github.psadelivery.scoring.explanation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmallListsTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 30})
    void aFixedListIsTheListOfItsElements(int size) {
        Integer[] elements = new Integer[size];
        for (int place = 0; place < size; place++) {
            elements[place] = place;
        }

        List<Integer> fixed = FixedList.over(elements.clone());

        assertThat(fixed).containsExactly(elements).isEqualTo(List.of(elements)).hasSameHashCodeAs(List.of(elements));
        assertThatThrownBy(() -> fixed.add(1)).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 0b10110, -1, Long.MIN_VALUE, 0x5555_5555_5555_5555L})
    void aMaskedListHasTheElementsOfItsBits(long mask) {
        Integer[] elements = new Integer[Long.SIZE];
        List<Integer> expected = new ArrayList<>();
        for (int bit = 0; bit < Long.SIZE; bit++) {
            if ((mask >>> bit & 1) == 1) {
                elements[bit] = bit;
                expected.add(bit);
            }
        }

        List<Integer> masked = MaskedList.of(elements, mask);
        List<Integer> visited = new ArrayList<>();
        masked.forEach(visited::add);

        assertThat(masked).isEqualTo(expected).hasSameHashCodeAs(expected);
        assertThat(visited).isEqualTo(expected);
        assertThatThrownBy(() -> masked.get(expected.size())).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> masked.get(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void aCopyIsMadeOfWhatCouldChangeOnly() {
        List<Integer> fixed = FixedList.over(1, 2, 3);
        List<Integer> masked = MaskedList.of(new Integer[] {1, 2, 3}, 0b111);
        List<Integer> changeable = new ArrayList<>(fixed);
        List<Integer> copy = FixedList.copyOf(changeable);
        changeable.clear();

        assertThat(FixedList.copyOf(fixed)).isSameAs(fixed);
        assertThat(FixedList.copyOf(masked)).isSameAs(masked);
        assertThat(copy).containsExactly(1, 2, 3);
    }
}
