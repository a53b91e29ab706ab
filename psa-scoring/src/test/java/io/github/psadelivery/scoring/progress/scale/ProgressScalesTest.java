package io.github.psadelivery.scoring.progress.scale;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressScalesTest {

    @ParameterizedTest
    @CsvSource({
        "NOT_YET_ASSESSED, not yet assessed, false, false",
        "SLIPPAGE, slippage, false, false",
        "ON_COURSE, on course, false, false",
        "AHEAD, ahead, false, false",
        "MET_EARLY, met early, false, true",
        "MET, met, true, true",
        "MET_ONGOING, 'met, ongoing', true, true",
        "PARTLY_MET, partly met, true, false",
        "NOT_MET, not met, true, false",
        "NOT_KNOWN, not known, true, false"
    })
    void aTermIsInterimOrTheLastWord(TargetTerm term, String label, boolean isFinal, boolean isMet) {
        assertThat(term).hasToString(label);
        assertThat(term.label()).isEqualTo(label);
        assertThat(term.isFinal()).isEqualTo(isFinal);
        assertThat(term.isMet()).isEqualTo(isMet);
    }

    @ParameterizedTest
    @CsvSource({"IMPROVED, improved", "NOT_IMPROVED, not improved", "UNKNOWN, unknown"})
    void anAnswerHasItsWords(Improvement answer, String label) {
        assertThat(answer).hasToString(label);
        assertThat(answer.label()).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({"HELD, held", "BREACHED, breached", "UNKNOWN, unknown"})
    void aStandardHasItsWord(StandardStatus status, String label) {
        assertThat(status).hasToString(label);
        assertThat(status.label()).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({
        "STRONG_PROGRESS, SOME_PROGRESS, SOME_PROGRESS",
        "SOME_PROGRESS, STRONG_PROGRESS, SOME_PROGRESS",
        "NO_PROGRESS, NO_PROGRESS, NO_PROGRESS",
        "NO_PROGRESS, NOT_YET_ASSESSED, NOT_YET_ASSESSED"
    })
    void ofTwoCeilingsTheLowerOneHolds(SummaryRating one, SummaryRating other, SummaryRating lower) {
        assertThat(one.orLower(other)).isEqualTo(lower);
    }
}
