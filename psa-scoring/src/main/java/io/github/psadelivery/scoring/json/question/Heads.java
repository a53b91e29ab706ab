package io.github.psadelivery.scoring.json.question;

import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.json.internal.writing.JsonText;
import io.github.psadelivery.scoring.outcome.Outcome;

/** What every answer begins with: which assessment it is about, and what it has now. */
final class Heads {

    private Heads() {}

    static void head(Scored scored, JsonText to) {
        to.words("item", scored.assessment().subject().id());
        to.words("title", scored.assessment().subject().title());
        to.words("date", scored.assessment().date().effective().toString());
        outcome("likelihood", scored.likelihood(), to);
    }

    /** As results write it: settled, or both ends. */
    static void outcome(String name, Outcome outcome, JsonText to) {
        to.object(name);
        if (outcome.isSettled()) {
            to.words("settled", outcome.worst().label());
        } else {
            to.words("worst", outcome.worst().label());
            to.words("best", outcome.best().label());
        }
        to.endObject();
    }
}
