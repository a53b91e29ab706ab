package io.github.psadelivery.scoring.json;

import io.github.psadelivery.scoring.Result;

/**
 * Results as JSON: what the rubric gives, and every reason for it.
 *
 * <p>Scale and direction: levels are written by their labels; tallies count them worst first. An outcome is
 * {@code {"settled": …}}, or {@code {"worst": …, "best": …}} while it is open.
 *
 * <p>Absence: a field that has nothing to say is left out, such as {@code stated}, {@code derived},
 * {@code provisional}, {@code override}, or {@code because} and {@code by} in an override whose reason or author is not
 * known. Lists are always there. An empty list of {@code bindingCaps} means that no cap applies.
 *
 * <p>Thread-safety: no state.
 *
 * <p>Source: each cap has its own. The {@code hypotheses} of an override are guesses: <b>Assumption</b>.
 *
 * <pre>{@code
 * System.out.print(ResultJson.write(PsaScorer.standard().score(assessment)));
 * }</pre>
 */
public final class ResultJson {

    private ResultJson() {}

    /** Gives a result as JSON of many lines. Equal results give the same text. */
    public static String write(Result result) {
        Jackson.require();
        return ResultWriter.text(result);
    }
}
