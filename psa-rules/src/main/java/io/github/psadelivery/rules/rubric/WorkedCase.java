package io.github.psadelivery.rules.rubric;

import io.github.psadelivery.model.scale.Level;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A case that the rubric must reproduce: one row of {@code cases.csv}.
 *
 * @param row the row of the table, as a spreadsheet counts: the header is 1
 * @param id such as {@code T3 December 02}
 * @param levelByItem what is given, in the order of the table's columns
 * @param item the id of the judgement (or {@code likelihood}) whose outcome is told
 * @param worst what the rubric gives, at its worst where the outcome is open
 * @param best what the rubric gives, at its best
 * @param published the level that was published, where one was
 * @param because why published and given differ (a named departure), or a note
 */
public record WorkedCase(
        int row,
        String id,
        String title,
        Map<String, Level> levelByItem,
        String item,
        Level worst,
        Level best,
        Optional<Level> published,
        String because,
        String source) {

    public WorkedCase {
        levelByItem = Collections.unmodifiableMap(new LinkedHashMap<>(levelByItem));
    }

    /** Whether the published level is not what the rubric gives. */
    public boolean isDeparture() {
        return published
                .map(level -> level.isWorseThan(worst) || best.isWorseThan(level))
                .orElse(false);
    }
}
