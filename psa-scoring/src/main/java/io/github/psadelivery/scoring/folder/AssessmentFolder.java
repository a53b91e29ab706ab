package io.github.psadelivery.scoring.folder;

import static io.github.psadelivery.model.problem.ProblemCode.NOT_READABLE;
import static io.github.psadelivery.model.problem.ProblemCode.NO_ASSESSMENTS;

import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.scoring.csv.AssessmentCsv;
import io.github.psadelivery.scoring.csv.CsvCorrections;
import io.github.psadelivery.scoring.json.AssessmentJson;
import io.github.psadelivery.scoring.source.SourcedAssessments;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * The assessments in a folder: all its {@code .csv} and {@code .json} files in the order of their names, without its
 * subfolders. A file {@code corrections.csv} is no sheet of assessments: it says how misprinted cells of the sheets
 * beside it are read. Nor are {@code narrative.csv} and {@code indicators.csv}, which {@link DeliveryFiles} reads.
 *
 * <p>Errors: as each file has them; besides, a folder or file that cannot be read, and one without any assessment, are
 * problems. A file of JSON is one where the library for it is missing.
 *
 * <p>Thread-safety: no state.
 *
 * <pre>{@code
 * SourcedAssessments asylum = AssessmentFolder.read(Path.of("examples/asylum"), itemIds);
 * }</pre>
 */
public final class AssessmentFolder {
    private static final String CORRECTIONS = "corrections.csv";

    private final AssessmentCsv sheets;
    private final CsvCorrections corrections;
    private final SourcedAssessments.Builder found = SourcedAssessments.builder();

    private AssessmentFolder(Optional<Path> correctionsFile, Set<String> itemIds) {
        this.corrections = correctionsFile
                .map(file -> opened(file, CsvCorrections::read).fold(read -> read, this::unreadableCorrections))
                .orElseGet(CsvCorrections::none);
        this.sheets = AssessmentCsv.of(itemIds).with(corrections);
        corrections.problems().forEach(found::problem);
    }

    /**
     * Reads a folder, or one file alone. A sheet that is read alone is corrected all the same by the file of
     * corrections beside it; whether all of those are of use is checked for a whole folder only.
     *
     * @param itemIds the ids of the rubric's items, which may be columns of a sheet
     */
    public static SourcedAssessments read(Path path, Set<String> itemIds) {
        SourcedAssessments all = Files.isDirectory(path) ? folder(path, itemIds) : file(path, itemIds);
        return all.assessments().isEmpty() && all.problems().isEmpty()
                ? rejected(problem(
                        NO_ASSESSMENTS,
                        path,
                        "There is no assessment here.",
                        "Name a folder with .csv or .json files of assessments, or one such file."))
                : all;
    }

    private static SourcedAssessments folder(Path folder, Set<String> itemIds) {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> isSheet(file) || isJson(file))
                    .filter(file -> !DeliveryFiles.isBesideAssessments(name(file)))
                    .sorted(Comparator.comparing(AssessmentFolder::name))
                    .toList();
        } catch (IOException | UncheckedIOException failed) {
            return rejected(unreadable(folder, failed));
        }
        AssessmentFolder reader = new AssessmentFolder(
                files.stream().filter(AssessmentFolder::isCorrections).findFirst(), itemIds);
        files.stream().filter(file -> !isCorrections(file)).forEach(reader::add);
        reader.corrections.unused().forEach(reader.found::problem);
        return reader.found.build();
    }

    private static SourcedAssessments file(Path file, Set<String> itemIds) {
        if (!isSheet(file) && !isJson(file) && Files.exists(file)) {
            return rejected(problem(
                    NOT_READABLE,
                    file,
                    "The name ends neither in .csv nor in .json.",
                    "Name a file of one of these kinds, or a folder of them."));
        }
        Path besides = file.resolveSibling(CORRECTIONS);
        AssessmentFolder reader = new AssessmentFolder(
                Optional.of(besides).filter(there -> isSheet(file) && Files.exists(there)), itemIds);
        reader.add(file);
        return reader.found.build();
    }

    private void add(Path file) {
        found.all(opened(file, isJson(file) ? AssessmentJson::read : sheets::read)
                .fold(read -> read, SourcedAssessments::rejected));
    }

    private CsvCorrections unreadableCorrections(List<Problem> problems) {
        problems.forEach(found::problem);
        return CsvCorrections.none();
    }

    private static <T> Checked<T> opened(Path file, BiFunction<String, InputStream, T> reader) {
        try (InputStream stream = Files.newInputStream(file)) {
            return Checked.of(reader.apply(name(file), stream), List.of());
        } catch (IOException failed) {
            return Checked.rejected(List.of(unreadable(file, failed)));
        }
    }

    static Problem unreadable(Path path, Exception failed) {
        if (failed instanceof NoSuchFileException) {
            return problem(NOT_READABLE, path, "There is no such file or folder.", "Check how its name is written.");
        }
        String why = failed instanceof AccessDeniedException ? "access is denied" : failed.getMessage();
        return problem(
                NOT_READABLE,
                path,
                "It cannot be opened: %s.".formatted(why),
                "Check that it is all there and may be read.");
    }

    private static SourcedAssessments rejected(Problem problem) {
        return SourcedAssessments.rejected(List.of(problem));
    }

    private static Problem problem(ProblemCode code, Path path, String message, String advice) {
        return new Problem(code, new Place.Whole(path.toString()), message, advice);
    }

    private static boolean isSheet(Path file) {
        return name(file).toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    private static boolean isJson(Path file) {
        return name(file).toLowerCase(Locale.ROOT).endsWith(".json");
    }

    private static boolean isCorrections(Path file) {
        return name(file).equalsIgnoreCase(CORRECTIONS);
    }

    static String name(Path file) {
        return Objects.toString(file.getFileName(), file.toString());
    }
}
