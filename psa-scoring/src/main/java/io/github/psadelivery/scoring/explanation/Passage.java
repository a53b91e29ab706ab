package io.github.psadelivery.scoring.explanation;

import java.util.List;
import java.util.stream.Stream;

/**
 * One paragraph of an explanation, with the paragraphs that stand beneath it: a tree that every form of report can lay
 * out in its own way.
 *
 * <p>Thread-safety: immutable.
 *
 * @param text one or more sentences, or a heading for what is beneath
 * @param details what belongs beneath it, in order
 */
public record Passage(String text, List<Passage> details) {

    /** Copies the details. */
    public Passage {
        details = List.copyOf(details);
    }

    /** Gives a paragraph with nothing beneath it. */
    public static Passage of(String text) {
        return new Passage(text, List.of());
    }

    /** Gives the same paragraph with more beneath it, after what is there. */
    public Passage with(List<Passage> more) {
        return new Passage(text, Stream.concat(details.stream(), more.stream()).toList());
    }

    /** Gives the same paragraph with one more beneath it, after what is there. */
    public Passage with(Passage more) {
        return with(List.of(more));
    }
}
