package io.github.psadelivery.scoring.progress.reward;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.agreement.local.LocalPsa;
import io.github.psadelivery.model.agreement.local.LocalTarget;
import io.github.psadelivery.model.agreement.local.LocalTarget.SubTarget;
import io.github.psadelivery.scoring.progress.rules.RewardRules;
import io.github.psadelivery.scoring.progress.rules.RuleReason;
import io.github.psadelivery.scoring.progress.rules.table.EditedTables;
import io.github.psadelivery.scoring.progress.rules.table.ProgressTables;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RewardGrantTest {
    private static final RewardRules RULES =
            ProgressTables.standard().settings().reward();

    /** From 40 without an agreement to 50 with it, so that a result of 46 is 60 % of the enhancement. */
    private static SubTarget part(String id, String result) {
        return new SubTarget(
                id,
                "A sub-target",
                new BigDecimal("40"),
                new BigDecimal("50"),
                Optional.empty(),
                Optional.of(result).filter(number -> !number.isEmpty()).map(BigDecimal::new));
    }

    private static LocalPsa agreement(String budget, LocalTarget... targets) {
        return new LocalPsa("L", "A council", new BigDecimal(budget), Optional.empty(), List.of(targets), List.of());
    }

    private static LocalTarget target(String id, SubTarget... parts) {
        return new LocalTarget(id, "A target", List.of(parts));
    }

    /** Budget and pot as published; each of twelve targets is worth £277,068.75. */
    @ParameterizedTest
    @CsvSource({
        "45.99, 0.00, BELOW_THE_FLOOR, 0.599",
        "46, 166241.25, IN_PROPORTION, 0.6",
        "49.99, 276791.68, IN_PROPORTION, 0.999",
        "50, 277068.75, CAPPED, 1",
        "53, 277068.75, CAPPED, 1.3",
        "40, 0.00, BELOW_THE_FLOOR, 0",
        "39, 0.00, BELOW_THE_FLOOR, -0.1"
    })
    void aTwelfthIsEarnedAsPublished(String result, String earned, Earned why, String achieved) {
        LocalTarget[] targets = IntStream.rangeClosed(1, 12)
                .mapToObj(number -> target("T" + number, part("T" + number + ".1", number == 1 ? result : "")))
                .toArray(LocalTarget[]::new);

        RewardGrant grant = RewardGrant.of(agreement("132993000", targets), RULES);

        assertThat(grant.pot()).isEqualTo(new BigDecimal("3324825.00"));
        assertThat(grant.earned()).isEqualTo(new BigDecimal(earned));
        SubTargetReward reward = grant.rewards().get(0);
        assertThat(reward.share()).isEqualTo(new BigDecimal("277068.75"));
        assertThat(reward.earned()).isEqualTo(new BigDecimal(earned));
        assertThat(reward.why()).isEqualTo(why);
        assertThat(reward.achieved())
                .hasValueSatisfying(share -> assertThat(share).isEqualByComparingTo(achieved));
        assertThat(grant.rewards().get(1).why()).isEqualTo(Earned.NO_RESULT);
        assertThat(grant.rewards().get(1).achieved()).isEmpty();
        assertThat(grant.rewards().get(1).earned()).isEqualTo(new BigDecimal("0.00"));
    }

    @Test
    void whereLessIsBetterTheEnhancementIsTurned() {
        SubTarget fewer = new SubTarget(
                "S",
                "Fewer burglaries",
                new BigDecimal("100"),
                new BigDecimal("90"),
                Optional.empty(),
                Optional.of(new BigDecimal("93")));

        SubTargetReward reward = RewardGrant.of(agreement("4000", target("T", fewer)), RULES)
                .rewards()
                .get(0);

        assertThat(reward.achieved())
                .hasValueSatisfying(share -> assertThat(share).isEqualByComparingTo("0.7"));
        assertThat(reward.earned()).isEqualTo(new BigDecimal("70.00"));
    }

    @Test
    void withoutAnEnhancementThereIsNothingToEarn() {
        SubTarget nothing = new SubTarget(
                "S", "Same", BigDecimal.TEN, BigDecimal.TEN, Optional.empty(), Optional.of(new BigDecimal("20")));

        SubTargetReward reward = RewardGrant.of(agreement("4000", target("T", nothing)), RULES)
                .rewards()
                .get(0);

        assertThat(reward.why()).isEqualTo(Earned.NO_ENHANCEMENT);
        assertThat(reward.earned()).isEqualTo(new BigDecimal("0.00"));
        assertThat(reward.achieved()).isEmpty();
    }

    /** A pot of £100.00 over three targets, and a third of it over two parts. */
    @Test
    void equalPartsAddUpToThePenny() {
        RewardGrant grant = RewardGrant.of(
                agreement(
                        "4000",
                        target("A", part("A1", "50")),
                        target("B", part("B1", "50"), part("B2", "50")),
                        target("C", part("C1", "50"))),
                RULES);

        assertThat(grant.rewards())
                .extracting(SubTargetReward::share)
                .containsExactly(
                        new BigDecimal("33.34"),
                        new BigDecimal("16.67"),
                        new BigDecimal("16.66"),
                        new BigDecimal("33.33"));
        assertThat(grant.earned()).isEqualTo(grant.pot()).isEqualTo(new BigDecimal("100.00"));
    }

    @Test
    void thePotIsRoundedHalfUpAndAgreementsWithoutTargetsEarnNothing() {
        assertThat(RewardGrant.of(agreement("100.20"), RULES).pot()).isEqualTo(new BigDecimal("2.51"));
        assertThat(RewardGrant.of(agreement("100.19"), RULES).pot()).isEqualTo(new BigDecimal("2.50"));
        assertThat(RewardGrant.of(agreement("-100"), RULES).pot()).isEqualTo(new BigDecimal("0.00"));
        assertThat(RewardGrant.of(agreement("100", target("A")), RULES).earned())
                .isEqualTo(new BigDecimal("0.00"));
    }

    @Test
    void aGrantIsPaidInTwoPartsTheFirstOneThePennyMore() {
        SubTargetReward reward = RewardGrant.of(agreement("4000.40", target("T", part("S", "50"))), RULES)
                .rewards()
                .get(0);

        assertThat(reward.earned()).isEqualTo(new BigDecimal("100.01"));
        assertThat(reward.instalments()).containsExactly(new BigDecimal("50.01"), new BigDecimal("50.00"));
        assertThat(reward.instalmentsAfter(new BigDecimal("20.00")))
                .containsExactly(new BigDecimal("40.01"), new BigDecimal("40.00"));
        assertThat(reward.instalmentsAfter(new BigDecimal("200.00")))
                .allSatisfy(part -> assertThat(part).isZero());
    }

    @Test
    void aFifthIsPayableWhereAnInterimLevelWasAgreed() {
        SubTarget interim = new SubTarget(
                "S",
                "With an interim level",
                new BigDecimal("40"),
                new BigDecimal("50"),
                Optional.of(new BigDecimal("44")),
                Optional.empty());

        SubTargetReward with = RewardGrant.of(agreement("4000.40", target("T", interim)), RULES)
                .rewards()
                .get(0);
        SubTargetReward without = RewardGrant.of(agreement("4000.40", target("T", part("S", ""))), RULES)
                .rewards()
                .get(0);

        assertThat(with.interim()).contains(new BigDecimal("20.00"));
        assertThat(with.reasons()).extracting(RuleReason::rule).containsExactly("reward-interim", "reward-instalments");
        assertThat(without.interim()).isEmpty();
        assertThat(without.reasons()).extracting(RuleReason::rule).containsExactly("reward-instalments");
    }

    @Test
    void namesTheRowThatDecided() {
        assertThat(rules("45")).containsExactly("reward-floor", "reward-instalments");
        assertThat(rules("46")).containsExactly("reward-floor", "reward-instalments");
        assertThat(rules("51")).containsExactly("reward-cap", "reward-instalments");
    }

    private static List<String> rules(String result) {
        return RewardGrant.of(agreement("4000", target("T", part("S", result))), RULES)
                .rewards()
                .get(0)
                .reasons()
                .stream()
                .map(RuleReason::rule)
                .toList();
    }

    @Test
    void theRulesAreRows() {
        RewardRules other = EditedTables.standard()
                .with("settings.csv", "anything,60%", "anything,40%")
                .with("settings.csv", "share of it,100%", "share of it,50%")
                .with("settings.csv", "is paid,2,", "is paid,3,")
                .rules()
                .settings()
                .reward();

        SubTargetReward reward = RewardGrant.of(agreement("4000", target("T", part("S", "44"))), other)
                .rewards()
                .get(0);
        SubTargetReward capped = RewardGrant.of(agreement("4000", target("T", part("S", "46"))), other)
                .rewards()
                .get(0);

        assertThat(reward.earned()).isEqualTo(new BigDecimal("40.00"));
        assertThat(capped.earned()).isEqualTo(new BigDecimal("50.00"));
        assertThat(reward.instalments())
                .containsExactly(new BigDecimal("13.34"), new BigDecimal("13.33"), new BigDecimal("13.33"));
    }
}
