package io.github.psadelivery.scoring.report.progress;

import static java.util.stream.Collectors.joining;

import io.github.psadelivery.scoring.explanation.Passage;
import io.github.psadelivery.scoring.progress.reward.Earned;
import io.github.psadelivery.scoring.progress.reward.RewardGrant;
import io.github.psadelivery.scoring.progress.reward.SubTargetReward;
import io.github.psadelivery.scoring.wording.Wording;
import java.util.ArrayList;
import java.util.List;

/** The reward grant of a Local PSA in words. */
final class RewardPassages {
    private final Wording wording;
    private final ProgressWords words;

    RewardPassages(Wording wording, ProgressWords words) {
        this.wording = wording;
        this.words = words;
    }

    Passage of(RewardGrant grant) {
        return new Passage(
                wording.text(
                        "progress.grant",
                        grant.agreement(),
                        grant.council(),
                        words.pounds(grant.earned()),
                        words.pounds(grant.pot())),
                grant.rewards().stream().map(this::reward).toList());
    }

    private Passage reward(SubTargetReward reward) {
        List<Passage> details = new ArrayList<>();
        details.add(Passage.of(wording.text(
                "progress.reward.why",
                why(reward.why()),
                reward.achieved()
                        .map(words::percent)
                        .orElseGet(() -> wording.text("progress.reward.notknown")))));
        if (reward.earned().signum() > 0) {
            details.add(Passage.of(wording.text(
                    "progress.reward.instalments",
                    reward.instalments().stream().map(words::pounds).collect(joining(", ")))));
        }
        reward.interim()
                .ifPresent(interim -> details.add(
                        Passage.of(wording.text("progress.reward.interim", words.pounds(interim)))));
        details.addAll(words.reasons(reward.reasons()));
        return new Passage(
                wording.text(
                        "progress.reward",
                        reward.subTarget(),
                        reward.text(),
                        words.pounds(reward.earned()),
                        words.pounds(reward.share())),
                details);
    }

    private String why(Earned why) {
        return switch (why) {
            case NO_RESULT -> wording.text("progress.reward.noresult");
            case NO_ENHANCEMENT -> wording.text("progress.reward.noenhancement");
            case BELOW_THE_FLOOR -> wording.text("progress.reward.below");
            case IN_PROPORTION -> wording.text("progress.reward.inproportion");
            case CAPPED -> wording.text("progress.reward.capped");
        };
    }
}
