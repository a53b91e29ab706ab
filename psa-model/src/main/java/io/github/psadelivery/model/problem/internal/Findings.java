package io.github.psadelivery.model.problem.internal;

import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Collects problems under a path that grows as a check goes down into a value. The text of a path is made only where a
 * problem is told, so that good data cost next to nothing. Belongs to one thread.
 */
public final class Findings {
    private static final int LONGEST_QUOTE = 60;

    private final Optional<Findings> parent;
    private final Place.Path root;
    private final String field;
    private final int index;
    private final List<Problem> problems;

    private Findings(Optional<Findings> parent, Place.Path root, String field, int index, List<Problem> problems) {
        this.parent = parent;
        this.root = root;
        this.field = field;
        this.index = index;
        this.problems = problems;
    }

    /** Starts at a place, with no problems. */
    public static Findings at(Place.Path place) {
        return new Findings(Optional.empty(), place, "", -1, new ArrayList<>());
    }

    /** Goes down into a field; what is found there is collected here too. */
    public Findings in(String name) {
        return in(name, -1);
    }

    /** Goes down into an element of a list. */
    public Findings in(String name, int place) {
        return new Findings(Optional.of(this), root, name, place, problems);
    }

    /** Adds a problem at this place. */
    public void add(ProblemCode code, String message, String advice) {
        problems.add(new Problem(code, place(), message, advice));
    }

    /** Adds problems that were found elsewhere. */
    public void addAll(List<Problem> found) {
        problems.addAll(found);
    }

    /** Gives this place. */
    public Place.Path place() {
        return new Place.Path(root.file(), path());
    }

    private String path() {
        String above = parent.map(Findings::path).orElseGet(root::path);
        String name = field.isEmpty() ? above : above + "." + field;
        return index < 0 ? name : name + "[" + index + "]";
    }

    /** Gives the problems found so far, here and anywhere under the same root, in the order found. */
    public List<Problem> list() {
        return List.copyOf(problems);
    }

    /** Gives a text of the data fit for a message: on one line, in quotation marks, and shortened if it is long. */
    public static String quoted(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return "“"
                + (line.codePointCount(0, line.length()) > LONGEST_QUOTE
                        ? line.substring(0, line.offsetByCodePoints(0, LONGEST_QUOTE)) + "…"
                        : line)
                + "”";
    }
}
