package io.github.psadelivery.scoring.cli.internal;

import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.model.problem.Nearest;
import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.rules.Rubrics;
import io.github.psadelivery.rules.language.RubricLabels;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.table.RubricReader;
import io.github.psadelivery.rules.table.sheet.SheetSource;
import io.github.psadelivery.scoring.wording.Wording;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds a rubric by what a user calls it: the id of a shipped one, or else a folder. */
public final class RubricLookup {
    /** The id of the rubric that is meant where none is named. */
    public static final String STANDARD = "pmdu-2003";

    private RubricLookup() {}

    /** Finds it, or gives the problems in it. */
    public static Checked<Rubric> find(String idOrFolder, Wording wording) {
        Optional<Rubric> shipped = Rubrics.byId(idOrFolder);
        return shipped.isPresent()
                ? Checked.of(shipped.get(), List.of())
                : folder(idOrFolder).map(RubricReader::read).orElseGet(() -> unknown(idOrFolder, wording));
    }

    /** The labels of a rubric that was found, in a language; files of a folder stand in a folder of that language in it. */
    public static Checked<RubricLabels> labels(String idOrFolder, Rubric rubric, Locale language) {
        return Rubrics.ids().contains(idOrFolder)
                ? Rubrics.labels(rubric, language)
                : RubricLabels.read(rubric, language, SheetSource.folder(Path.of(idOrFolder)));
    }

    private static Optional<Path> folder(String name) {
        try {
            return Optional.of(Path.of(name)).filter(Files::isDirectory);
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    private static Checked<Rubric> unknown(String name, Wording wording) {
        List<String> ids = Rubrics.ids();
        return Checked.rejected(List.of(new Problem(
                ProblemCode.RUB_NOT_READABLE,
                new Place.Whole(name),
                wording.text("cli.rubric.unknown"),
                Nearest.to(name, ids)
                        .map(id -> wording.text("cli.nearest", id))
                        .orElseGet(() -> wording.text("cli.rubric.ids", String.join(", ", ids))))));
    }
}
