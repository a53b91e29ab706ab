package io.github.psadelivery.scoring.report.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.rules.Rubrics;
import io.github.psadelivery.rules.language.RubricLabels;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.table.RubricReader;
import io.github.psadelivery.rules.table.RubricWriter;
import io.github.psadelivery.rules.table.sheet.Sheet;
import io.github.psadelivery.rules.table.sheet.SheetSource;
import io.github.psadelivery.scoring.report.document.internal.Anchors;
import io.github.psadelivery.scoring.wording.Wording;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class RubricDocumentTest {
    private final RubricDocument document = new RubricDocument(Wording.english());

    private static List<Rubric> shipped() {
        return Rubrics.all();
    }

    private static Document parsed(String html) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(html.getBytes(UTF_8)));
    }

    private static List<Element> elements(Document page, String name) {
        NodeList nodes = page.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int index = 0; index < nodes.getLength(); index++) {
            elements.add((Element) nodes.item(index));
        }
        return elements;
    }

    private static List<String> attributes(Document page, String element, String attribute) {
        return elements(page, element).stream()
                .map(found -> found.getAttribute(attribute))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyLinkHasItsTargetAndEveryTargetIsThereOnce(Rubric rubric) throws Exception {
        String html = document.html(rubric);
        Document page = parsed(html);
        List<String> ids = attributes(page, "*", "id");

        assertThat(ids)
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(rubric.items().size());
        assertThat(attributes(page, "a", "href"))
                .hasSizeGreaterThan(rubric.items().size())
                .allMatch(link -> ids.contains(link.substring(1)));
        String markdown = document.markdown(rubric);
        List<String> anchors = found("<a id=\"([^\"]+)\">", markdown);
        assertThat(anchors).doesNotHaveDuplicates();
        assertThat(found("\\]\\(#([^)]+)\\)", markdown)).isNotEmpty().isSubsetOf(anchors);
        assertThat(ids).containsAll(anchors);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void eachRowHasAnAnchor(Rubric rubric) throws Exception {
        List<String> ids = attributes(parsed(document.html(rubric)), "*", "id");

        rubric.items().forEach(item -> assertThat(ids).contains(Anchors.of("item", item.id())));
        rubric.tables().caps().forEach(cap -> assertThat(ids).contains(Anchors.of("rule", cap.id())));
        rubric.tables().cases().forEach(one -> assertThat(ids).contains(Anchors.of("case", one.id())));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void isReadableWithoutEyes(Rubric rubric) throws Exception {
        String html = document.html(rubric);
        Document page = parsed(html);

        assertThat(attributes(page, "html", "lang")).containsExactly("en");
        assertThat(elements(page, "h1")).hasSize(1);
        assertThat(elements(page, "title")).hasSize(1);
        List<Integer> levels =
                found("<h([1-6])", html).stream().map(Integer::valueOf).toList();
        for (int index = 1; index < levels.size(); index++) {
            assertThat(levels.get(index)).isLessThanOrEqualTo(levels.get(index - 1) + 1);
        }
        assertThat(elements(page, "table"))
                .isNotEmpty()
                .allSatisfy(table -> assertThat(
                                table.getElementsByTagName("caption").getLength())
                        .isEqualTo(1));
        assertThat(elements(page, "th")).allMatch(cell -> List.of("col", "row").contains(cell.getAttribute("scope")));
        assertThat(html).doesNotContain("<script", "src=", "http");
    }

    /** WCAG 2.2, success criterion 3.1.2. */
    @Test
    void wordsOfAnotherLanguageSayWhichItIs() throws Exception {
        Rubric rubric = Rubrics.standard();
        RubricLabels welsh = Rubrics.labels(rubric, Locale.forLanguageTag("cy")).orThrow();
        Document page = parsed(new RubricDocument(Wording.english(), welsh).html(rubric));
        List<Element> foreign = elements(page, "span").stream()
                .filter(span -> span.hasAttribute("lang"))
                .toList();
        Set<String> labels = Stream.concat(
                        rubric.items().stream().map(welsh::label),
                        rubric.tables().scales().stream()
                                .flatMap(scale -> scale.levels().stream())
                                .map(level -> welsh.label(level.level())))
                .collect(Collectors.toSet());

        assertThat(attributes(page, "html", "lang")).containsExactly("en");
        assertThat(foreign).allMatch(span -> span.getAttribute("lang").equals("cy"));
        assertThat(foreign).extracting(Element::getTextContent).isNotEmpty().contains("Melyn/Coch");
        foreign.forEach(span -> span.setTextContent(""));
        String english = page.getDocumentElement().getTextContent();
        assertThat(labels).filteredOn(label -> label.length() > 6).noneMatch(english::contains);
    }

    @Test
    void whatHasNoWordInTheLanguageIsNotMarked() {
        Rubric rubric = Rubrics.standard();
        SheetSource files = file -> file.equals("cy/items.csv")
                ? Optional.of("id,label,review\ncapacity,Gallu i sbarduno cynnydd,\n".getBytes(UTF_8))
                : Optional.empty();
        RubricLabels one =
                RubricLabels.read(rubric, Locale.forLanguageTag("cy"), files).orThrow();

        assertThat(new RubricDocument(Wording.english(), one).html(rubric))
                .contains("<h3 id=\"item-capacity\">capacity: <span lang=\"cy\">Gallu i sbarduno cynnydd</span></h3>")
                .contains("<h3 id=\"item-challenge\">challenge: Degree of challenge</h3>");
        assertThat(new RubricDocument(Wording.english(), one).markdown(rubric))
                .contains("capacity: Gallu i sbarduno cynnydd")
                .doesNotContain("lang=");
        assertThat(document.html(rubric)).doesNotContain("<span lang=");
    }

    @Test
    void saysEachRuleAsASentence() {
        String html = document.html(Rubrics.standard());

        assertThat(html)
                .contains(
                        "If at least 1 of the areas of planning is rated Red, then planning is no better than Amber/Red.")
                .contains("\"><strong>Assumption</strong>: no rule from the areas to planning was published");
        assertThat(document.markdown(Rubrics.standard())).contains("| **Assumption**: no rule from");
    }

    @Test
    void noTextOfATableIsMarkup() throws Exception {
        List<Sheet> sheets = new ArrayList<>();
        for (Sheet sheet : RubricWriter.sheets(Rubrics.standard())) {
            List<List<String>> records = new ArrayList<>();
            sheet.records()
                    .forEach(cells -> records.add(cells.stream()
                            .map(cell -> cell.equals("PL-1") || cell.startsWith("At least half of the areas")
                                    ? "\"><script>'&\u0001\ud800x"
                                    : cell)
                            .toList()));
            sheets.add(new Sheet(sheet.file(), records));
        }
        Rubric rubric = RubricReader.read(sheets).orThrow();

        Document page = parsed(document.html(rubric));

        assertThat(elements(page, "script")).isEmpty();
        assertThat(document.markdown(rubric)).doesNotContainPattern("[^\\\\]<script");
    }
}
