package io.github.psadelivery.scoring.json.question;

import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.scoring.json.internal.writing.JsonText;
import io.github.psadelivery.scoring.whatif.ChangeSet;
import io.github.psadelivery.scoring.whatif.Edge;
import io.github.psadelivery.scoring.whatif.LevelChange;
import io.github.psadelivery.scoring.whatif.Lift;
import io.github.psadelivery.scoring.whatif.Missing;
import java.util.List;

/**
 * What would lift likelihoods, as JSON.
 *
 * <p>Scale and direction: levels are written by their labels; {@code steps} is positive where an item is raised, and the
 * steps of a set are added up without a sign.
 *
 * <p>Absence: {@code cost} is there only if the caller gave costs, as a decimal text; {@code edge} only if something
 * lowers the likelihood.
 *
 * <p>Thread-safety: no state.
 *
 * <pre>{@code
 * String json = LiftJson.write(List.of(new LiftJson.Answer(lift, edge)));
 * }</pre>
 */
public final class LiftJson {

    private LiftJson() {}

    /** Both sides of one likelihood. */
    public record Answer(Lift lift, Edge edge) {}

    /** Gives JSON of many lines. The same answers give the same text. */
    public static String write(List<Answer> answers) {
        JsonText to = JsonText.ofManyLines();
        to.object().list("lifts");
        answers.forEach(answer -> answer(answer, to));
        return to.endList().endObject().end();
    }

    private static void answer(Answer answer, JsonText to) {
        Lift lift = answer.lift();
        to.object();
        Heads.head(lift.base(), to);
        to.words("goal", lift.goal().label());
        to.truth("reached", lift.isReached());
        to.words("missing", lift.missing() == Missing.AT_WORST ? "at worst" : "at best");
        to.list("assumed", lift.assumed().stream().map(Item::id).toList());
        to.truth("whole", lift.isWhole());
        to.number("count", lift.count());
        to.list("sets");
        for (ChangeSet set : lift.sets()) {
            to.object();
            set(set, to);
            to.endObject();
        }
        to.endList();
        answer.edge().nearest().ifPresent(set -> {
            to.object("edge");
            set(set, to);
            to.endObject();
        });
        to.endObject();
    }

    private static void set(ChangeSet set, JsonText to) {
        to.number("items", set.changes().size());
        to.number("steps", set.steps());
        set.cost().ifPresent(cost -> to.words("cost", cost.toPlainString()));
        Heads.outcome("gives", set.likelihood(), to);
        to.list("changes");
        for (LevelChange change : set.changes()) {
            to.object();
            to.words("item", change.item().id());
            to.words("from", change.from().label());
            to.words("to", change.to().label());
            to.number("steps", change.steps());
            to.truth("assumed", change.isAssumed());
            to.endObject();
        }
        to.endList();
    }
}
