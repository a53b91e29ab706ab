package io.github.psadelivery.scoring.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.scoring.progress.indicator.IndicatorProgress;
import io.github.psadelivery.scoring.progress.reward.RewardGrant;
import io.github.psadelivery.scoring.progress.reward.SubTargetReward;
import io.github.psadelivery.scoring.progress.scale.Improvement;
import io.github.psadelivery.scoring.progress.target.TargetProgress;
import io.github.psadelivery.scoring.testing.jqwik.ProgressArbitraries;
import io.github.psadelivery.scoring.testing.progress.generation.RegisterCase;
import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

class ProgressProperties {

    @Provide
    Arbitrary<RegisterCase> registers() {
        return ProgressArbitraries.registers();
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void theSameQuestionHasTheSameAnswer(@ForAll("registers") RegisterCase asked) {
        assertThat(Progress.of(asked.register(), asked.asOf())).isEqualTo(Progress.of(asked.register(), asked.asOf()));
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void nothingImprovesWithoutDataLaterThanItsBaseline(@ForAll("registers") RegisterCase asked) {
        for (IndicatorProgress indicator :
                Progress.of(asked.register(), asked.asOf()).indicators()) {
            if (!indicator.hasFirstData()) {
                assertThat(indicator.improved()).isEqualTo(Improvement.UNKNOWN);
                assertThat(indicator.level().change()).isEmpty();
            }
            assertThat(indicator.latest().map(latest -> latest.published().isAfter(asked.asOf())))
                    .isNotEqualTo(Optional.of(true));
        }
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void aTargetIsFinalWhereItsDateIsPastAndOnlyThenNotMet(@ForAll("registers") RegisterCase asked) {
        for (TargetProgress target : Progress.of(asked.register(), asked.asOf()).targets()) {
            boolean isDatePast =
                    target.date().filter(date -> !asked.asOf().isBefore(date)).isPresent();
            if (!isDatePast) {
                assertThat(target.term().isFinal() && !target.term().isMet()).isFalse();
            }
            assertThat(target.reasons()).isNotEmpty();
        }
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void aGrantIsTheSumOfItsPartsToThePenny(@ForAll("registers") RegisterCase asked) {
        for (RewardGrant grant : Progress.of(asked.register(), asked.asOf()).rewards()) {
            assertThat(sum(grant, Part.SHARE)).isEqualByComparingTo(grant.pot());
            assertThat(sum(grant, Part.EARNED)).isEqualByComparingTo(grant.earned());
            for (SubTargetReward reward : grant.rewards()) {
                assertThat(reward.instalments().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                        .isEqualByComparingTo(reward.earned());
                assertThat(reward.earned()).isBetween(BigDecimal.ZERO, reward.share());
            }
        }
    }

    private enum Part {
        SHARE,
        EARNED
    }

    private static BigDecimal sum(RewardGrant grant, Part part) {
        return grant.rewards().stream()
                .map(reward -> part == Part.SHARE ? reward.share() : reward.earned())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
