package io.github.psadelivery.scoring;

/**
 * Hears of each result as it is given, for metrics or logs. Called on the thread that scores, once a result, before the
 * caller has it; so it should be quick, safe for threads where the scorer is shared, and must not throw.
 *
 * <pre>{@code
 * PsaScorer counted = PsaScorer.standard().heardBy(new ScoringListener() {
 *     @Override
 *     public void rejected(Rejected result) {
 *         rejections.increment();
 *     }
 * });
 * }</pre>
 */
public interface ScoringListener {

    /** An assessment was scored. */
    default void scored(Scored result) {}

    /** An assessment was rejected. */
    default void rejected(Rejected result) {}
}
