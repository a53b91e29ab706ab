package io.github.psadelivery.scoring.json.question;

import io.github.psadelivery.scoring.json.internal.writing.JsonText;
import io.github.psadelivery.scoring.portfolio.view.HoldingBack;
import io.github.psadelivery.scoring.whatif.LevelChange;
import io.github.psadelivery.scoring.whatif.Scenario.Action;
import io.github.psadelivery.scoring.whatif.ScenarioAnswer;
import io.github.psadelivery.scoring.whatif.ScenarioLine;
import java.util.List;

/**
 * What would be if scenarios came about, as JSON: every assessment, those that nothing changes among them.
 *
 * <p>Scale and direction: levels are written by their labels; {@code steps} is positive where an item is raised.
 *
 * <p>Absence: {@code because} is left out where nobody gives a reason.
 *
 * <p>Thread-safety: no state.
 */
public final class ScenarioJson {

    private ScenarioJson() {}

    /** Gives JSON of many lines. The same answers give the same text. */
    public static String write(List<ScenarioAnswer> answers) {
        JsonText to = JsonText.ofManyLines();
        to.object().list("scenarios");
        answers.forEach(answer -> answer(answer, to));
        return to.endList().endObject().end();
    }

    private static void answer(ScenarioAnswer answer, JsonText to) {
        to.object();
        to.words("scenario", answer.scenario().name());
        to.list("actions");
        for (Action action : answer.scenario().actions()) {
            to.object();
            to.words("item", action.subject());
            to.words("area", action.item());
            to.words("to", action.level().label());
            if (!action.because().isBlank()) {
                to.words("because", action.because());
            }
            to.endObject();
        }
        to.endList().list("lines");
        answer.lines().forEach(line -> line(line, to));
        to.endList().endObject();
    }

    private static void line(ScenarioLine line, JsonText to) {
        to.object();
        Heads.head(line.base(), to);
        Heads.outcome("after", line.scenario().likelihood(), to);
        to.list("changes");
        for (LevelChange change : line.changes()) {
            to.object();
            to.words("item", change.item().id());
            to.words("from", change.from().label());
            to.words("to", change.to().label());
            to.number("steps", change.steps());
            to.truth("assumed", change.isAssumed());
            to.endObject();
        }
        to.endList();
        HoldingBack holding = HoldingBack.of(line.scenario().usedRubric(), List.of(line.scenario()));
        to.object("stillHeldBy");
        to.list(
                "items",
                holding.items().stream().map(count -> count.item().id()).toList());
        to.list("rules", holding.caps().stream().map(count -> count.cap().id()).toList());
        to.endObject().endObject();
    }
}
