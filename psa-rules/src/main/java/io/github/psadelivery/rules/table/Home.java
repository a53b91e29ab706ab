package io.github.psadelivery.rules.table;

import static io.github.psadelivery.model.problem.ProblemCode.PARENT_EXTENDS;
import static io.github.psadelivery.model.problem.ProblemCode.PARENT_NOT_THERE;

import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.rules.table.extension.Parent;
import io.github.psadelivery.rules.table.internal.Problems;
import io.github.psadelivery.rules.table.sheet.Sheet;
import io.github.psadelivery.rules.table.sheet.SheetSource;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a rubric lies, and so where the one that it extends is found: a shipped rubric by id and version, or a folder
 * or workbook beside it. One that is extended must be whole, so that no chain has to be followed.
 *
 * @param folder in which the rubric's own folder or workbook lies; empty if it comes from no file
 * @param mayExtend whether this rubric may extend another
 */
record Home(Optional<Path> folder, boolean mayExtend) {
    static final Home NOWHERE = new Home(Optional.empty(), true);

    private static final Pattern SHIPPED = Pattern.compile("([A-Za-z0-9][A-Za-z0-9-]*) ([0-9.]+)");
    private static final Pattern BESIDE = Pattern.compile("[^/\\\\:.][^/\\\\:]*");

    static Home of(Path rubric) {
        return new Home(Optional.ofNullable(rubric.toAbsolutePath().normalize().getParent()), true);
    }

    /** The folder or workbook of this name; empty for the name of a shipped rubric. */
    Optional<Path> path(String name) {
        if (SHIPPED.matcher(name).matches() || !BESIDE.matcher(name).matches()) {
            return Optional.empty();
        }
        try {
            return folder.map(beside -> beside.resolve(name));
        } catch (InvalidPathException noName) {
            return Optional.empty();
        }
    }

    /** The rubric that a row names, read without errors; empty, and problems, if there is none. */
    Optional<RubricDraft> parent(Sheet.Row row, Problems problems) {
        String name = row.cell("value");
        if (!mayExtend) {
            problems.add(
                    PARENT_EXTENDS,
                    row.place("value"),
                    "This rubric is extended by another, and extends “%s” itself.".formatted(name),
                    "Extend “%s”, or publish this rubric, which makes it whole.".formatted(name));
            return Optional.empty();
        }
        Optional<RubricDraft> found = shipped(name).or(() -> beside(name));
        if (found.isEmpty()) {
            problems.add(
                    PARENT_NOT_THERE,
                    row.place("value"),
                    "There is no rubric “%s” to extend.".formatted(name),
                    "Write id and version of a shipped rubric, such as pmdu-2003 1.0, or the name of a folder or workbook beside this one.");
        }
        found.ifPresent(draft -> problems.addAll(draft.rubric().problems().stream()
                .filter(Problem::isError)
                .map(problem -> problem.at(Parent.place(name, problem.place())))
                .toList()));
        return found.filter(draft -> draft.rubric().value().isPresent());
    }

    private static Optional<RubricDraft> shipped(String name) {
        Matcher matcher = SHIPPED.matcher(name);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        ClassLoader loader = Objects.requireNonNull(Home.class.getClassLoader());
        SheetSource files = SheetSource.resources(loader, "rubrics/" + matcher.group(1));
        return Optional.of(RubricReader.draft(matcher.group(1), files))
                .filter(draft -> draft.rubric()
                        .value()
                        .filter(rubric -> rubric.header().version().equals(matcher.group(2)))
                        .isPresent());
    }

    private Optional<RubricDraft> beside(String name) {
        Home whole = new Home(folder, false);
        return path(name).filter(Files::exists).map(path -> RubricDraft.read(path, whole));
    }
}
