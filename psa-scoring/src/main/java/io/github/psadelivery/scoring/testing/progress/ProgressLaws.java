package io.github.psadelivery.scoring.testing.progress;

import io.github.psadelivery.scoring.testing.progress.generation.GeneratedRegisters;
import io.github.psadelivery.scoring.testing.progress.generation.RegisterCase;
import io.github.psadelivery.scoring.testing.progress.law.ProgressLaw;
import io.github.psadelivery.scoring.testing.progress.law.ProgressLawReport;
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
import java.util.stream.Collectors;

/**
 * The laws that every good way of computing progress keeps, ready to be held against rules of progress or an engine of
 * one's own.
 *
 * <p>Errors: a broken law is told in the reports and never thrown, unless {@link #checkOrThrow} is asked.
 *
 * <p>Thread-safety: safe.
 *
 * <pre>{@code
 * ProgressLaws.checkOrThrow(TestedProgress.of(ourRules));
 * }</pre>
 */
public final class ProgressLaws {
    /** How many registers are made up where none are given. */
    public static final int DRAWN = 60;

    private static final long SEED = 2007;

    private static final List<ProgressLaw> ALL = List.of(
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
    public static List<ProgressLaw> all() {
        return ALL;
    }

    /** Holds all laws on made-up registers, always the same. */
    public static List<ProgressLawReport> check(TestedProgress tested) {
        return check(tested, GeneratedRegisters.of(SEED).limit(DRAWN).toList());
    }

    /** Holds all laws on registers of one's own. */
    public static List<ProgressLawReport> check(TestedProgress tested, List<RegisterCase> cases) {
        return ALL.stream().map(law -> ProgressLawReport.of(law, tested, cases)).toList();
    }

    /**
     * Holds all laws on made-up registers, for test suites.
     *
     * @throws AssertionError if a law is broken; its text has number, sentence, what was expected and what came
     */
    public static void checkOrThrow(TestedProgress tested) {
        String broken = check(tested).stream()
                .filter(report -> !report.isKept())
                .map(ProgressLawReport::toString)
                .collect(Collectors.joining("\n"));
        if (!broken.isEmpty()) {
            throw new AssertionError(broken);
        }
    }
}
