package io.github.psadelivery.scoring.json.internal.writing;

import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.explanation.JudgementResult;
import io.github.psadelivery.scoring.outcome.Outcome;
import java.util.List;

/** Writes what a batch says of one result: the levels by their codes, and the rules that bind. */
public final class SummaryWriter {
    private final JsonText to;

    private SummaryWriter(JsonText to) {
        this.to = to;
    }

    /** Appends a line, with its line feed. */
    public static void append(Scored scored, StringBuilder to) {
        new SummaryWriter(JsonText.ofOneLine(to)).summary(scored);
        to.append('\n');
    }

    private void summary(Scored scored) {
        to.object();
        to.words("item", scored.assessment().subject().id());
        to.words("date", scored.assessment().date().effective().toString());
        to.object("judgements");
        List<JudgementResult> judgements = scored.judgements();
        for (int place = 0; place < judgements.size(); place++) {
            ends(judgements.get(place).judgement().id(), judgements.get(place).outcome());
        }
        to.endObject();
        ends("likelihood", scored.likelihood());
        to.truth("settled", scored.likelihood().isSettled());
        to.truth("provisional", scored.isProvisional());
        to.list("reasons", scored.bindingRules());
        scored.override()
                .ifPresent(override -> to.words("override", override.to().code()));
        to.words("rubric", scored.rubric().shortHash());
        to.endObject();
    }

    private void ends(String name, Outcome outcome) {
        to.object(name);
        to.words("worst", outcome.worst().code());
        to.words("best", outcome.best().code());
        to.endObject();
    }
}
