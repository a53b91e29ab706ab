package io.github.psadelivery.scoring.cli.internal.lookup;

import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.model.problem.Nearest;
import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.rules.Rubrics;
import io.github.psadelivery.rules.language.LanguageFiles;
import io.github.psadelivery.rules.language.RubricLabels;
import io.github.psadelivery.rules.library.RubricLibrary;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.table.RubricDraft;
import io.github.psadelivery.rules.table.sheet.SheetSource;
import io.github.psadelivery.scoring.wording.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds a rubric by what a user calls it: the id of a shipped one, perhaps with its version; a folder; or a workbook. */
public final class RubricLookup {
    /** The id of the rubric that is meant where none is named. */
    public static final String STANDARD = "pmdu-2003";

    private RubricLookup() {}

    /** Finds it, or gives the problems in it. */
    public static Checked<Rubric> find(String name, Wording wording) {
        return draft(name, wording).fold(RubricDraft::rubric, Checked::rejected);
    }

    /**
     * The same, with a folder of published versions in which an id is looked up first: the version that is named, or else
     * the last one.
     */
    public static Checked<Rubric> find(String name, Path library, Wording wording) {
        if (!Files.isDirectory(library)) {
            return Checked.rejected(List.of(new Problem(
                    ProblemCode.RUB_NOT_READABLE,
                    new Place.Whole(library.toString()),
                    wording.text("cli.library.unknown"),
                    wording.text("cli.library.advice"))));
        }
        Checked<RubricLibrary> read = RubricLibrary.read(library);
        return read.fold(
                published -> published(name, published)
                        .map(rubric -> Checked.of(rubric, read.problems()))
                        .orElseGet(() -> otherwise(name, published, wording)),
                Checked::rejected);
    }

    private static Optional<Rubric> published(String name, RubricLibrary library) {
        return NamedVersion.of(name)
                .map(named -> library.find(named.id(), named.version()))
                .orElseGet(() -> library.latest(name));
    }

    private static Checked<Rubric> otherwise(String name, RubricLibrary library, Wording wording) {
        return draft(name, library.all(), wording).fold(RubricDraft::rubric, Checked::rejected);
    }

    /** Finds it as its author has it, with the problems in it; there are problems here only if nothing is found. */
    public static Checked<RubricDraft> draft(String name, Wording wording) {
        return draft(name, List.of(), wording);
    }

    /** @param published what could have been named besides what is shipped, and was not */
    private static Checked<RubricDraft> draft(String name, List<Rubric> published, Wording wording) {
        return Rubrics.byId(name)
                .map(RubricDraft::of)
                .or(() -> path(name).map(RubricDraft::read))
                .or(() -> NamedVersion.of(name).flatMap(NamedVersion::shipped).map(RubricDraft::of))
                .map(draft -> Checked.of(draft, List.of()))
                .orElseGet(() -> Checked.rejected(List.of(unknown(name, published, wording))));
    }

    /** The labels of a rubric that was found, in a language; files of a folder stand in a folder of that language in it. */
    public static Checked<RubricLabels> labels(String name, Rubric rubric, Locale language) {
        return own(name)
                .map(path -> RubricLabels.read(rubric, language, SheetSource.folder(path)))
                .orElseGet(() -> Rubrics.labels(rubric, language));
    }

    /** The same, with a folder of published versions in which the rubric was looked up first; its labels stand beside it. */
    public static Checked<RubricLabels> labels(String name, Path library, Rubric rubric, Locale language) {
        return RubricLibrary.read(library)
                .fold(
                        published -> published(name, published).isPresent()
                                ? published.labels(rubric, language)
                                : labels(name, rubric, language),
                        Checked::rejected);
    }

    /** The files with its labels in other languages, as they are. */
    public static Map<String, byte[]> languageFiles(String name, Rubric rubric) throws IOException {
        Optional<Path> own = own(name);
        return own.isPresent()
                ? LanguageFiles.in(own.get())
                : Rubrics.languageFiles(rubric.header().id());
    }

    private static Optional<Path> own(String name) {
        return path(name).filter(path -> !Rubrics.ids().contains(name));
    }

    private static Optional<Path> path(String name) {
        try {
            return Optional.of(Path.of(name))
                    .filter(path -> Files.isDirectory(path) || (Files.exists(path) && RubricDraft.isWorkbook(path)));
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    private static Problem unknown(String name, List<Rubric> published, Wording wording) {
        List<Rubric> known =
                Stream.concat(published.stream(), Rubrics.all().stream()).toList();
        Optional<NamedVersion> version = NamedVersion.of(name);
        List<String> ids =
                known.stream().map(rubric -> rubric.header().id()).distinct().toList();
        return version.flatMap(named -> named.missing(known, wording))
                .orElseGet(() -> new Problem(
                        ProblemCode.RUB_NOT_READABLE,
                        new Place.Whole(name),
                        wording.text("cli.rubric.unknown"),
                        Nearest.to(version.map(NamedVersion::id).orElse(name), ids)
                                .map(id -> wording.text("cli.nearest", id))
                                .orElseGet(() -> wording.text("cli.rubric.ids", String.join(", ", ids)))));
    }
}
