package io.github.psadelivery.scoring.explanation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FixedListTest {

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

    @Test
    void aCopyIsMadeOfWhatCouldChangeOnly() {
        List<Integer> fixed = FixedList.over(1, 2, 3);
        List<Integer> changeable = new ArrayList<>(fixed);
        List<Integer> copy = FixedList.copyOf(changeable);
        changeable.clear();

        assertThat(FixedList.copyOf(fixed)).isSameAs(fixed);
        assertThat(copy).containsExactly(1, 2, 3);
    }

    @Test
    void readsAsAnyOtherList() {
        List<String> fixed = FixedList.over("a", "b", "c", "b");

        assertThat(fixed.indexOf("b")).isEqualTo(1);
        assertThat(fixed.lastIndexOf("b")).isEqualTo(3);
        assertThat(fixed.indexOf("z")).isEqualTo(-1);
        assertThat(fixed.contains("c")).isTrue();
        assertThat(fixed.subList(1, 3)).containsExactly("b", "c");
        assertThat(fixed.listIterator(2).next()).isEqualTo("c");
        assertThat(fixed.listIterator().nextIndex()).isZero();
        assertThat(fixed.stream().sorted().toList()).containsExactly("a", "b", "b", "c");
        assertThat(fixed).isNotEqualTo(List.of("a", "b")).isNotEqualTo("a").hasToString("[a, b, c, b]");
        assertThat(FixedList.empty()).isEqualTo(List.of()).isSameAs(FixedList.over());
    }

    @Test
    void nobodyCanChangeIt() {
        List<String> fixed = FixedList.over("a", "b", "c");

        List<ThrowingCallable> changes = List.of(
                () -> fixed.add("z"),
                () -> fixed.add(0, "z"),
                () -> fixed.addAll(List.of("z")),
                () -> fixed.addAll(0, List.of("z")),
                () -> fixed.set(0, "z"),
                () -> fixed.remove(0),
                () -> fixed.remove("a"),
                () -> fixed.removeAll(List.of("a")),
                () -> fixed.removeIf("a"::equals),
                () -> fixed.retainAll(List.of("a")),
                () -> fixed.replaceAll(element -> "z"),
                () -> fixed.sort(Comparator.reverseOrder()),
                () -> fixed.iterator().remove(),
                () -> fixed.listIterator().add("z"),
                fixed::clear);

        assertThat(changes)
                .allSatisfy(change -> assertThatThrownBy(change)
                        .isInstanceOfAny(UnsupportedOperationException.class, IllegalStateException.class));
        assertThat(fixed).containsExactly("a", "b", "c");
    }
}
