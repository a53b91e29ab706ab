package io.github.psadelivery.scoring.report;

import io.github.psadelivery.scoring.explanation.Passage;
import io.github.psadelivery.scoring.report.document.internal.MarkdownText;
import java.util.List;
import java.util.stream.Collectors;

/** A page of Markdown under way: headings, lists for what stands beneath, and tables. No text in it can be markup. */
final class MarkdownPage implements Page {
    private static final String STEP = "  ";

    private final StringBuilder text = new StringBuilder();

    @Override
    public MarkdownPage title(String words) {
        return heading("# ", words);
    }

    private MarkdownPage heading(String mark, String words) {
        startBlock().append(mark).append(plain(words)).append('\n');
        return this;
    }

    @Override
    public MarkdownPage paragraph(String words) {
        startBlock().append(plain(words)).append('\n');
        return this;
    }

    @Override
    public MarkdownPage passage(Passage passage) {
        return passage.details().isEmpty() ? paragraph(passage.text()) : section(passage.text(), passage.details());
    }

    @Override
    public MarkdownPage passages(List<Passage> passages) {
        startBlock();
        passages.forEach(passage -> point(passage, 0));
        return this;
    }

    @Override
    public MarkdownPage section(String heading, List<Passage> passages) {
        return passages.isEmpty() ? this : heading("## ", heading).passages(passages);
    }

    @Override
    public MarkdownPage blank() {
        return this;
    }

    /** Adds a table; the first row names the columns. */
    MarkdownPage table(List<List<String>> rows) {
        startBlock();
        for (int row = 0; row < rows.size(); row++) {
            text.append(
                    rows.get(row).stream().map(MarkdownPage::plain).collect(Collectors.joining(" | ", "| ", " |\n")));
            if (row == 0) {
                text.append("|---".repeat(rows.get(row).size())).append("|\n");
            }
        }
        return this;
    }

    private StringBuilder startBlock() {
        return text.append(text.isEmpty() ? "" : "\n");
    }

    private void point(Passage passage, int depth) {
        text.append(STEP.repeat(depth))
                .append("- ")
                .append(plain(passage.text()))
                .append('\n');
        passage.details().forEach(detail -> point(detail, depth + 1));
    }

    /** The text on one line, with a backslash before each letter that would be markup. */
    private static String plain(String words) {
        return MarkdownText.plain(TextWrap.clean(words));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
