package io.github.psadelivery.scoring.report.document.internal;

import io.github.psadelivery.scoring.wording.Wording;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A page as HTML that stands alone: no script, nothing fetched. It is well-formed XML too. Tables have captions and say
 * which cells head what, so that a screen reader can say where it is; on a phone the cells of a row stand beneath each
 * other, and what is wider than the screen can be scrolled by keyboard.
 */
public final class HtmlDocument implements DocumentPage {
    private static final int MOST_COLUMNS_ON_A_PHONE = 2;
    private static final int MOST_COLUMNS_IN_FULL_SIZE = 6;
    /** What a phone of 320 pixels shows beside the margins of the page. */
    private static final int WIDTH_OF_A_PHONE = 290;

    /** What was not published says so itself, and so that nobody overlooks it. */
    private static final Pattern MARK = Pattern.compile("^Assumption\\b|\\bAssumption(?=:)");

    private static final String MARKED = "Assumption";
    private static final int LONG = 20;
    private static final Pattern LONG_WORD = Pattern.compile("\\S{" + LONG + "}");

    private final StringBuilder text = new StringBuilder();
    private final Wording wording;
    private final OtherWords others;
    private int tables;

    /** Begins nothing yet; its own few words are in the language of these texts. */
    public HtmlDocument(Wording wording) {
        this(wording, OtherWords.none());
    }

    /**
     * Begins nothing yet; its own few words are in the language of these texts.
     *
     * @param others the words in it that are in another language
     */
    public HtmlDocument(Wording wording, OtherWords others) {
        this.wording = wording;
        this.others = others;
    }

    @Override
    public DocumentPage title(String words) {
        String escaped = Markup.escaped(words);
        text.append("<!DOCTYPE html>\n<html lang=\"")
                .append(Markup.escaped(wording.text("doc.language")))
                .append("\">\n<head>\n<meta charset=\"utf-8\"/>\n");
        text.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
        text.append("<title>").append(escaped).append("</title>\n");
        text.append("<style>\n").append(StyleSheet.text()).append("</style>\n</head>\n<body>\n");
        text.append("<p class=\"skip\"><a href=\"#content\">")
                .append(Markup.escaped(wording.text("doc.skip")))
                .append("</a></p>\n");
        text.append("<main id=\"content\">\n<h1>").append(others.html(words)).append("</h1>\n");
        return this;
    }

    @Override
    public DocumentPage heading(int level, String anchor, String words) {
        text.append("<h%s id=\"%s\">".formatted(level, anchor))
                .append(others.html(words))
                .append("</h%s>\n".formatted(level));
        return this;
    }

    @Override
    public DocumentPage paragraph(String words) {
        text.append("<p>").append(marked(words)).append("</p>\n");
        return this;
    }

    @Override
    public DocumentPage list(List<Entry> entries) {
        if (entries.isEmpty()) {
            return this;
        }
        text.append("<ul>\n");
        for (Entry entry : entries) {
            text.append("<li>").append(inline(entry));
            if (!entry.beneath().isEmpty()) {
                text.append('\n');
                list(entry.beneath());
            }
            text.append("</li>\n");
        }
        text.append("</ul>\n");
        return this;
    }

    @Override
    public DocumentPage table(String caption, List<String> columns, List<Row> rows) {
        if (rows.isEmpty()) {
            return this;
        }
        tables++;
        boolean isStacked = columns.size() > MOST_COLUMNS_ON_A_PHONE;
        if (isStacked) {
            text.append("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-labelledby=\"caption-%s\">"
                    .formatted(tables));
        }
        text.append("<table%s>\n<caption id=\"caption-%s\">".formatted(style(columns.size()), tables))
                .append(others.html(caption))
                .append("</caption>\n<thead><tr>");
        List<String> headings = columns.stream().map(Markup::escaped).toList();
        columns.forEach(column -> text.append("<th scope=\"col\"")
                .append(style(Entry.of(column)))
                .append(others.html(column))
                .append("</th>"));
        text.append("</tr></thead>\n<tbody>\n");
        rows.forEach(row -> row(row, isStacked ? headings : List.of()));
        text.append("</tbody>\n</table>").append(isStacked ? "</div>\n" : "\n");
        return this;
    }

    private static String style(int columns) {
        if (columns > MOST_COLUMNS_IN_FULL_SIZE) {
            return " class=\"stack wide\"";
        }
        return columns > MOST_COLUMNS_ON_A_PHONE ? " class=\"stack\"" : "";
    }

    /** @param labels what a cell is called where its column has no heading; empty if it always has */
    private void row(Row row, List<String> labels) {
        text.append(row.anchor().isEmpty() ? "<tr>" : "<tr id=\"%s\">".formatted(row.anchor()));
        for (int index = 0; index < row.cells().size(); index++) {
            Entry cell = row.cells().get(index);
            text.append(index == 0 ? "<th scope=\"row\"" : "<td");
            if (index > 0 && !labels.isEmpty()) {
                text.append(" data-label=\"").append(labels.get(index)).append('"');
            }
            text.append(style(cell));
            cell(cell);
            text.append(index == 0 ? "</th>" : "</td>");
        }
        text.append("</tr>\n");
    }

    /** Only a word too long for its column may be broken anywhere: all others stay whole. */
    private static String style(Entry cell) {
        return isLong(cell) ? " class=\"long\">" : ">";
    }

    private static boolean isLong(Entry cell) {
        boolean isWord =
                cell.words().length() >= LONG && LONG_WORD.matcher(cell.words()).find();
        return isWord || cell.beneath().stream().anyMatch(HtmlDocument::isLong);
    }

    private void cell(Entry entry) {
        text.append(inline(entry));
        for (Entry line : entry.beneath()) {
            text.append("<br/>");
            cell(line);
        }
    }

    @Override
    public DocumentPage figure(Picture picture) {
        boolean isWide = picture.width() > WIDTH_OF_A_PHONE;
        text.append("<figure>\n<div class=\"scroll\"");
        if (isWide) {
            text.append(" tabindex=\"0\" role=\"region\" aria-label=\"")
                    .append(Markup.escaped(picture.title()))
                    .append('"');
        }
        text.append(">\n").append(picture.svg()).append("</div>\n<figcaption>");
        text.append(others.html(picture.message())).append("</figcaption>\n</figure>\n");
        return this;
    }

    private String inline(Entry entry) {
        String words = marked(entry.words());
        if (entry.tone() != Tone.NONE) {
            words = "<span class=\"l " + entry.tone().style() + "\">" + words + "</span>";
        }
        return entry.href().isEmpty() ? words : "<a href=\"" + entry.href() + "\">" + words + "</a>";
    }

    private String marked(String words) {
        String said = others.html(words);
        return said.contains(MARKED) ? MARK.matcher(said).replaceAll("<strong>$0</strong>") : said;
    }

    @Override
    public String end() {
        return text.append("</main>\n</body>\n</html>\n").toString();
    }
}
