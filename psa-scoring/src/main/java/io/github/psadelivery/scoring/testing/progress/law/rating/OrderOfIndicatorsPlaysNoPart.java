package io.github.psadelivery.scoring.testing.progress.law.rating;

import io.github.psadelivery.model.agreement.Register;
import io.github.psadelivery.model.measurement.Series;
import io.github.psadelivery.scoring.testing.law.Strength;
import io.github.psadelivery.scoring.testing.law.Violation;
import io.github.psadelivery.scoring.testing.law.data.DataLaw;
import io.github.psadelivery.scoring.testing.progress.generation.RegisterCase;
import io.github.psadelivery.scoring.testing.progress.law.TestedProgress;
import io.github.psadelivery.scoring.testing.progress.law.internal.Answers;
import io.github.psadelivery.scoring.testing.progress.law.internal.Edits;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * <b>L35</b> The order of indicators, series and observations plays no part.
 *
 * <p>Why: The order of a basket is no information, and files come in any order.
 *
 * <p>Strength: required.
 *
 * <p>How it is checked: every list of indicators, the series and the observations of each are turned round; all
 * ratings, terms, answers and flags must stay.
 *
 * <p>A failure means: a running value depends on what came before, or the last line of a file is taken for the latest
 * period.
 *
 * <p>Thread-safety: immutable.
 */
public final class OrderOfIndicatorsPlaysNoPart extends DataLaw<TestedProgress, RegisterCase> {

    public OrderOfIndicatorsPlaysNoPart() {
        super(35, Strength.REQUIRED, "The order of indicators, series and observations plays no part");
    }

    @Override
    public Optional<Violation> violation(TestedProgress tested, RegisterCase example) {
        Answers before = Answers.of(tested.of(example));
        Register turned = Edits.everywhere(
                example.register(),
                OrderOfIndicatorsPlaysNoPart::reversed,
                series -> new Series(series.indicator(), reversed(series.observations())),
                path -> path);
        RegisterCase reversed = example.with(Edits.series(turned, reversed(turned.series())));
        return before.differsFrom(Answers.of(tested.of(reversed)), "the other way round");
    }

    private static <T> List<T> reversed(List<T> things) {
        List<T> reversed = new ArrayList<>(things);
        Collections.reverse(reversed);
        return reversed;
    }
}
