package io.github.psadelivery.scoring.cli;

import static io.github.psadelivery.scoring.cli.Run.psa;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.rules.Rubrics;
import io.github.psadelivery.rules.table.RubricReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The labels of a rubric in another language, wherever a person reads them. */
class LanguageTest {
    private static final String ASYLUM = "examples/asylum";
    private static final String REVIEW = "a native reader has not reviewed it yet";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"text", "markdown"})
    void explainNamesItemsAndLevelsInWelshAndRulesAsTheRubricDoes(String format) {
        Run run = psa("explain", ASYLUM, "--item", "T7", "--date", "2003-07", "--lang", "cy", "--format", format);

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("Tebygolrwydd cyflawni (likelihood): Melyn/Coch.")
                .contains("Gallu i sbarduno cynnydd (capacity): Melyn/Coch")
                .contains("LD-4: If capacity is Amber/Red or worse, then likelihood is no better than Amber/Red.")
                .contains(REVIEW)
                .doesNotContain("Likelihood of delivery");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "markdown"})
    void scoreNamesLevelsInWelsh(String format) {
        String text = psa("score", ASYLUM, "--lang", "cy", "--format", format).out();

        assertThat(text).contains("Melyn/Coch", "Gwyrdd", REVIEW).doesNotContain("Amber");
        assertThat(text).endsWith("21 assessments scored: 21 settled, 0 open, 0 provisional\n");
    }

    @Test
    void theLegendOfTheReportIsInWelsh() {
        assertThat(psa("report", ASYLUM, "--lang", "cy").out().replaceAll("\\s+", " "))
                .contains("Tebygolrwydd cyflawni", "Graddau'r her", "Melyn/Coch", REVIEW)
                .doesNotContain("Degree of challenge");
        assertThat(psa("report", ASYLUM, "--lang", "cy", "--format", "markdown").out())
                .contains(" | Melyn/Coch | ", REVIEW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "csv"})
    void whatProgramsReadStaysAsItIs(String format) {
        assertThat(psa("score", ASYLUM, "--lang", "cy", "--format", format))
                .isEqualTo(psa("score", ASYLUM, "--format", format));
    }

    @Test
    void aPageOfDocumentationIsInWelshToo() throws IOException {
        Path page = folder.resolve("a.html");

        Run run = psa("rubric", "doc", "--lang", "cy", "--out", page.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(page)
                .content()
                .contains(
                        "<h3 id=\"item-challenge\">challenge: <span lang=\"cy\">Graddau&#39;r her</span></h3>",
                        "<th scope=\"row\"><span lang=\"cy\">Melyn/Coch</span></th>")
                .contains(REVIEW)
                .contains(Rubrics.standard().reference().hash());
    }

    @Test
    void pagesOfAReportNameItemsAndLevelsInWelshAndSaySo() throws IOException {
        Path page = folder.resolve("r.html");
        Path markdown = folder.resolve("r.md");
        Path map = folder.resolve("r.svg");

        Run run = psa(
                "report",
                ASYLUM,
                "--lang",
                "cy",
                "--html",
                page.toString(),
                "--markdown",
                markdown.toString(),
                "--svg",
                map.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(page)
                .content()
                .contains("<html lang=\"en\">", REVIEW, "<span lang=\"cy\">Tebygolrwydd cyflawni</span>")
                .contains("<p>At 2003-12: 5 <span lang=\"cy\">Gwyrdd</span>, 1 <span lang=\"cy\">Melyn/Gwyrdd</span>")
                .contains("<tspan xml:lang=\"cy\">Melyn/Coch</tspan>")
                .doesNotContain("Degree of challenge", ">Amber/Red<");
        assertThat(markdown)
                .content()
                .contains("5 Gwyrdd, 1 Melyn/Gwyrdd", REVIEW)
                .doesNotContain("<span");
        assertThat(map).content().contains("<tspan xml:lang=\"cy\">Gwyrdd</tspan>");
    }

    @Test
    void thePageOfAnItemIsInWelshToo() throws IOException {
        Path page = folder.resolve("t7.html");

        assertThat(psa("report", ASYLUM, "--item", "T3", "--lang", "cy", "--html", page.toString())
                        .exitCode())
                .isZero();
        assertThat(page)
                .content()
                .contains("<span lang=\"cy\">Tebygolrwydd cyflawni</span> by the rubric", REVIEW)
                .contains("To reach <span lang=\"cy\">Melyn/Gwyrdd</span>")
                .contains("LD-2: If planning is Amber/Red or worse, then likelihood is no better than Amber/Red.")
                .doesNotContain("Degree of challenge");
    }

    @Test
    void wrongLabelsLeaveThePageUnwritten() throws IOException {
        Path ours = folder.resolve("wrong");
        psa("rubric", "copy", "pmdu-2003", ours.toString());
        Files.writeString(ours.resolve("cy").resolve("items.csv"), "id,label,review\nCP.9,Gallu,\n");
        Path page = folder.resolve("no.html");

        Run run = psa("report", ASYLUM, "--rubric", ours.toString(), "--lang", "cy", "--html", page.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("CP.9");
        assertThat(page).doesNotExist();
    }

    @Test
    void namesWhatHasNoWordOfItsOwnAndShowsThatOfTheRubric() throws IOException {
        Path ours = folder.resolve("ours");
        assertThat(psa("rubric", "copy", "pmdu-2003", ours.toString()).exitCode())
                .isZero();
        Path items = ours.resolve("cy").resolve("items.csv");
        Files.writeString(
                items,
                String.join(
                                "\n",
                                Files.readAllLines(items).stream()
                                        .filter(line -> !line.startsWith("capacity,") && !line.startsWith("CP.1,"))
                                        .toList())
                        + "\n");

        Run run = psa("explain", ASYLUM, "--item", "T7", "--rubric", ours.toString(), "--lang", "cy");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err())
                .isEqualTo("2 items or levels have no label in “cy”, so the rubric’s own is shown: capacity, CP.1.\n");
        assertThat(run.out()).contains("Capacity to drive progress (capacity): ", "Tebygolrwydd cyflawni");
        assertThat(psa("explain", ASYLUM, "--item", "T7", "--rubric", ours.toString(), "--lang", "cy", "--quiet"))
                .isEqualTo(new Run(0, run.out(), ""));
    }

    @Test
    void saysThatALanguageHasNoLabels() {
        Run run = psa("score", ASYLUM, "--lang", "fr");

        assertThat(run.out()).isEqualTo(psa("score", ASYLUM).out());
        assertThat(run.err()).isEqualTo("The rubric has no labels in “fr”; its own are shown.\n");
    }

    @Test
    void tellsWhatIsWrongWithTheLabelsInItsCell() throws IOException {
        Path ours = folder.resolve("ours");
        psa("rubric", "copy", "pmdu-2003", ours.toString());
        Files.writeString(ours.resolve("cy").resolve("items.csv"), "id,label,review\nCP.9,Gallu,\n");

        Run run = psa("rubric", "show", ours.toString(), "--lang", "cy");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("cy/items.csv, row 2, column 'id'");
    }

    @Test
    void aCopyTakesTheLanguagesAlong() throws IOException {
        Path once = folder.resolve("once");
        Path twice = folder.resolve("twice");

        psa("rubric", "copy", "pmdu-2003", once.toString());
        psa("rubric", "copy", once.toString(), twice.toString());

        assertThat(RubricReader.read(twice).problems()).isEmpty();
        assertThat(twice.resolve("cy").resolve("items.csv"))
                .hasSameBinaryContentAs(once.resolve("cy").resolve("items.csv"));
        assertThat(psa("rubric", "show", twice.toString(), "--lang", "cy"))
                .isEqualTo(psa("rubric", "show", "--lang", "cy"));
    }

    private Path published(Path draft) {
        Path library = folder.resolve("published");
        Run run = psa("rubric", "publish", draft.toString(), "--library", library.toString());
        assertThat(run.exitCode()).as(run.err()).isZero();
        return library;
    }

    @ParameterizedTest
    @ValueSource(strings = {"pmdu-2003", "pmdu-2003@1.0"})
    void labelsOfAPublishedVersionAreThoseThatWerePublishedWithIt(String name) throws IOException {
        Path draft = folder.resolve("ours");
        psa("rubric", "copy", "pmdu-2003", draft.toString());
        Path items = draft.resolve("cy").resolve("items.csv");
        Files.writeString(items, Files.readString(items).replace("Tebygolrwydd cyflawni", "Ein tebygolrwydd"));
        String library = published(draft).toString();

        Run report = psa("report", ASYLUM, "--library", library, "--rubric", name, "--lang", "cy");

        assertThat(report.err()).isEmpty();
        assertThat(report.out()).contains("Ein tebygolrwydd").doesNotContain("Tebygolrwydd cyflawni");
        assertThat(psa(
                                "explain",
                                ASYLUM,
                                "--item",
                                "T7",
                                "--date",
                                "2003-07",
                                "--library",
                                library,
                                "--rubric",
                                name,
                                "--lang",
                                "cy")
                        .out())
                .contains("Ein tebygolrwydd");
        assertThat(psa("score", ASYLUM, "--library", library, "--rubric", name, "--lang", "cy")
                        .out())
                .contains("Melyn/Coch");
        assertThat(psa("report", ASYLUM, "--library", library, "--rubric", name, "--lang", "br")
                        .err())
                .contains("The rubric has no labels in “br”; its own are shown.");
    }

    @Test
    void aVersionPublishedWithoutLabelsSaysSo() throws IOException {
        Path draft = Files.createDirectory(folder.resolve("bare"));
        new FaultyTables().write(draft);
        String library = published(draft).toString();

        Run run = psa("report", ASYLUM, "--library", library, "--rubric", "pmdu-2003@1.0", "--lang", "cy");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("The rubric has no labels in “cy”; its own are shown.");
        assertThat(run.out()).contains("Likelihood of delivery");
    }

    @Test
    void whatTheLibraryDoesNotHoldKeepsItsOwnLabels() throws IOException {
        Path draft = Files.createDirectory(folder.resolve("bare"));
        new FaultyTables().write(draft);
        Path ours = folder.resolve("ours");
        psa("rubric", "copy", "pmdu-2003", ours.toString());

        assertThat(psa(
                                "report",
                                ASYLUM,
                                "--library",
                                published(draft).toString(),
                                "--rubric",
                                ours.toString(),
                                "--lang",
                                "cy")
                        .out())
                .contains("Tebygolrwydd cyflawni");
    }
}
