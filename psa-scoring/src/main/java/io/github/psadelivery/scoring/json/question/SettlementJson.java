package io.github.psadelivery.scoring.json.question;

import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.scoring.json.internal.writing.JsonText;
import io.github.psadelivery.scoring.settle.Needed;
import io.github.psadelivery.scoring.settle.NextToAssess;
import io.github.psadelivery.scoring.settle.Settlement;
import java.util.List;

/**
 * What would settle likelihoods, as JSON. Efforts are decimal texts; {@code next} has the best item to assess first.
 *
 * <p>Thread-safety: no state.
 */
public final class SettlementJson {

    private SettlementJson() {}

    /** What settles one likelihood, and which item to assess first. */
    public record Answer(Settlement settlement, List<NextToAssess> next) {
        public Answer {
            next = List.copyOf(next);
        }
    }

    /** Gives JSON of many lines. The same answers give the same text. */
    public static String write(List<Answer> answers) {
        JsonText to = JsonText.ofManyLines();
        to.object().list("settlements");
        answers.forEach(answer -> answer(answer, to));
        return to.endList().endObject().end();
    }

    private static void answer(Answer answer, JsonText to) {
        Settlement settlement = answer.settlement();
        to.object();
        Heads.head(settlement.base(), to);
        to.truth("provedFewest", settlement.isProvedFewest());
        to.list("needed");
        settlement.needed().forEach(needed -> needed(needed, to));
        to.endList();
        to.list("notNeeded", settlement.notNeeded().stream().map(Item::id).toList());
        to.list("next");
        for (NextToAssess next : answer.next()) {
            to.object();
            to.words("item", next.item().id());
            to.words("effort", next.effort().toPlainString());
            to.words("expected", next.expected().toPlainString());
            to.words("atMost", next.atMost().toPlainString());
            to.endObject();
        }
        to.endList().endObject();
    }

    private static void needed(Needed needed, JsonText to) {
        to.object();
        to.words("item", needed.item().id());
        needed.proof().ifPresent(proof -> {
            to.object("proof");
            to.object("others");
            proof.others().forEach((item, level) -> to.words(item, level.label()));
            to.endObject();
            to.words("atWorst", needed.item().requiredScale().worst().label());
            to.words("worse", proof.worse().label());
            to.words("at", proof.level().label());
            to.words("better", proof.better().label());
            to.endObject();
        });
        to.endObject();
    }
}
