package io.github.psadelivery.scoring.json.question;

import io.github.psadelivery.rules.rubric.RubricReference;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.difference.InputChange;
import io.github.psadelivery.scoring.difference.OutcomeDifference;
import io.github.psadelivery.scoring.difference.Part;
import io.github.psadelivery.scoring.difference.ResultDifference;
import io.github.psadelivery.scoring.json.internal.writing.JsonText;
import java.util.List;
import java.util.Locale;

/**
 * What lies between results, as JSON. A level or outcome that is not there is left out: nothing was stated, the rubric has
 * no such judgement, or the mixture cannot be scored.
 *
 * <p>Thread-safety: no state.
 */
public final class DifferenceJson {

    private DifferenceJson() {}

    /** Gives JSON of many lines. The same differences give the same text. */
    public static String write(List<ResultDifference> differences) {
        JsonText to = JsonText.ofManyLines();
        to.object().list("differences");
        differences.forEach(difference -> difference(difference, to));
        return to.endList().endObject().end();
    }

    private static void difference(ResultDifference difference, JsonText to) {
        to.object();
        to.words("item", difference.older().assessment().subject().id());
        side("older", difference.older(), to);
        side("newer", difference.newer(), to);
        to.truth("different", !difference.isEmpty());
        to.list("inputs");
        for (InputChange change : difference.inputs()) {
            to.object();
            to.words("item", change.item());
            to.words("factor", change.factor().name().toLowerCase(Locale.ROOT));
            change.from().ifPresent(from -> to.words("from", from));
            change.to().ifPresent(now -> to.words("to", now));
            to.endObject();
        }
        to.endList().list("outcomes");
        difference.outcomes().forEach(outcome -> outcome(outcome, to));
        to.endList().endObject();
    }

    private static void side(String name, Scored scored, JsonText to) {
        RubricReference rubric = scored.rubric();
        to.object(name);
        to.words("date", scored.assessment().date().effective().toString());
        to.object("rubric");
        to.words("id", rubric.id());
        to.words("version", rubric.version());
        to.words("hash", rubric.hash());
        to.endObject().endObject();
    }

    private static void outcome(OutcomeDifference outcome, JsonText to) {
        to.object();
        to.words("of", outcome.item());
        outcome.from().ifPresent(from -> Heads.outcome("from", from, to));
        outcome.to().ifPresent(now -> Heads.outcome("to", now, to));
        to.list(
                "madeBy",
                outcome.factors().stream()
                        .map(factor -> factor.name().toLowerCase(Locale.ROOT))
                        .toList());
        to.words("how", outcome.how().name().toLowerCase(Locale.ROOT));
        to.list("parts");
        for (Part part : outcome.parts()) {
            to.object();
            to.words("factor", part.factor().name().toLowerCase(Locale.ROOT));
            part.alone().ifPresent(alone -> Heads.outcome("alone", alone, to));
            part.without().ifPresent(without -> Heads.outcome("without", without, to));
            to.endObject();
        }
        to.endList().endObject();
    }
}
