package io.github.psadelivery.scoring.cli.internal;

import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.model.problem.Nearest;
import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.rules.Rubrics;
import io.github.psadelivery.rules.language.RubricLabels;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.table.RubricDraft;
import io.github.psadelivery.rules.table.sheet.SheetSource;
import io.github.psadelivery.scoring.wording.Wording;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds a rubric by what a user calls it: the id of a shipped one, or else a folder or workbook. */
public final class RubricLookup {
    /** The id of the rubric that is meant where none is named. */
    public static final String STANDARD = "pmdu-2003";

    private RubricLookup() {}

    /** Finds it, or gives the problems in it. */
    public static Checked<Rubric> find(String idOrPath, Wording wording) {
        return draft(idOrPath, wording).fold(RubricDraft::rubric, Checked::rejected);
    }

    /** The labels of a rubric that was found, in a language; files of a folder stand in a folder of that language in it. */
    public static Checked<RubricLabels> labels(String idOrFolder, Rubric rubric, Locale language) {
        return Rubrics.ids().contains(idOrFolder)
                ? Rubrics.labels(rubric, language)
                : RubricLabels.read(rubric, language, SheetSource.folder(Path.of(idOrFolder)));
    }

    /** Finds it as its author has it, with the problems in it; there are problems here only if nothing is found. */
    public static Checked<RubricDraft> draft(String idOrPath, Wording wording) {
        Optional<Rubric> shipped = Rubrics.byId(idOrPath);
        return shipped.map(RubricDraft::of)
                .or(() -> path(idOrPath).map(RubricDraft::read))
                .map(draft -> Checked.of(draft, List.of()))
                .orElseGet(() -> Checked.rejected(List.of(unknown(idOrPath, wording))));
    }

    private static Optional<Path> path(String name) {
        try {
            return Optional.of(Path.of(name))
                    .filter(path -> Files.isDirectory(path) || (Files.exists(path) && RubricDraft.isWorkbook(path)));
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    private static Problem unknown(String name, Wording wording) {
        List<String> ids = Rubrics.ids();
        return new Problem(
                ProblemCode.RUB_NOT_READABLE,
                new Place.Whole(name),
                wording.text("cli.rubric.unknown"),
                Nearest.to(name, ids)
                        .map(id -> wording.text("cli.nearest", id))
                        .orElseGet(() -> wording.text("cli.rubric.ids", String.join(", ", ids))));
    }
}
