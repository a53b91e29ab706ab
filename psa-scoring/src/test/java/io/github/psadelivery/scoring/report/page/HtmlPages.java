package io.github.psadelivery.scoring.report.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Reads a page as XML and says what every page of ours keeps to. */
public final class HtmlPages {
    private HtmlPages() {}

    public static Document parsed(String html) {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(html.getBytes(UTF_8)));
        } catch (Exception notWellFormed) {
            throw new AssertionError("The page is not well-formed: " + notWellFormed.getMessage(), notWellFormed);
        }
    }

    public static List<Element> elements(Document page, String name) {
        NodeList nodes = page.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int index = 0; index < nodes.getLength(); index++) {
            elements.add((Element) nodes.item(index));
        }
        return elements;
    }

    public static List<String> attributes(Document page, String element, String attribute) {
        return elements(page, element).stream()
                .map(found -> found.getAttribute(attribute))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** Language, one title, headings in order, captions, scopes, links that lead somewhere, and nothing that is fetched or run. */
    public static void keepsToTheHouseRules(String html) {
        keepsToTheHouseRules(html, List.of());
    }

    /** The same for a page that leads to files beside it, by their names as links say them. */
    public static void keepsToTheHouseRules(String html, Collection<String> beside) {
        Document page = parsed(html);
        assertThat(attributes(page, "html", "lang")).containsExactly("en");
        assertThat(elements(page, "h1")).hasSize(1);
        assertThat(elements(page, "script")).isEmpty();
        assertThat(elements(page, "img")).isEmpty();
        assertThat(elements(page, "iframe")).isEmpty();
        assertThat(html.replace("http://www.w3.org/2000/svg", "")).doesNotContain("src=\"", "url(h", "@import");
        List<Integer> levels = Pattern.compile("<h([1-6])")
                .matcher(html)
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .toList();
        for (int index = 1; index < levels.size(); index++) {
            assertThat(levels.get(index)).isLessThanOrEqualTo(levels.get(index - 1) + 1);
        }
        assertThat(elements(page, "table"))
                .allSatisfy(table -> assertThat(
                                table.getElementsByTagName("caption").getLength())
                        .isEqualTo(1));
        assertThat(elements(page, "th")).allMatch(cell -> List.of("col", "row").contains(cell.getAttribute("scope")));
        List<String> ids = attributes(page, "*", "id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(attributes(page, "a", "href"))
                .allMatch(link -> link.startsWith("#") ? ids.contains(link.substring(1)) : beside.contains(link));
        assertThat(attributes(page, "*", "aria-labelledby"))
                .allSatisfy(names -> assertThat(ids).contains(names.split(" ", -1)));
        assertThat(attributes(page, "*", "tabindex")).allMatch("0"::equals);
        for (Element svg : elements(page, "svg")) {
            assertThat(svg.getAttribute("role")).isEqualTo("img");
            assertThat(svg.getElementsByTagName("title").getLength()).isEqualTo(1);
            assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
                    .endsWith(".");
        }
    }
}
