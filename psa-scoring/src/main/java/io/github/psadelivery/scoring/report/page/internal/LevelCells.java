package io.github.psadelivery.scoring.report.page.internal;

import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.rules.language.RubricLabels;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.explanation.ExplanationText;
import io.github.psadelivery.scoring.outcome.Outcome;
import io.github.psadelivery.scoring.report.document.internal.DocumentPage.Entry;
import io.github.psadelivery.scoring.report.document.internal.Tones;
import io.github.psadelivery.scoring.wording.Wording;
import java.util.Locale;

/** Levels as words with a shape, for the cells of tables. Immutable. */
public final class LevelCells {
    private final ExplanationText explanation;
    private final Tones tones;

    /** Knows the levels of a rubric. */
    public LevelCells(Rubric rubric, Wording wording, RubricLabels labels) {
        this.explanation = new ExplanationText(wording, labels);
        this.tones = Tones.of(rubric);
    }

    /** Gives an outcome. */
    public Entry of(Outcome outcome) {
        return Entry.level(explanation.outcome(outcome), tones.of(outcome));
    }

    /** Gives a level. */
    public Entry of(Level level) {
        return of(new Outcome.Settled(level));
    }

    /** What a column is called, in a word or two. */
    public static String heading(Item column) {
        String id = column.id();
        int first = id.offsetByCodePoints(0, 1);
        return id.substring(0, first).toUpperCase(Locale.ROOT) + id.substring(first);
    }
}
