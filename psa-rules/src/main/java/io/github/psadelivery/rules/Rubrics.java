package io.github.psadelivery.rules;

import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.rules.language.RubricLabels;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.table.RubricReader;
import io.github.psadelivery.rules.table.sheet.SheetSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The shipped rubrics: by id, by content hash and by date. Each is read once, when it is first asked for, and shared; safe for threads.
 * {@code rubrics/index.csv} in the jar names them.
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
        private static final List<String> IDS = ids();
        private static final Map<String, Rubric> RUBRIC_BY_ID = new ConcurrentHashMap<>();

        private static List<String> ids() {
            try {
                byte[] index = FILES.bytes("index.csv").orElseThrow();
                return new String(index, StandardCharsets.UTF_8).lines().skip(1).toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Rubric rubric(String id) {
            return RUBRIC_BY_ID.computeIfAbsent(
                    id,
                    first -> RubricReader.read(first, file -> FILES.bytes(first + "/" + file))
                            .orThrow());
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
        String id = rubric.header().id();
        return RubricLabels.read(rubric, language, file -> Shipped.FILES.bytes(id + "/" + file));
    }
}
