package io.github.psadelivery.scoring.json;

import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.json.internal.writing.SummaryWriter;

/**
 * Results in short, as JSON lines: what a batch writes of each assessment. {@link ResultJson} has all of a result.
 *
 * <p>Scale and direction: levels are written by their codes, the worst and the best that the missing ratings allow.
 * {@code settled} is about the likelihood, and {@code provisional} about any judgement that it rests on.
 *
 * <p>Absence: {@code override} is there where the published or a panel's level lies outside what the rubric gives, and
 * is that level. An empty list of {@code reasons} means that no cap binds.
 *
 * <p>Thread-safety: no state.
 *
 * <pre>{@code
 * {"item":"T3","date":"2003-07","judgements":{"challenge":{"worst":"H","best":"H"},"planning":{"worst":"AR","best":"AG"}},
 *  "likelihood":{"worst":"AR","best":"AG"},"settled":false,"provisional":true,"reasons":["LD-2","PL-4"],
 *  "override":"G","rubric":"0f3c5a7b9d1e"}
 * }</pre>
 */
public final class ResultSummaryJson {

    private ResultSummaryJson() {}

    /** Appends one line with its line feed. Equal results give the same text. Needs no library. */
    public static void appendTo(StringBuilder text, Scored scored) {
        SummaryWriter.append(scored, text);
    }
}
