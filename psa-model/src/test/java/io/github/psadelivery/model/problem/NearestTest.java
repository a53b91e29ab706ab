package io.github.psadelivery.model.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

    @Test
    void findsAWordWithSwappedLetters() {
        assertThat(Nearest.to("Ambre/Red", List.of("Red", "Amber/Green", "Amber/Red")))
                .contains("Amber/Red");
    }

    @Test
    void prefersTheNearestLetterAmongCodes() {
        assertThat(Nearest.to("N", List.of("H", "M", "L"))).contains("M");
    }

    @Test
    void prefersTheNearestLetterWhereOneIsMissing() {
        assertThat(Nearest.to("ASM-02", List.of("ASM-012", "ASM-002"))).contains("ASM-002");
    }

    @Test
    void prefersAReplacedLetterToOneLeftOut() {
        assertThat(Nearest.to("AX", List.of("A", "AR"))).contains("AR");
    }

    @Test
    void prefersTheFirstOfEqualCandidates() {
        assertThat(Nearest.to("b", List.of("c", "a"))).contains("c");
        assertThat(Nearest.to("b", List.of("a", "c"))).contains("a");
    }

    @Test
    void countsASwapAsOneChange() {
        assertThat(Nearest.changes("ab", "ba")).isEqualTo(1);
        assertThat(Nearest.changes("amber", "ambre")).isEqualTo(1);
        assertThat(Nearest.changes("planning", "plan")).isEqualTo(4);
    }

    @Test
    void ignoresCaseAndSpaceInEveryLocale() {
        assertThat(Nearest.to(" PLANNING ", List.of("planning"))).contains("planning");
    }

    @Test
    void allowsOneChangeInAShortWordAndAThirdInALongOne() {
        assertThat(Nearest.to("abc", List.of("xbc"))).contains("xbc");
        assertThat(Nearest.to("abc", List.of("xyc"))).isEmpty();
        assertThat(Nearest.to("abcde", List.of("xycde"))).contains("xycde");
        assertThat(Nearest.to("abcde", List.of("xyzde"))).isEmpty();
    }

    @Test
    void isEmptyWithoutCandidates() {
        assertThat(Nearest.to("planning", List.of())).isEmpty();
    }

    @Test
    void isEmptyForABlankWord() {
        assertThat(Nearest.to(" ", List.of("R"))).isEmpty();
    }

    @Test
    void isEmptyForAWordOverAHundredLetters() {
        String hundred = "a".repeat(100);

        assertThat(Nearest.to(hundred, List.of(hundred))).contains(hundred);
        assertThat(Nearest.to(hundred + "a", List.of(hundred))).isEmpty();
    }
}
