package io.github.psadelivery.scoring.batch;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How the assessments, the results or the rejects of a batch are laid out.
 *
 * <p>Errors: {@link #parse} refuses a text that is no format.
 *
 * <p>Thread-safety: immutable.
 *
 * <pre>{@code
 * BatchFormat.ofFile("assessments.ndjson");    // jsonl
 * }</pre>
 */
public enum BatchFormat {
    /** JSON lines: one JSON object a line, in UTF-8. */
    JSON_LINES("jsonl"),
    /** A sheet: one row each beneath a row that names the columns. */
    CSV("csv");

    private final String word;

    BatchFormat(String word) {
        this.word = word;
    }

    /**
     * Reads {@code jsonl} or {@code csv}, in any case and with space around it.
     *
     * @throws IllegalArgumentException if the text is neither
     */
    public static BatchFormat parse(String text) {
        String sought = text.strip().toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(format -> format.word.equals(sought))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "“%s” is not a format of batches. Write jsonl or csv.".formatted(text)));
    }

    /** Gives the format that a name ending in {@code .jsonl}, {@code .ndjson} or {@code .csv} tells; empty if it ends otherwise. */
    public static Optional<BatchFormat> ofFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".csv")) {
            return Optional.of(CSV);
        }
        return lower.endsWith(".jsonl") || lower.endsWith(".ndjson") ? Optional.of(JSON_LINES) : Optional.empty();
    }

    /** Gives the word that {@link #parse} reads back. */
    @Override
    public String toString() {
        return word;
    }
}
