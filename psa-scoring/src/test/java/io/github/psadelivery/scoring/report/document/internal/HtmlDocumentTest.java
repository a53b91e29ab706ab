package io.github.psadelivery.scoring.report.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.scoring.explanation.Passage;
import io.github.psadelivery.scoring.report.document.internal.DocumentPage.Entry;
import io.github.psadelivery.scoring.report.document.internal.DocumentPage.Picture;
import io.github.psadelivery.scoring.report.document.internal.DocumentPage.Row;
import io.github.psadelivery.scoring.wording.Wording;
import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlDocumentTest {
    private final DocumentPage html = new HtmlDocument(Wording.english());
    private final DocumentPage markdown = new MarkdownDocument();

    private static Row row(String... cells) {
        return Row.of(List.of(cells).stream().map(Entry::of).toList());
    }

    @Test
    void listsStandWithinLists() {
        Entry entry = Entry.of(Passage.of("a").with(Passage.of("b").with(Passage.of("c"))));

        assertThat(html.list(List.of(entry)).end())
                .contains("<ul>\n<li>a\n<ul>\n<li>b\n<ul>\n<li>c</li>\n</ul>\n</li>\n</ul>\n</li>\n</ul>");
        assertThat(markdown.list(List.of(entry)).end()).contains("- a\n  - b\n    - c\n");
    }

    @Test
    void cellsOfAWideTableSayWhatTheyAreWhereTheHeadIsOutOfSight() {
        html.table("Wide", List.of("a", "b", "c", "\"d\""), List.of(row("1", "2", "3", "4")));

        assertThat(html.end())
                .contains("tabindex=\"0\" role=\"region\" aria-labelledby=\"caption-1\"")
                .contains("<th scope=\"row\">1</th><td data-label=\"b\">2</td>")
                .contains("<td data-label=\"&quot;d&quot;\">4</td>");
    }

    @Test
    void aNarrowTableIsATableOnAPhoneToo() {
        html.table("Narrow", List.of("a", "b"), List.of(row("1", "2")));

        assertThat(html.end()).contains("<td>2</td>").doesNotContain("data-label", "tabindex");
    }

    @Test
    void aTableWithoutRowsIsLeftOut() {
        assertThat(html.table("None", List.of("a"), List.of()).end()).doesNotContain("<table", "None");
        assertThat(markdown.table("None", List.of("a"), List.of()).end()).isEmpty();
    }

    @Test
    void linesOfACellStandBeneathEachOther() {
        Entry cell = Entry.level("Green", Tone.BEST).with(List.of(Entry.of("new")));
        html.table("Levels", List.of("a", "b"), List.of(Row.of(List.of(Entry.of("1"), cell))));
        markdown.table("Levels", List.of("a", "b"), List.of(Row.of(List.of(Entry.of("1"), cell))));

        assertThat(html.end()).contains("<td><span class=\"l t3\">Green</span><br/>new</td>");
        assertThat(markdown.end()).contains("| 1 | Green; new |");
    }

    @Test
    void onlyAPictureWiderThanAPhoneIsScrolled() {
        Picture narrow = new Picture("Narrow", "It says <this>.", "<svg/>\n", 288);
        Picture wide = new Picture("Wide", "That.", "<svg/>\n", 600);

        assertThat(new HtmlDocument(Wording.english()).figure(narrow).end())
                .contains("<figcaption>It says &lt;this&gt;.</figcaption>")
                .doesNotContain("tabindex");
        assertThat(html.figure(wide).end()).contains("tabindex=\"0\" role=\"region\" aria-label=\"Wide\"");
        assertThat(markdown.figure(narrow).end()).isEqualTo("\nIt says \\<this\\>.\n");
    }
}
