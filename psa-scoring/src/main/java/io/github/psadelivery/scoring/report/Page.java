package io.github.psadelivery.scoring.report;

import io.github.psadelivery.scoring.explanation.Passage;
import java.util.List;

/** A page under way: paragraphs, each beneath the other, in one form or another. Its text is what it prints as. */
public interface Page {

    /** Begins a page of plain text. */
    static Page ofText() {
        return new TextPage();
    }

    /** Begins a page of Markdown. */
    static Page ofMarkdown() {
        return new MarkdownPage();
    }

    /** Says what the page is about. */
    Page title(String words);

    /** Adds a paragraph. */
    Page paragraph(String words);

    /** Adds a paragraph and what belongs beneath it. */
    Page passage(Passage passage);

    /** Adds paragraphs that belong together. */
    Page passages(List<Passage> passages);

    /** Adds a heading and what belongs beneath it, or nothing where there is nothing. */
    Page section(String heading, List<Passage> passages);

    /** Leaves a line free, where the form does not do so by itself. */
    Page blank();
}
