package io.github.psadelivery.rules.library;

import static io.github.psadelivery.model.problem.ProblemCode.PUBLISHED_ALREADY;
import static io.github.psadelivery.model.problem.ProblemCode.RUB_NOT_READABLE;
import static java.util.Comparator.comparing;

import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.rules.language.LanguageFiles;
import io.github.psadelivery.rules.language.RubricLabels;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.table.RubricDraft;
import io.github.psadelivery.rules.table.RubricReader;
import io.github.psadelivery.rules.table.RubricWriter;
import io.github.psadelivery.rules.table.sheet.SheetSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The published versions of rubrics, as a folder keeps them: {@code LIBRARY/id/version}, each a whole rubric as tables.
 * A published version is never written over, so a result that names it can be given again at any time.
 *
 * <p>Immutable: it is what the folder held when it was read. Safe for threads.
 *
 * <p>Errors: a version that cannot be read is told as problems, and then there is no library.
 *
 * <pre>{@code
 * RubricLibrary library = RubricLibrary.read(Path.of("published")).orThrow();
 * Checked<Result> replayed = ResultJson.read("result.json", stream,
 *         rubric -> library.byHash(rubric.hash()).map(PsaScorer::of));
 * }</pre>
 */
public final class RubricLibrary {
    private static final Comparator<Rubric> BY_ID_AND_VERSION =
            comparing((Rubric rubric) -> rubric.header().id()).thenComparing(RubricLibrary::version);
    private static final String HIDDEN = ".";

    private final Path folder;
    private final List<Rubric> rubrics;

    private RubricLibrary(Path folder, List<Rubric> rubrics) {
        this.folder = folder;
        this.rubrics = rubrics.stream().sorted(BY_ID_AND_VERSION).toList();
    }

    /** Reads all versions in a folder; one that is not there yet is an empty library. */
    public static Checked<RubricLibrary> read(Path folder) {
        List<Rubric> rubrics = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        try {
            for (Path id : folders(folder)) {
                for (Path version : folders(id)) {
                    Checked<Rubric> read = RubricReader.read(version);
                    read.problems().forEach(problem -> problems.add(problem.at(within(folder, version, problem))));
                    read.value().ifPresent(rubrics::add);
                }
            }
        } catch (IOException unreadable) {
            problems.add(new Problem(
                    RUB_NOT_READABLE,
                    new Place.Whole(folder.toString()),
                    "The folder of published rubrics cannot be read.",
                    "Check that it is a folder and that you may read it."));
        }
        return problems.stream().anyMatch(Problem::isError)
                ? Checked.rejected(problems)
                : Checked.of(new RubricLibrary(folder, rubrics), problems);
    }

