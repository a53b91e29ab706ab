package io.github.psadelivery.scoring.report.document.internal;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.regex.Pattern;

/** A page as Markdown. A picture is there by what it says. */
public final class MarkdownDocument implements DocumentPage {
    private static final Pattern MARK = Pattern.compile("^Assumption\\b|\\bAssumption(?=:)");
    private static final String STEP = "  ";

    private final StringBuilder text = new StringBuilder();

    @Override
    public DocumentPage title(String words) {
        text.append("# ").append(plain(words)).append('\n');
        return this;
    }

    @Override
    public DocumentPage heading(int level, String anchor, String words) {
        text.append("\n<a id=\"").append(anchor).append("\"></a>\n\n");
        text.append("#".repeat(level)).append(' ').append(plain(words)).append('\n');
        return this;
    }

    @Override
    public DocumentPage paragraph(String words) {
        text.append('\n').append(marked(words)).append('\n');
        return this;
    }

    @Override
    public DocumentPage list(List<Entry> entries) {
        text.append('\n');
        entries.forEach(entry -> point(entry, 0));
        return this;
    }

    private void point(Entry entry, int depth) {
        text.append(STEP.repeat(depth)).append("- ").append(inline(entry)).append('\n');
        entry.beneath().forEach(line -> point(line, depth + 1));
    }

    @Override
    public DocumentPage table(String caption, List<String> columns, List<Row> rows) {
        if (rows.isEmpty()) {
            return this;
        }
        paragraph(caption);
        text.append('\n');
        text.append(columns.stream().map(MarkdownDocument::plain).collect(joining(" | ", "| ", " |\n")));
        text.append("|---".repeat(columns.size())).append("|\n");
        for (Row row : rows) {
            String anchor = row.anchor().isEmpty() ? "" : "<a id=\"%s\"></a>".formatted(row.anchor());
            text.append(
                    row.cells().stream().map(MarkdownDocument::cell).collect(joining(" | ", "| " + anchor, " |\n")));
        }
        return this;
    }

    private static String cell(Entry entry) {
        return entry.beneath().isEmpty()
                ? inline(entry)
                : entry.beneath().stream().map(MarkdownDocument::cell).collect(joining("; ", inline(entry) + "; ", ""));
    }

    @Override
    public DocumentPage figure(Picture picture) {
        return paragraph(picture.message());
    }

    private static String inline(Entry entry) {
        String words = marked(entry.words());
        return entry.href().isEmpty() ? words : "[%s](%s)".formatted(words, entry.href());
    }

    private static String marked(String words) {
        return MARK.matcher(plain(words)).replaceAll("**$0**");
    }

    private static String plain(String words) {
        return MarkdownText.plain(Clean.line(words));
    }

    @Override
    public String end() {
        return text.toString();
    }
}
