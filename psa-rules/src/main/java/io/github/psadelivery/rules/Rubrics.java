package io.github.psadelivery.rules;

import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.table.RubricReader;
import io.github.psadelivery.rules.table.sheet.SheetSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The shipped rubrics: by id, by content hash and by date. Each is read once, on first use, and shared; safe for threads.
 *
 * <pre>{@code
 * Rubric rubric = Rubrics.standard();    // pmdu-2003
 * }</pre>
 */
public final class Rubrics {
    private static final String STANDARD = "pmdu-2003";

    private Rubrics() {}

    /** The rubrics in the jar, read when this class is first asked for one. */
    private static final class Shipped {
        private static final List<Rubric> ALL = List.of(read(STANDARD));

        private static Rubric read(String id) {
            ClassLoader loader = Objects.requireNonNull(Rubrics.class.getClassLoader());
            return RubricReader.read(id, SheetSource.resources(loader, "rubrics/" + id))
                    .orThrow();
        }
    }

    /** The rubric {@code pmdu-2003}: the four judgements of the Prime Minister's Delivery Unit. */
    public static Rubric standard() {
        return byId(STANDARD).orElseThrow();
    }

    /** All shipped rubrics, the standard one first. */
    public static List<Rubric> all() {
        return Shipped.ALL;
    }

    public static Optional<Rubric> byId(String id) {
        return all().stream().filter(rubric -> rubric.header().id().equals(id)).findFirst();
    }

    /** The rubric in exactly this version. */
    public static Optional<Rubric> byId(String id, String version) {
        return all().stream()
                .filter(rubric -> rubric.header().id().equals(id)
                        && rubric.header().version().equals(version))
                .findFirst();
    }

    /**
     * The rubric with exactly this content.
     *
     * @param hash the full SHA-256 that a result carries
     */
    public static Optional<Rubric> byHash(String hash) {
        return all().stream()
                .filter(rubric -> rubric.reference().hash().equals(hash))
                .findFirst();
    }

    /** The rubrics that are meant for a day. */
    public static List<Rubric> inForceOn(LocalDate day) {
        return all().stream().filter(rubric -> rubric.header().isInForceOn(day)).toList();
    }
}
