package io.github.psadelivery.scoring.folder;

import io.github.psadelivery.model.agreement.Register;
import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.model.routine.DeliveryNarrative;
import io.github.psadelivery.model.routine.ItemIndicator;
import io.github.psadelivery.scoring.csv.delivery.ItemIndicatorsCsv;
import io.github.psadelivery.scoring.csv.delivery.NarrativeCsv;
import io.github.psadelivery.scoring.csv.delivery.ReportedLines;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * What may stand in the folder of a delivery report beside its assessments: {@code narrative.csv}, and
 * {@code indicators.csv} with the indicators that measure its items. Both are optional, and one file of assessments alone
 * has neither.
 *
 * <p>Errors: as the files have them; a file that cannot be read is a problem.
 *
 * <p>Thread-safety: no state.
 *
 * <pre>{@code
 * SourcedAssessments lines = AssessmentFolder.read(folder, itemIds);
 * List<DeliveryNarrative> told = DeliveryFiles.narratives(folder, ReportedLines.of(lines)).orThrow();
 * DeliveryReport report = DeliveryReport.of(results).withNarratives(told);
 * }</pre>
 */
public final class DeliveryFiles {
    private static final String NARRATIVE = "narrative.csv";
    private static final String INDICATORS = "indicators.csv";

    private DeliveryFiles() {}

    /** Reads the narratives of a folder, from the earliest; none if it has no such file. */
    public static Checked<List<DeliveryNarrative>> narratives(Path folder, ReportedLines lines) {
        return read(folder, NARRATIVE, new NarrativeCsv(lines)::read);
    }

    /**
     * Reads which indicators measure the items; none if the folder has no such file.
     *
     * @param register the one whose indicators are looked up
     */
    public static Checked<List<ItemIndicator>> indicators(Path folder, ReportedLines lines, Register register) {
        return read(folder, INDICATORS, new ItemIndicatorsCsv(lines, register)::read);
    }

    /** Whether a file of this name is no file of assessments. */
    static boolean isBesideAssessments(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.equals(NARRATIVE) || lower.equals(INDICATORS);
    }

    private static <T> Checked<List<T>> read(
            Path folder, String wanted, BiFunction<String, InputStream, Checked<List<T>>> reader) {
        Optional<Path> file;
        try {
            file = find(folder, wanted);
        } catch (IOException | UncheckedIOException failed) {
            return Checked.rejected(List.of(AssessmentFolder.unreadable(folder, failed)));
        }
        if (file.isEmpty()) {
            return Checked.of(List.of(), List.of());
        }
        try (InputStream stream = Files.newInputStream(file.get())) {
            return reader.apply(AssessmentFolder.name(file.get()), stream);
        } catch (IOException failed) {
            return Checked.rejected(List.of(AssessmentFolder.unreadable(file.get(), failed)));
        }
    }

    private static Optional<Path> find(Path folder, String wanted) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> AssessmentFolder.name(file).equalsIgnoreCase(wanted))
                    .min(Comparator.comparing(AssessmentFolder::name));
        }
    }
}
