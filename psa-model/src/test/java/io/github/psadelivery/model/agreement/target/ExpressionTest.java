package io.github.psadelivery.model.agreement.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.psadelivery.model.agreement.target.ExpressionReading.Unreadable;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionTest {

    @ParameterizedTest
    @CsvSource({
        "A, A, true",
        "A, B, false",
        "A and B, A, false",
        "A and B, AB, true",
        "A or B, B, true",
        "A or B and C, A, true",
        "A or B and C, B, false",
        "(A or B) and C, A, false",
        "(A or B) and C, AC, true",
        "((A)), A, true",
        "A AND b, Ab, true",
        "A OR(B), B, true",
        "A and (B or C) and D, ACD, true",
        "A and (B or C) and D, ABC, false",
    })
    void saysWhetherTheElementsMetAreEnough(String text, String met, boolean isMet) {
        ElementCondition condition = new Composition.Expression(text).read().orThrow();

        assertThat(condition.isMet(met::contains)).isEqualTo(isMet);
    }

    @Test
    void namesTheElementsOnceInTheOrderOfTheWords() {
        ElementCondition condition =
                read("T7-2 and (T7-1 or T7-2) or \"T7 (final)\"").orThrow();

        assertThat(condition.elements()).containsExactly("T7-2", "T7-1", "T7 (final)");
    }

    @Test
    void idsInQuotesMayBeWordsOfTheLanguage() {
        ElementCondition condition = read("\"and\" and \"not\"").orThrow();

        assertThat(condition.isMet(Set.of("and", "not")::contains)).isTrue();
        assertThat(condition.isMet(Set.of("and")::contains)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''          | 1 | The words end where an element should stand.",
                "A and       | 6 | The words end where an element should stand.",
                "A B         | 3 | “B” stands where the words should join on or end.",
                "A )         | 3 | “)” stands where the words should join on or end.",
                "and A       | 1 | “and” stands where an element should.",
                "A or ( B    | 6 | The parenthesis is never closed.",
                "A and ()    | 8 | “)” stands where an element should.",
                "A (B)       | 3 | “(” stands where the words should join on or end.",
                "\"A         | 1 | The quotation mark is never closed.",
            })
    void tellsWhereTheWordsMakeNoSense(String text, int column, String message) {
        Unreadable unreadable = read(text).fold(understood -> new Unreadable(0, "", ""), found -> found);

        assertThat(unreadable.column()).isEqualTo(column);
        assertThat(unreadable.message()).isEqualTo(message);
        assertThat(unreadable.advice()).endsWith(".");
        assertThat(read(text).condition()).isEmpty();
    }

    @Test
    void refusesNotSinceMeetingMoreMustNeverCountAgainstATarget() {
        Unreadable unreadable = read("A and not B").fold(understood -> new Unreadable(0, "", ""), found -> found);

        assertThat(unreadable.column()).isEqualTo(7);
        assertThat(unreadable.message()).startsWith("“not” cannot stand here");
    }

    @Test
    void deepNestingIsToldAndNeverTooMuch() {
        String deep = "(".repeat(100_000) + "A" + ")".repeat(100_000);

        assertThat(read(deep).condition()).isEmpty();
        assertThat(read("(".repeat(50) + "A" + ")".repeat(50)).condition()).isPresent();
    }

    @Test
    void longWordsAreRead() {
        assertThat(read("A and ".repeat(20_000) + "A").orThrow().isMet("A"::equals))
                .isTrue();
    }

    @Test
    void wrongCodeIsToldWhereTheWordsMakeNoSense() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("A and").orThrow())
                .withMessageStartingWith("column 6: ");
    }

    private static ExpressionReading read(String text) {
        return new Composition.Expression(text).read();
    }
}
