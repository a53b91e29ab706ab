package io.github.psadelivery.scoring.batch.internal.writing;

import io.github.psadelivery.model.problem.Problem;

/** A problem as one line of JSON. Written without Jackson, so that a batch of sheets does without it. */
public final class ProblemJson implements ProblemForm {
    private static final char FIRST_NEEDLESS_TO_ESCAPE = ' ';

    @Override
    public String head() {
        return "";
    }

    @Override
    public String line(String input, int line, Problem problem) {
        StringBuilder to = new StringBuilder();
        to.append('{');
        field(to, "file", input);
        to.append(",\"line\":").append(line).append(',');
        field(to, "code", problem.code().code());
        to.append(',');
        field(to, "severity", problem.severity().label());
        to.append(',');
        field(to, "place", problem.place().describe());
        to.append(',');
        field(to, "message", problem.message());
        to.append(',');
        field(to, "advice", problem.advice());
        return to.append("}\n").toString();
    }

    private static void field(StringBuilder to, String name, String value) {
        to.append('"').append(name).append("\":\"");
        value.chars().forEach(letter -> letter(to, (char) letter));
        to.append('"');
    }

    private static void letter(StringBuilder to, char letter) {
        if (letter == '"' || letter == '\\') {
            to.append('\\').append(letter);
        } else if (letter < FIRST_NEEDLESS_TO_ESCAPE || Character.isSurrogate(letter)) {
            to.append("\\u%04x".formatted((int) letter));
        } else {
            to.append(letter);
        }
    }
}
