package io.github.psadelivery.scoring.testing.progress;

import io.github.psadelivery.scoring.testing.law.data.DataLaw;
import io.github.psadelivery.scoring.testing.law.data.DataLawsReport;
import io.github.psadelivery.scoring.testing.progress.generation.GeneratedRegisters;
import io.github.psadelivery.scoring.testing.progress.generation.RegisterCase;
import io.github.psadelivery.scoring.testing.progress.law.TestedProgress;
import io.github.psadelivery.scoring.testing.progress.law.rating.AMetElementNeverCountsAgainst;
import io.github.psadelivery.scoring.testing.progress.law.rating.AchievingMoreNeverEarnsLess;
import io.github.psadelivery.scoring.testing.progress.law.rating.DataNeverTakeARatingAway;
import io.github.psadelivery.scoring.testing.progress.law.rating.DirectionPlaysNoPart;
import io.github.psadelivery.scoring.testing.progress.law.rating.EveryRatingHasItsReason;
import io.github.psadelivery.scoring.testing.progress.law.rating.OrderOfIndicatorsPlaysNoPart;
import io.github.psadelivery.scoring.testing.progress.law.rating.SameDataNeverGiveNewData;
import io.github.psadelivery.scoring.testing.progress.law.rating.UnitPlaysNoPart;
import io.github.psadelivery.scoring.testing.progress.law.rating.WhatComesLaterChangesNothing;
import io.github.psadelivery.scoring.testing.progress.law.rating.WhatIsKnownStaysKnown;
import java.util.List;

/**
 * The laws that every good way of computing progress keeps, ready to be held against rules of progress or an engine of
 * one's own.
 *
 * <p>Errors: a broken law is told in the reports and never thrown, unless {@link DataLawsReport#orThrow} is asked.
 *
 * <p>Thread-safety: safe.
 *
 * <pre>{@code
 * ProgressLaws.check(TestedProgress.of(ourRules)).orThrow();
 * }</pre>
 */
public final class ProgressLaws {
    /** How many registers are made up where none are given. */
    public static final int DRAWN = 60;

    private static final long SEED = 2007;

    private static final List<DataLaw<TestedProgress, RegisterCase>> ALL = List.of(
            new DirectionPlaysNoPart(),
            new UnitPlaysNoPart(),
            new DataNeverTakeARatingAway(),
            new WhatComesLaterChangesNothing(),
            new WhatIsKnownStaysKnown(),
            new OrderOfIndicatorsPlaysNoPart(),
            new AMetElementNeverCountsAgainst(),
            new AchievingMoreNeverEarnsLess(),
            new SameDataNeverGiveNewData(),
            new EveryRatingHasItsReason());

    private ProgressLaws() {}

    /** Gives every law, by number. */
    public static List<DataLaw<TestedProgress, RegisterCase>> all() {
        return ALL;
    }

    /** Holds all laws on made-up registers, always the same. */
    public static DataLawsReport<RegisterCase> check(TestedProgress tested) {
        return check(tested, GeneratedRegisters.of(SEED).limit(DRAWN).toList());
    }

    /** Holds all laws on registers of one's own. */
    public static DataLawsReport<RegisterCase> check(TestedProgress tested, List<RegisterCase> cases) {
        return DataLawsReport.of(ALL, tested, cases);
    }
}
