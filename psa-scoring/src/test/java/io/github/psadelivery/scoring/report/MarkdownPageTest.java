package io.github.psadelivery.scoring.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.scoring.explanation.Passage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownPageTest {

    @Test
    void laysOutHeadingsListsAndTables() {
        String page = new MarkdownPage()
                .title("Title")
                .paragraph("One.")
                .passage(Passage.of("Head").with(Passage.of("a").with(Passage.of("b"))))
                .section("Nothing", List.of())
                .blank()
                .table(List.of(List.of("x", "y"), List.of("1", "2")))
                .toString();

        assertThat(page).isEqualTo("""
                # Title

                One.

                ## Head

                - a
                  - b

                | x | y |
                |---|---|
                | 1 | 2 |
                """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "a|b~a\\|b",
                "*a* _b_~\\*a\\* \\_b\\_",
                "[a](b)~\\[a\\](b)",
                "<b>~\\<b\\>",
                "`a`~\\`a\\`",
                "# a~\\# a",
                "- a~\\- a",
                "+ a~\\+ a",
                "1. a~1\\. a",
                "12) a~12\\) a",
                "2003 was~2003 was",
                "&amp;~\\&amp;",
                "pmdu-2003~pmdu-2003"
            })
    void noTextIsMarkup(String text, String written) {
        assertThat(new MarkdownPage().paragraph(text).toString()).isEqualTo(written + "\n");
    }

    @Test
    void aTextStaysOnOneLine() {
        assertThat(new MarkdownPage().paragraph("a\n\n# b").toString()).isEqualTo("a \\# b\n");
    }
}
