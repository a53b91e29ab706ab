package io.github.psadelivery.model.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanStatusTest {
    private static final LocalDate DUE = LocalDate.of(2003, 6, 30);

    private static Action action(ActionStatus status, Optional<LocalDate> due) {
        return new Action(
                "A1",
                "Open a centre",
                Optional.empty(),
                Optional.empty(),
                due,
                Degree.HIGH,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                status);
    }

    @ParameterizedTest
    @EnumSource
    void anOpenActionIsOverdueFromTheDayAfter(ActionStatus status) {
        Action action = action(status, Optional.of(DUE));

        assertThat(action.isOverdueOn(DUE)).isFalse();
        assertThat(action.isOverdueOn(DUE.plusDays(1)))
                .isEqualTo(status == ActionStatus.PLANNED || status == ActionStatus.UNDER_WAY);
    }

    @Test
    void anActionWithoutADueDayIsNeverOverdue() {
        assertThat(action(ActionStatus.PLANNED, Optional.empty()).isOverdueOn(LocalDate.MAX))
                .isFalse();
    }

    @Test
    void aMilestoneIsMetFromTheDayItWasReached() {
        Milestone late = new Milestone(
                "M1", "Opened", MilestoneKind.OUTPUT, DUE, Optional.of(DUE.plusDays(5)), Optional.empty());

        assertThat(late.isMetOn(DUE.plusDays(4))).isFalse();
        assertThat(late.isMetOn(DUE.plusDays(5))).isTrue();
        assertThat(late.isOverdueOn(DUE)).isFalse();
        assertThat(late.isOverdueOn(DUE.plusDays(4))).isTrue();
        assertThat(late.isOverdueOn(DUE.plusDays(5))).isFalse();
    }
}
