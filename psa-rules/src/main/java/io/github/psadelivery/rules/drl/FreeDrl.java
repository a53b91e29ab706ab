package io.github.psadelivery.rules.drl;

import java.time.Duration;

/**
 * Rules that a trusted developer wrote as DRL, in place of a rubric's own caps. <b>DRL can run any Java</b>, so take it
 * only from people who may change the program itself.
 *
 * <p>Rules match {@code Tally} facts and insert {@code Ceiling} facts; a rubric's generated {@code rules.drl} is the
 * text to start from. Nothing proves that free rules only lower ceilings, so results say that their bounds are not
 * proved. The limits stop rules that fire for ever; nothing can stop a consequence that itself never ends.
 *
 * @param file the name that problems call the text by
 * @param text the DRL
 * @param mostFirings how many rules may fire for one judgement of one score
 * @param deadline how long they may take
 */
public record FreeDrl(String file, String text, int mostFirings, Duration deadline) {

    public FreeDrl {
        if (mostFirings < 1 || deadline.isZero() || deadline.isNegative()) {
            throw new IllegalArgumentException("""
                    Rules may fire at least once and have some time, and here it is %s firings in %s.
                    Use FreeDrl.of for limits that are good for rules on tallies.""".formatted(mostFirings, deadline));
        }
    }

    /** The limits that are good for rules on tallies: 10,000 firings and 2 seconds. */
    public static FreeDrl of(String file, String text) {
        return new FreeDrl(file, text, 10_000, Duration.ofSeconds(2));
    }
}
