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
    void wordsOfAnotherLanguageSayWhichWhereverTheyStand() {
        String word = Tongue.mark("Gwyrdd & <da>", "cy");
        html.title("A " + word).heading(2, "a", word).paragraph("It is " + word + ".");
        html.table(word, List.of(word, "b", "c"), List.of(row(word, "1", "2")));
        markdown.title("A " + word).paragraph("It is " + word + ".");

        assertThat(html.end())
                .contains("<title>A Gwyrdd &amp; &lt;da&gt;</title>")
                .contains("<h2 id=\"a\"><span lang=\"cy\">Gwyrdd &amp; &lt;da&gt;</span></h2>")
                .contains("<p>It is <span lang=\"cy\">Gwyrdd &amp; &lt;da&gt;</span>.</p>")
                .contains("<caption id=\"caption-1\"><span lang=\"cy\">Gwyrdd")
                .contains("<th scope=\"col\"><span lang=\"cy\">Gwyrdd")
                .contains("<th scope=\"row\"><span lang=\"cy\">Gwyrdd");
        assertThat(markdown.end()).isEqualTo("# A Gwyrdd \\& \\<da\\>\n\nIt is Gwyrdd \\& \\<da\\>.\n");
    }

    @Test
    void marksThatStandInTheDataAreLeftOut() {
        html.paragraph("a\ue0f0b\ue0f1c\ue0f2d")
                .paragraph("\ue0f0cy\" x=\"\ue0f1w\ue0f2")
                .paragraph("\ue0f0cy\ue0f1w");

        assertThat(html.end())
                .contains("<p>abcd</p>", "<p>cy&quot; x=&quot;w</p>", "<p>w</p>")
                .doesNotContain("<span", "\ue0f0", "\ue0f1", "\ue0f2");
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
