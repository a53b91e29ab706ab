package io.github.psadelivery.rules;

import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.rules.language.LanguageFiles;
import io.github.psadelivery.rules.language.RubricLabels;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.table.RubricReader;
import io.github.psadelivery.rules.table.internal.CsvSheet;
import io.github.psadelivery.rules.table.sheet.Sheet;
import io.github.psadelivery.rules.table.sheet.SheetSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The shipped rubrics: by id, by content hash and by date. Each is read once, when it is first asked for, and shared; safe for threads.
 * {@code rubrics/index.csv} in the jar names them, and the languages of their labels.
 *
 * <pre>{@code
 * Rubric rubric = Rubrics.standard();    // pmdu-2003
 * }</pre>
 */
public final class Rubrics {
    private static final String STANDARD = "pmdu-2003";

    private Rubrics() {}

    /** The ids in the jar, the standard one first, read when this class is first asked for one. */
    private static final class Shipped {
        private static final SheetSource FILES =
                SheetSource.resources(Objects.requireNonNull(Rubrics.class.getClassLoader()), "rubrics");
        private static final Map<String, List<String>> LANGUAGES_BY_ID = languagesById();
        private static final List<String> IDS = List.copyOf(LANGUAGES_BY_ID.keySet());
        private static final Map<String, Rubric> RUBRIC_BY_ID = new ConcurrentHashMap<>();

        private static Map<String, List<String>> languagesById() {
            try {
                Map<String, List<String>> languagesById = new LinkedHashMap<>();
                byte[] index = FILES.bytes("index.csv").orElseThrow();
                for (Sheet.Row row : CsvSheet.read("index.csv", index).orThrow().rows()) {
                    languagesById.put(row.cell("id"), words(row.cell("languages")));
                }
                return languagesById;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static List<String> words(String cell) {
            return Stream.of(cell.split(" ")).filter(word -> !word.isEmpty()).toList();
        }

        private static SheetSource files(String id) {
            return file -> FILES.bytes(id + "/" + file);
        }

        private static Rubric rubric(String id) {
            return RUBRIC_BY_ID.computeIfAbsent(
                    id, first -> RubricReader.read(first, files(first)).orThrow());
        }
    }

    /** The rubric {@code pmdu-2003}: the four judgements of the Prime Minister's Delivery Unit. */
    public static Rubric standard() {
        return byId(STANDARD).orElseThrow();
    }

    /** The ids of all shipped rubrics, the standard one first. None of them is read for it. */
    public static List<String> ids() {
        return Shipped.IDS;
    }

    /** All shipped rubrics, the standard one first. */
    public static List<Rubric> all() {
        return rubrics().toList();
    }

    private static Stream<Rubric> rubrics() {
        return ids().stream().map(Shipped::rubric);
    }

    /** The rubric with this id; only this one is read for it. */
    public static Optional<Rubric> byId(String id) {
        return Optional.of(id).filter(ids()::contains).map(Shipped::rubric);
    }

    /** The rubric in exactly this version. */
    public static Optional<Rubric> byId(String id, String version) {
        return byId(id).filter(rubric -> rubric.header().version().equals(version));
    }

    /**
     * The rubric with exactly this content.
     *
     * @param hash the full SHA-256 that a result carries
     */
    public static Optional<Rubric> byHash(String hash) {
        return rubrics()
                .filter(rubric -> rubric.reference().hash().equals(hash))
                .findFirst();
    }

    /** The rubrics that are meant for a day. */
    public static List<Rubric> inForceOn(LocalDate day) {
        return rubrics().filter(rubric -> rubric.header().isInForceOn(day)).toList();
    }

    /**
     * The labels of a shipped rubric in a language, or the problems in its files; those of the rubric itself where it has
     * none in that language.
     */
    public static Checked<RubricLabels> labels(Rubric rubric, Locale language) {
        return RubricLabels.read(rubric, language, Shipped.files(rubric.header().id()));
    }

    /**
     * The files with the labels of a shipped rubric in other languages, as they are, by names such as {@code cy/items.csv}.
     * None for an id that is not shipped.
     */
    public static Map<String, byte[]> languageFiles(String id) {
        try {
            return LanguageFiles.of(Shipped.files(id), Shipped.LANGUAGES_BY_ID.getOrDefault(id, List.of()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
