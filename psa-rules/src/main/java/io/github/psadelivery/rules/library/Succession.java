package io.github.psadelivery.rules.library;

import static io.github.psadelivery.model.problem.ProblemCode.ANOTHER_RUBRIC;
import static io.github.psadelivery.model.problem.ProblemCode.EFFECTIVE_TOO_EARLY;
import static io.github.psadelivery.model.problem.ProblemCode.NOT_PUBLISHABLE;
import static io.github.psadelivery.model.problem.ProblemCode.VERSION_NOT_RAISED;
import static io.github.psadelivery.model.problem.ProblemCode.VERSION_RAISED_ALONE;

import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.table.RubricDraft;
import io.github.psadelivery.rules.table.RubricWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a new version of a rubric must keep to: other content has a higher version, and it takes effect no earlier than
 * the version before it.
 *
 * <p>Content is every row of every table, the dates among them, and not the version itself.
 *
 * <p>Errors: what is wrong is told as problems at the cells of {@code rubric.csv}.
 *
 * <p>Thread-safety: safe, without state.
 *
 * <pre>{@code
 * Succession.check(published, RubricDraft.read(Path.of("our-department")));    // RUB-052 error at rubric.csv, row 3, ...
 * }</pre>
 */
public final class Succession {
    private static final String VERSION = "version";
    private static final Pattern FOLDER_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

    private final RubricDraft draft;
    private final List<Problem> problems = new ArrayList<>();

    private Succession(RubricDraft draft) {
        this.draft = draft;
    }

    /**
     * Gives everything that keeps a rubric from following another; empty too for a draft that gives no rubric, whose
     * problems are told elsewhere.
     */
    public static List<Problem> check(Rubric previous, RubricDraft next) {
        Succession succession = new Succession(next);
        next.rubric().value().ifPresent(rubric -> succession.checkAfter(previous, rubric));
        return List.copyOf(succession.problems);
    }

    /** Gives what keeps a rubric from being published at all: an id or version that cannot name a folder. */
    static List<Problem> checkNames(RubricDraft next) {
        Succession succession = new Succession(next);
        next.rubric().value().ifPresent(succession::checkNames);
        return List.copyOf(succession.problems);
    }

    private void checkNames(Rubric rubric) {
        String id = rubric.header().id();
        if (!FOLDER_NAME.matcher(id).matches()) {
            add(
                    NOT_PUBLISHABLE,
                    "id",
                    "A rubric cannot be published under the id “%s”.".formatted(id),
                    "Write letters from A to Z, digits, points and hyphens only, and begin with a letter or digit.");
        }
        version(rubric);
    }

    private Optional<RubricVersion> version(Rubric rubric) {
        String text = rubric.header().version();
        Optional<RubricVersion> version = RubricVersion.of(text);
        if (version.isEmpty()) {
            add(
                    NOT_PUBLISHABLE,
                    VERSION,
                    "The version “%s” cannot be compared with another.".formatted(text),
                    "Write numbers with points between them, such as 1.1.");
        }
        return version;
    }

    private void checkAfter(Rubric previous, Rubric next) {
        if (!previous.header().id().equals(next.header().id())) {
            add(
                    ANOTHER_RUBRIC,
                    "id",
                    "This is rubric “%s”, and the one before it is “%s”."
                            .formatted(next.header().id(), previous.header().id()),
                    "Name the version before of the same rubric, or put the id right.");
            return;
        }
        version(next).ifPresent(version -> checkVersion(previous, next, version));
        if (next.header().effectiveFrom().isBefore(previous.header().effectiveFrom())) {
            add(
                    EFFECTIVE_TOO_EARLY,
                    "effective from",
                    "This version takes effect on %s, before version %s did on %s."
                            .formatted(
                                    next.header().effectiveFrom(),
                                    previous.header().version(),
                                    previous.header().effectiveFrom()),
                    "Write %s or a later day.".formatted(previous.header().effectiveFrom()));
        }
    }

    private void checkVersion(Rubric previous, Rubric next, RubricVersion version) {
        Optional<RubricVersion> before = RubricVersion.of(previous.header().version());
        String text = previous.header().version();
        boolean isHigher = before.map(older -> version.compareTo(older) > 0).orElse(true);
        boolean isSameContent = content(previous).equals(content(next));
        if (!isHigher && !isSameContent) {
            add(
                    VERSION_NOT_RAISED,
                    VERSION,
                    "The content differs from that of version %s, and the version is not higher.".formatted(text),
                    "Write a version higher than %s.".formatted(text));
        } else if (isHigher && isSameContent) {
            add(
                    VERSION_RAISED_ALONE,
                    VERSION,
                    "The content is that of version %s, and only the version is higher.".formatted(text),
                    "Keep version %s, unless you mean to publish the same content again.".formatted(text));
        }
    }

    /** All cells but that of the version. */
    private static List<List<List<String>>> content(Rubric rubric) {
        return RubricWriter.sheets(rubric).stream()
                .map(sheet -> sheet.records().stream()
                        .filter(cells -> !cells.get(0).equals(VERSION))
                        .toList())
                .toList();
    }

    private void add(ProblemCode code, String key, String message, String advice) {
        problems.add(new Problem(code, draft.placeOf(key), message, advice));
    }
}
