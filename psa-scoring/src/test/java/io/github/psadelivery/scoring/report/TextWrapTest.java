package io.github.psadelivery.scoring.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextWrapTest {

    @Test
    void breaksBetweenWords() {
        assertThat(TextWrap.wrap("one two three", 7)).containsExactly("one two", "three");
    }

    @Test
    void cutsAWordThatIsTooWide() {
        assertThat(TextWrap.wrap("a 1234567890", 4)).containsExactly("a", "1234", "5678", "90");
    }

    @Test
    void givesOneEmptyLineForNothing() {
        assertThat(TextWrap.wrap(" ", 4)).containsExactly("");
    }

    @Test
    void countsCodePoints() {
        assertThat(TextWrap.wrap("👍👍👍", 2)).containsExactly("👍👍", "👍");
    }

    @Test
    void makesSpacesOfControlCharacters() {
        assertThat(TextWrap.wrap("a\u001b[31m\r\nb\u2028c", 20)).containsExactly("a [31m b c");
    }
}
