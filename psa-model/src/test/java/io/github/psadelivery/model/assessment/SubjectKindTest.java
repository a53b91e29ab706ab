package io.github.psadelivery.model.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SubjectKindTest {

    @Test
    void readsEveryLabelBack() {
        assertThat(SubjectKind.values())
                .allSatisfy(
                        kind -> assertThat(SubjectKind.parse(kind.toString())).isSameAs(kind));
    }

    @Test
    void readsLabelsInAnyCaseAndLocale() {
        assertThat(SubjectKind.parse(" INDICATOR ")).isEqualTo(SubjectKind.INDICATOR);
        assertThat(SubjectKind.parse("dso")).isEqualTo(SubjectKind.DSO);
        assertThat(SubjectKind.parse("Target Element")).isEqualTo(SubjectKind.TARGET_ELEMENT);
    }

    @Test
    void suggestsTheNearestLabel() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SubjectKind.parse("targte"))
                .withMessage("“targte” is not a kind of subject. Write target? "
                        + "The kinds: PSA, target, target element, indicator, DSO, objective.");
    }

    @Test
    void listsTheKindsIfNoneIsNear() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SubjectKind.parse("policy"))
                .withMessage("“policy” is not a kind of subject. "
                        + "The kinds: PSA, target, target element, indicator, DSO, objective.");
    }
}
