package io.github.psadelivery.model.agreement.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ExpressionProperties {
    private static final List<String> ELEMENTS = List.of("A", "B", "C", "D");

    @Property(tries = 300)
    void meetingOneMoreElementNeverTurnsMetIntoNotMet(
            @ForAll("expressions") String text, @ForAll("elements") Set<String> met, @ForAll("element") String more) {
        ElementCondition condition = new Composition.Expression(text).read().orThrow();
        Set<String> andMore = new HashSet<>(met);
        andMore.add(more);

        if (condition.isMet(met::contains)) {
            assertThat(condition.isMet(andMore::contains)).isTrue();
        }
        assertThat(condition.isMet(Set.copyOf(ELEMENTS)::contains)).isTrue();
        assertThat(condition.isMet(id -> false)).isFalse();
    }

    @Property(tries = 300)
    void anyTextIsReadOrToldWhereItIsWrong(@ForAll String text) {
        ExpressionReading reading = new Composition.Expression(text).read();

        reading.fold(
                understood -> assertThat(understood.meaning().elements()).isNotEmpty(),
                unreadable -> assertThat(unreadable.column()).isBetween(1, text.length() + 1));
    }

    @Provide
    Arbitrary<String> expressions() {
        return Arbitraries.recursive(this::element, ExpressionProperties::joined, 0, 3);
    }

    private static Arbitrary<String> joined(Arbitrary<String> part) {
        Arbitrary<List<String>> parts = part.list().ofMinSize(1).ofMaxSize(3);
        return Arbitraries.oneOf(
                parts.map(all -> "(" + String.join(" and ", all) + ")"),
                parts.map(all -> "(" + String.join(" or ", all) + ")"));
    }

    @Provide
    Arbitrary<String> element() {
        return Arbitraries.of(ELEMENTS);
    }

    @Provide
    Arbitrary<Set<String>> elements() {
        return Arbitraries.of(ELEMENTS).set();
    }
}
