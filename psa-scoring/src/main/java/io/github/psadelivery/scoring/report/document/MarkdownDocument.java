package io.github.psadelivery.scoring.report.document;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.regex.Pattern;

/** A page of documentation as Markdown. */
final class MarkdownDocument implements DocumentPage {
    private static final Pattern MARK = Pattern.compile("^Assumption\\b");

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
        text.append('\n').append(plain(words)).append('\n');
        return this;
    }

    @Override
    public DocumentPage list(List<Entry> entries) {
        text.append('\n');
        entries.forEach(entry -> text.append("- ").append(linked(entry)).append('\n'));
        return this;
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
                    row.cells().stream().map(MarkdownDocument::linked).collect(joining(" | ", "| " + anchor, " |\n")));
        }
        return this;
    }

    private static String linked(Entry entry) {
        String words = MARK.matcher(plain(entry.words())).replaceFirst("**$0**");
        return entry.target().isEmpty() ? words : "[%s](#%s)".formatted(words, entry.target());
    }

    private static String plain(String words) {
        return MarkdownText.plain(Clean.line(words));
    }

    @Override
    public String end() {
        return text.toString();
    }
}
