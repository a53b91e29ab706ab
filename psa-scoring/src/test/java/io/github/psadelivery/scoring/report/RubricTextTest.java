package io.github.psadelivery.scoring.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.rules.Rubrics;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.wording.Wording;
import org.junit.jupiter.api.Test;

class RubricTextTest {
    private static final Rubric RUBRIC = Rubrics.standard();

    private final String text = new RubricText(Wording.english()).of(RUBRIC).replaceAll("\\s+", " ");

    @Test
    void namesEveryItem() {
        assertThat(RUBRIC.items()).allSatisfy(item -> assertThat(text).contains(item.label()));
    }

    @Test
    void saysEveryRuleWithItsReasonAndSource() {
        assertThat(RUBRIC.tables().caps())
                .isNotEmpty()
                .allSatisfy(cap -> assertThat(text)
                        .contains(cap.id() + ": " + RUBRIC.sentence(cap) + " Because: " + cap.because() + " Source: "
                                + cap.source()));
    }

    @Test
    void saysEveryLevelWithItsMeaning() {
        assertThat(RUBRIC.tables().scales().stream().flatMap(scale -> scale.levels().stream()))
                .allSatisfy(level -> assertThat(text)
                        .contains("%s (%s): %s"
                                .formatted(level.level().label(), level.level().code(), level.meaning())));
    }

    @Test
    void saysWhenAJudgementIsProvisional() {
        assertThat(text)
                .contains("Capacity to drive progress (capacity): unless at least 60% of its areas are assessed,"
                        + " and these among them: Leadership (CP.1).")
                .contains("Degree of challenge (challenge): unless at least 60% of its areas are assessed.");
    }

    @Test
    void countsWhatIsInIt() {
        assertThat(new RubricText(Wording.english()).summary(RUBRIC))
                .startsWith("Rubric pmdu-2003, version ")
                .contains("\n34 items, 24 areas, ")
                .endsWith(" 21 worked cases, 2 of them departures from what was published\n");
    }
}
