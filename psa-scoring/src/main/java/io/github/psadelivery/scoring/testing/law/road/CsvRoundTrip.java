package io.github.psadelivery.scoring.testing.law.road;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.testing.law.Law;
import io.github.psadelivery.scoring.testing.law.Strength;
import io.github.psadelivery.scoring.testing.law.Tested;
import io.github.psadelivery.scoring.testing.law.Violation;
import io.github.psadelivery.scoring.testing.law.internal.Edited;
import io.github.psadelivery.scoring.testing.law.internal.Held;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * <b>L15</b> CSV reads back as it was written.
 *
 * <p>Why: Policy officials keep assessments in spreadsheets. A sheet must give back what was put in, whatever its
 * letters are.
 *
 * <p>Strength: required.
 *
 * <p>How it is checked: each assessment that is scored is written as a row and read back: the same statements in any
 * order, the same subject, date and published level, and the same result. The law says nothing where the writer
 * tells that a sheet cannot hold the assessment.
 *
 * <p>A failure means: a cell is quoted wrongly, not applicable is taken for a level or the other way round, or a
 * column is lost.
 *
 * <p>Thread-safety: immutable.
 */
public final class CsvRoundTrip extends Law {

    public CsvRoundTrip() {
        super(15, Strength.REQUIRED, "CSV reads back as it was written");
    }

    @Override
    public Trial on(Tested tested) {
        return assessment -> tested.scorer().score(assessment) instanceof Scored scored
                ? tested.roads()
                        .csv()
                        .apply(tested.rubric(), assessment)
                        .flatMap(back -> isSame(assessment, back)
                                ? Held.same(scored, tested.scorer().score(back), "through CSV")
                                : Optional.of(new Violation("", assessment.toString(), back.toString())))
                : Optional.empty();
    }

    private static boolean isSame(Assessment one, Assessment other) {
        return new HashSet<>(one.statements()).equals(new HashSet<>(other.statements()))
                && Edited.statements(one, List.of()).equals(Edited.statements(other, List.of()));
    }
}
