package io.github.psadelivery.scoring.report.document;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A page of documentation as HTML that stands alone: no script, no picture, nothing fetched. It is well-formed XML too.
 * Tables have captions and say which cells head what, so that a screen reader can say where it is.
 */
final class HtmlDocument implements DocumentPage {
    private static final String STYLE = """
            body { font-family: Arial, sans-serif; font-size: 1.1rem; line-height: 1.5; color: #0b0c0c; background: #fff;
              max-width: 60rem; margin: 0 auto; padding: 1rem; }
            table { border-collapse: collapse; width: 100%; margin: 1.5rem 0; }
            caption { text-align: left; font-weight: bold; padding: 0.5rem 0; }
            th, td { border-bottom: 1px solid #626a6e; padding: 0.5rem; text-align: left; vertical-align: top; }
            a { color: #1d4ed8; }
            a:focus { outline: 3px solid #0b0c0c; background: #fd0; color: #0b0c0c; }
            .scroll { overflow-x: auto; }
            """;

    /** What was not published says so itself, and so that nobody overlooks it. */
    private static final Pattern MARK = Pattern.compile("^Assumption\\b");

    private final StringBuilder text = new StringBuilder();
    private final String toTheContent;

    /** @param toTheContent what the link says that leads past the beginning */
    HtmlDocument(String toTheContent) {
        this.toTheContent = toTheContent;
    }

    @Override
    public DocumentPage title(String words) {
        String escaped = escaped(words);
        text.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n");
        text.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
        text.append("<title>").append(escaped).append("</title>\n");
        text.append("<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n");
        text.append("<p><a href=\"#content\">").append(escaped(toTheContent)).append("</a></p>\n");
        text.append("<main id=\"content\">\n<h1>").append(escaped).append("</h1>\n");
        return this;
    }

    @Override
    public DocumentPage heading(int level, String anchor, String words) {
        text.append("<h%s id=\"%s\">".formatted(level, anchor))
                .append(escaped(words))
                .append("</h%s>\n".formatted(level));
        return this;
    }

    @Override
    public DocumentPage paragraph(String words) {
        text.append("<p>").append(escaped(words)).append("</p>\n");
        return this;
    }

    @Override
    public DocumentPage list(List<Entry> entries) {
        text.append("<ul>\n");
        entries.forEach(entry -> text.append("<li>").append(linked(entry)).append("</li>\n"));
        text.append("</ul>\n");
        return this;
    }

    @Override
    public DocumentPage table(String caption, List<String> columns, List<Row> rows) {
        if (rows.isEmpty()) {
            return this;
        }
        text.append("<div class=\"scroll\"><table>\n<caption>")
                .append(escaped(caption))
                .append("</caption>\n<thead><tr>");
        columns.forEach(column ->
                text.append("<th scope=\"col\">").append(escaped(column)).append("</th>"));
        text.append("</tr></thead>\n<tbody>\n");
        rows.forEach(this::row);
        text.append("</tbody>\n</table></div>\n");
        return this;
    }

    private void row(Row row) {
        text.append(row.anchor().isEmpty() ? "<tr>" : "<tr id=\"%s\">".formatted(row.anchor()));
        for (int index = 0; index < row.cells().size(); index++) {
            String cell = linked(row.cells().get(index));
            text.append(index == 0 ? "<th scope=\"row\">" : "<td>").append(cell).append(index == 0 ? "</th>" : "</td>");
        }
        text.append("</tr>\n");
    }

    private static String linked(Entry entry) {
        String words = MARK.matcher(escaped(entry.words())).replaceFirst("<strong>$0</strong>");
        return entry.target().isEmpty() ? words : "<a href=\"#%s\">%s</a>".formatted(entry.target(), words);
    }

    private static String escaped(String words) {
        return Clean.line(words)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    @Override
    public String end() {
        return text.append("</main>\n</body>\n</html>\n").toString();
    }
}
