package io.github.psadelivery.scoring.json;

import io.github.psadelivery.scoring.impact.Impact;
import io.github.psadelivery.scoring.json.internal.writing.ImpactWriter;

/**
 * What an edit of a rubric changes, as JSON.
 *
 * <p>Scale and direction: levels are written by their labels; {@code steps} is positive where an outcome rises.
 *
 * <p>Absence: {@code before} and {@code after} are the sentences of a rule where there is one; {@code from} or {@code to}
 * is left out where a rubric cannot score the assessment; an {@code example} leaves items out that are at their best.
 *
 * <p>Thread-safety: no state.
 *
 * <pre>{@code
 * String json = ImpactJson.write(RubricImpact.between(older, newer));
 * }</pre>
 */
public final class ImpactJson {

    private ImpactJson() {}

    /** Gives JSON of many lines. The same impact gives the same text. Needs no library. */
    public static String write(Impact impact) {
        return ImpactWriter.text(impact);
    }
}
