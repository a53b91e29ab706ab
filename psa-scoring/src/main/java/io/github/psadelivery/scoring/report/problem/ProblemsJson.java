package io.github.psadelivery.scoring.report.problem;

import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.scoring.json.internal.writing.JsonText;
import java.util.List;

/**
 * What is wrong with a rubric as JSON: how many errors and warnings there are, and each with code, severity, place, what
 * is wrong and what to do.
 *
 * <p>Thread-safety: safe. The same problems give the same text.
 *
 * <pre>{@code
 * String json = ProblemsJson.write("my-rubric", RubricReader.read(folder).problems());
 * }</pre>
 */
public final class ProblemsJson {

    private ProblemsJson() {}

    /**
     * Gives the problems as one object.
     *
     * @param checked the name of what was checked
     */
    public static String write(String checked, List<Problem> problems) {
        int errors = (int) problems.stream().filter(Problem::isError).count();
        JsonText to = JsonText.ofManyLines();
        to.object();
        to.words("checked", checked);
        to.number("errors", errors);
        to.number("warnings", problems.size() - errors);
        to.list("problems");
        for (Problem problem : problems) {
            to.object();
            to.words("code", problem.code().code());
            to.words("severity", problem.severity().label());
            to.words("place", problem.place().describe());
            to.words("message", problem.message());
            to.words("advice", problem.advice());
            to.endObject();
        }
        to.endList();
        return to.endObject().end();
    }
}