    /** The folders in another, by name; those whose names begin with a point are still being written. */
    private static List<Path> folders(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(path -> Files.isDirectory(path) && !name(path).startsWith(HIDDEN))
                    .sorted(comparing(RubricLibrary::name))
                    .toList();
        }
    }

    private static String name(Path path) {
        return Objects.toString(path.getFileName(), "");
    }

    private static Place within(Path library, Path version, Problem problem) {
        String prefix = library.relativize(version).toString().replace('\\', '/') + "/";
        return problem.place() instanceof Place.Cell cell
                ? new Place.Cell(prefix + cell.file(), cell.row(), cell.column())
                : new Place.Whole(prefix + problem.place().describe());
    }

    private static RubricVersion version(Rubric rubric) {
        return RubricVersion.of(rubric.header().version()).orElseGet(() -> new RubricVersion(List.of(0)));
    }

    /** All versions, by id and then from the first to the last. */
    public List<Rubric> all() {
        return rubrics;
    }

    /** The rubric in this version, which may be written otherwise, such as 1 for 1.0. */
    public Optional<Rubric> find(String id, String version) {
        Optional<RubricVersion> wanted = RubricVersion.of(version);
        return versions(id)
                .filter(rubric -> Optional.of(version(rubric)).equals(wanted))
                .findFirst();
    }

    /**
     * The rubric with exactly this content.
     *
     * @param hash the full SHA-256 that a result carries
     */
    public Optional<Rubric> byHash(String hash) {
        return rubrics.stream()
                .filter(rubric -> rubric.reference().hash().equals(hash))
                .findFirst();
    }

    /** The version that counts on a day: the last one that is meant for it. */
    public Optional<Rubric> inForceOn(String id, LocalDate day) {
        return last(versions(id).filter(rubric -> rubric.header().isInForceOn(day)));
    }

    /** The last version. */
    public Optional<Rubric> latest(String id) {
        return last(versions(id));
    }

    private Stream<Rubric> versions(String id) {
        return rubrics.stream().filter(rubric -> rubric.header().id().equals(id));
    }

    /**
     * The labels of a published rubric in a language, as they were published with it; those of the rubric itself where it
     * was published without any in that language, or is not in this library.
     *
     * <p>Errors: what is wrong in the files is told as problems, at their places in the folder of the version.
     */
    public Checked<RubricLabels> labels(Rubric rubric, Locale language) {
        return byHash(rubric.reference().hash())
                .map(published -> RubricLabels.read(published, language, SheetSource.folder(place(published))))
                .orElseGet(() -> Checked.of(RubricLabels.own(), List.of()));
    }

    private Path place(Rubric rubric) {
        return folder.resolve(rubric.header().id()).resolve(rubric.header().version());
    }

    private static Optional<Rubric> last(Stream<Rubric> versions) {
        return versions.reduce((earlier, later) -> later);
    }

    /**
     * Publishes a rubric as a new version, after its last one. It is written whole: a rubric that extends another is
     * written with the rows that it takes over, and has the same content hash as before.
     *
     * <p>Errors: what is wrong in the rubric, and what keeps it from following the last version, is told as problems,
     * and nothing is written. Its worked cases are not run here; {@code PsaScorer.verify} does that.
     *
     * @return the library with the new version in it
     * @throws IOException if the version cannot be written; then nothing of it is there
     */
    public Checked<RubricLibrary> publish(RubricDraft draft) throws IOException {
        return publish(draft, Map.of());
    }

    /**
     * The same with the labels of the rubric in other languages, which are no part of its content hash.
     *
     * @param more the files with these labels as they are, by name: {@code cy/items.csv} and {@code cy/scales.csv} for Welsh
     * @return the library with the new version in it
     * @throws IllegalArgumentException if a file is called otherwise; then nothing is written
     * @throws IOException if the version cannot be written; then nothing of it is there
     */
    public Checked<RubricLibrary> publish(RubricDraft draft, Map<String, byte[]> more) throws IOException {
        more.keySet().forEach(RubricLibrary::requireLabels);
        List<Problem> problems = new ArrayList<>(draft.rubric().problems());
        problems.addAll(Succession.checkNames(draft));
        if (problems.stream().noneMatch(Problem::isError)) {
            Rubric rubric = draft.rubric().orThrow();
            if (find(rubric.header().id(), rubric.header().version()).isPresent()) {
                problems.add(publishedAlready(draft, rubric));
            } else {
                latest(rubric.header().id()).ifPresent(last -> problems.addAll(Succession.check(last, draft)));
            }
        }
        if (problems.stream().anyMatch(Problem::isError)) {
            return Checked.rejected(problems);
        }
        Rubric rubric = draft.rubric().orThrow();
        if (!write(rubric, more)) {
            problems.add(publishedAlready(draft, rubric));
            return Checked.rejected(problems);
        }
        return Checked.of(
                new RubricLibrary(
                        folder,
                        Stream.concat(rubrics.stream(), Stream.of(rubric)).toList()),
                problems);
    }

    private static void requireLabels(String file) {
        if (!LanguageFiles.isName(file)) {
            throw new IllegalArgumentException("""
                    The file “%s” is not named as one with labels in another language.
                    Name it LANGUAGE/items.csv or LANGUAGE/scales.csv, such as cy/items.csv, or leave it out.""".formatted(file));
        }
    }

    private Problem publishedAlready(RubricDraft draft, Rubric rubric) {
        String version = rubric.header().version();
        boolean isSame = byHash(rubric.reference().hash()).isPresent();
        return new Problem(
                PUBLISHED_ALREADY,
                draft.placeOf("version"),
                isSame
                        ? "Version %s is published already, with this very content.".formatted(version)
                        : "Version %s is published already, with other content.".formatted(version),
                isSame ? "There is nothing to do." : "Write a version higher than that of the last one published.");
    }

    /** Writes the folder beside its place and then moves it there in one step; gives false if its place is taken. */
    private boolean write(Rubric rubric, Map<String, byte[]> more) throws IOException {
        Path place = place(rubric);
        Files.createDirectories(Objects.requireNonNull(place.getParent()));
        Path unfinished = Files.createTempDirectory(place.getParent(), HIDDEN);
        try {
            RubricWriter.write(rubric, unfinished);
            for (Map.Entry<String, byte[]> file : more.entrySet()) {
                Path path = unfinished.resolve(file.getKey());
                Files.createDirectories(Objects.requireNonNull(path.getParent()));
                Files.write(path, file.getValue());
            }
            if (Files.exists(place)) {
                return false;
            }
            Files.move(unfinished, place);
            return true;
        } finally {
            deleteIfThere(unfinished);
        }
    }

    private static void deleteIfThere(Path unfinished) throws IOException {
        if (Files.exists(unfinished)) {
            try (Stream<Path> paths = Files.walk(unfinished)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
