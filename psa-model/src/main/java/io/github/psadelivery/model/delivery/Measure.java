package io.github.psadelivery.model.delivery;

import java.util.Optional;

/**
 * Which part an indicator plays in steering a plan: it measures the target itself, stands for it, or moves before it does.
 *
 * <p>Absence: a proxy or lead indicator that is not said to stand for anything is a problem that the check warns of; no
 * reason means that nobody has said why it is a good sign.
 *
 * <p>Thread-safety: immutable.
 *
 * <p>Source: Thomas and Kirkland 2016: proxy or group measures and lead indicators are used where useful, and show quickly
 * whether actions work.
 *
 * @param indicator the id of the indicator
 * @param kind which part it plays
 * @param standsFor the id of the indicator that it stands for or runs ahead of
 * @param because why it is a good sign of the other
 */
public record Measure(String indicator, Kind kind, Optional<String> standsFor, Optional<String> because) {

    /** Which part a measure plays. */
    public enum Kind {
        /** It measures the target itself. */
        TARGET,
        /** It stands for something that is measured too late, too seldom or not at all; also called a group measure. */
        PROXY,
        /** It moves before the other does. */
        LEAD
    }
}
