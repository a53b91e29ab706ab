package io.github.psadelivery.scoring.report.problem;

import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.model.problem.ProblemPage;
import io.github.psadelivery.scoring.json.internal.writing.JsonText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is wrong with a rubric as SARIF 2.1.0, the format in which editors and code hosts take findings. The page of each
 * code that occurs goes with it.
 *
 * <p>Unit: the line of a finding in a CSV file is the row as a spreadsheet counts it; a row above it whose text has line
 * ends of its own counts as one. A finding in a workbook has no line, and its cell is told by name.
 *
 * <p>Thread-safety: safe. The same problems give the same text.
 *
 * <p>Source: OASIS, Static Analysis Results Interchange Format (SARIF) Version 2.1.0.
 *
 * <pre>{@code
 * String sarif = ProblemsSarif.write("my-rubric", RubricReader.read(folder).problems());
 * }</pre>
 */
public final class ProblemsSarif {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final String UNRESERVED = "-._~/";

    private static final Pattern LINE = Pattern.compile(", line ([0-9]+)$");

    private final String checked;
    private final boolean isFile;
    private final JsonText to = JsonText.ofManyLines();

    private ProblemsSarif(String checked, boolean isFile) {
        this.checked = checked.replace('\\', '/');
        this.isFile = isFile;
    }

    /**
     * Gives the problems as one log with one run.
     *
     * @param checked the folder or workbook that was checked, as a path
     */
    public static String write(String checked, List<Problem> problems) {
        return log(new ProblemsSarif(checked, false), problems);
    }

    /**
     * Gives the problems of one file of JSON, or of JSON lines, whose lines are told too.
     *
     * @param file the file that was checked, as a path
     */
    public static String ofFile(String file, List<Problem> problems) {
        return log(new ProblemsSarif(file, true), problems);
    }

    private static String log(ProblemsSarif sarif, List<Problem> problems) {
        sarif.log(problems);
        return sarif.to.end();
    }

    private void log(List<Problem> problems) {
        List<ProblemCode> codes =
                problems.stream().map(Problem::code).distinct().sorted().toList();
        to.object();
        to.words("$schema", SCHEMA);
        to.words("version", "2.1.0");
        to.list("runs");
        to.object();
        to.object("tool").object("driver");
        to.words("name", "psa");
        to.list("rules");
        codes.forEach(this::rule);
        to.endList().endObject().endObject();
        to.words("columnKind", "utf16CodeUnits");
        to.list("results");
        problems.forEach(problem -> result(problem, codes.indexOf(problem.code())));
        to.endList();
        to.endObject();
        to.endList();
        to.endObject();
    }

    private void rule(ProblemCode code) {
        ProblemPage page = ProblemPage.of(code);
        to.object();
        to.words("id", code.code());
        text("shortDescription", code.title());
        text("fullDescription", page.meaning());
        text("help", page.importance() + " " + page.remedy());
        to.object("defaultConfiguration")
                .words("level", code.severity().label())
                .endObject();
        to.endObject();
    }

    private void result(Problem problem, int ruleIndex) {
        to.object();
        to.words("ruleId", problem.code().code());
        to.number("ruleIndex", ruleIndex);
        to.words("level", problem.severity().label());
        text("message", problem.message() + " " + problem.advice());
        to.list("locations");
        to.object();
        to.object("physicalLocation");
        to.object("artifactLocation").words("uri", uri(problem.place())).endObject();
        line(problem.place())
                .ifPresent(line -> to.object("region").number("startLine", line).endObject());
        to.endObject();
        to.list("logicalLocations");
        to.object().words("fullyQualifiedName", problem.place().describe()).endObject();
        to.endList();
        to.endObject();
        to.endList();
        to.endObject();
    }

    private void text(String name, String words) {
        to.object(name).words("text", words).endObject();
    }

    private String uri(Place place) {
        String path = isFile ? checked : within(place);
        StringBuilder uri = new StringBuilder();
        for (byte letter : path.getBytes(StandardCharsets.UTF_8)) {
            char sign = (char) (letter & 0xFF);
            boolean isPlain = sign < 0x80 && (Character.isLetterOrDigit(sign) || UNRESERVED.indexOf(sign) >= 0);
            uri.append(isPlain ? String.valueOf(sign) : "%%%02X".formatted((int) sign));
        }
        return uri.toString();
    }

    private String within(Place place) {
        return place.fold(
                cell -> within(cell.file()),
                sheetCell -> checked,
                value -> within(value.file()),
                line -> within(line.file()),
                whole -> whole.file().endsWith(".csv") ? within(whole.file()) : checked,
                stated -> checked);
    }

    private String within(String file) {
        return checked + "/" + file;
    }

    private static Optional<Integer> line(Place place) {
        return place.fold(
                cell -> Optional.of(cell.row()),
                sheetCell -> Optional.empty(),
                value -> lineNamed(value.file()),
                line -> Optional.of(line.line()),
                whole -> Optional.empty(),
                stated -> Optional.empty());
    }

    /** The line that stands in the name of the file where each line is a text of its own. */
    private static Optional<Integer> lineNamed(String file) {
        Matcher line = LINE.matcher(file);
        return line.find() ? Optional.of(Integer.valueOf(line.group(1))) : Optional.empty();
    }
}
