package io.github.psadelivery.scoring.testing.jqwik;

import io.github.psadelivery.scoring.testing.progress.generation.RegisterCase;
import io.github.psadelivery.scoring.testing.progress.generation.RegisterMaker;
import net.jqwik.api.Arbitrary;

/**
 * Arbitraries for whole registers with data, and a day for which their progress is asked. As with assessments, choices are
 * whole numbers and a smaller one makes a simpler value, so what fails shrinks to fewer indicators and no revisions.
 *
 * <pre>{@code
 * @Provide
 * Arbitrary<RegisterCase> registers() {
 *     return ProgressArbitraries.registers();
 * }
 * }</pre>
 */
public final class ProgressArbitraries {
    private ProgressArbitraries() {}

    /** Registers with agreements of both regimes, targets of every composition and a Local PSA. */
    public static Arbitrary<RegisterCase> registers() {
        return PsaArbitraries.choices(RegisterMaker.SLOTS).map(RegisterMaker::make);
    }
}
