package io.github.psadelivery.scoring.json;

import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.rules.rubric.RubricReference;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.Result;
import io.github.psadelivery.scoring.json.internal.parsing.Jackson;
import io.github.psadelivery.scoring.json.internal.reading.ResultDocument;
import io.github.psadelivery.scoring.json.internal.writing.ResultWriter;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Results as JSON: the assessment, what the rubric gives, and every reason for it. {@link ResultSummaryJson} has them
 * in short.
 *
 * <p>Scale and direction: levels are written by their labels; tallies count them worst first. An outcome is
 * {@code {"settled": …}}, or {@code {"worst": …, "best": …}} while it is open.
 *
 * <p>Absence: a field that has nothing to say is left out, such as {@code stated}, {@code derived},
 * {@code provisional}, {@code override}, or {@code because} and {@code by} in an override whose reason or author is not
 * known. Lists are always there. An empty list of {@code bindingCaps} means that no cap applies.
 *
 * <p>Errors: a result is what its rubric gives for its assessment, and nothing else. So reading one scores its
 * assessment anew and tells of every difference from what was written, but for the place of a problem, which is of the
 * file that the assessment was read from.
 *
 * <p>Thread-safety: no state.
 *
 * <p>Source: each cap has its own. The {@code hypotheses} of an override are guesses: <b>Assumption</b>.
 *
 * <pre>{@code
 * String json = ResultJson.write(PsaScorer.standard().score(assessment));
 * Checked<Result> read = ResultJson.read("result.json", stream,
 *         rubric -> Rubrics.byHash(rubric.hash()).map(PsaScorer::of));
 * }</pre>
 */
public final class ResultJson {

    private ResultJson() {}

    /** Gives a result as JSON of many lines. Equal results give the same text. Needs no library. */
    public static String write(Result result) {
        return ResultWriter.text(result);
    }

    /** Gives the same on one line, which ends with a line feed. */
    public static String writeLine(Result result) {
        return ResultWriter.line(result);
    }

    /**
     * Reads a file that holds one result, strictly, and leaves the stream open. What {@link #write} made of a scorer's
     * result gives an equal one, under the same exceptions as {@link AssessmentJson#write}.
     *
     * @param file the name by which problems tell of it
     * @param scorers gives the scorer for a rubric; one whose rubric has another hash is not taken
     */
    public static Checked<Result> read(
            String file, InputStream stream, Function<RubricReference, Optional<PsaScorer>> scorers) {
        return read(file, stream, scorers, JsonReading.strict());
    }

    /**
     * Reads a file that holds one result, and leaves the stream open. A tolerant reading passes over fields that
     * scoring anew does not give.
     *
     * @param file the name by which problems tell of it
     * @param scorers gives the scorer for a rubric; one whose rubric has another hash is not taken
     */
    public static Checked<Result> read(
            String file,
            InputStream stream,
            Function<RubricReference, Optional<PsaScorer>> scorers,
            JsonReading reading) {
        return Jackson.isThere()
                ? new ResultDocument(scorers, reading.parsing()).read(file, stream)
                : Checked.rejected(List.of(Jackson.missing(file)));
    }

    /**
     * Gives the JSON Schema (draft 2020-12) of what is read and written here. It refers to
     * {@link AssessmentJson#schema}.
     */
    public static String schema() {
        return JsonSchemas.text(ResultWriter.SCHEMA);
    }
}
