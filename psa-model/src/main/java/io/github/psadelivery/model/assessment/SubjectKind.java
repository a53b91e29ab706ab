package io.github.psadelivery.model.assessment;

import static java.util.stream.Collectors.joining;

import io.github.psadelivery.model.problem.Nearest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What sort of thing is assessed.
 *
 * <p>Errors: {@link #parse} refuses a text that is no kind.
 *
 * <p>Thread-safety: immutable.
 *
 * <p>Source: the PSA regimes from 1998 to 2010. <b>Assumption</b>: one list serves both regimes.
 */
public enum SubjectKind {
    /** A public service agreement as a whole. */
    PSA("PSA"),
    /** A target of an agreement. */
    TARGET("target"),
    /** A part of a target that has a line of its own in a delivery report. */
    TARGET_ELEMENT("target element"),
    /** One measure of an agreement of the Comprehensive Spending Review 2007. */
    INDICATOR("indicator"),
    /** A departmental strategic objective. */
    DSO("DSO"),
    /** An objective of a department under the earlier agreements. */
    OBJECTIVE("objective");

    private final String label;

    SubjectKind(String label) {
        this.label = label;
    }

    /**
     * Reads a label, in any case and with space around it.
     *
     * @throws IllegalArgumentException if the text is no label; the message lists the valid ones and the nearest
     */
    public static SubjectKind parse(String text) {
        String word = folded(text);
        return Stream.of(values())
                .filter(kind -> folded(kind.label).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "“%s” is not a kind of subject. %s".formatted(text, advice(text))));
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private static String advice(String text) {
        List<String> labels = Stream.of(values()).map(SubjectKind::label).toList();
        String nearest =
                Nearest.to(text, labels).map(label -> "Write " + label + "? ").orElse("");
        return nearest + labels.stream().collect(joining(", ", "The kinds: ", "."));
    }

    /** Gives the words that people read, such as {@code target element}. */
    public String label() {
        return label;
    }

    /** Gives the label, which {@link #parse} reads back. */
    @Override
    public String toString() {
        return label;
    }
}
