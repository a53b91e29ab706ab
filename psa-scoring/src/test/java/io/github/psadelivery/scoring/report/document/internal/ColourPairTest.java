package io.github.psadelivery.scoring.report.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.scoring.report.chart.Trajectories;
import io.github.psadelivery.scoring.report.chart.TrajectoryChart;
import io.github.psadelivery.scoring.report.document.internal.ColourPair.Use;
import io.github.psadelivery.scoring.report.page.DeliveryDocument;
import io.github.psadelivery.scoring.report.page.ItemDocument;
import io.github.psadelivery.scoring.report.page.ItemPage;
import io.github.psadelivery.scoring.report.page.PageSamples;
import io.github.psadelivery.scoring.wording.Wording;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds every pair of colours against the Web Content Accessibility Guidelines 2.2, and every page against the pairs. */
class ColourPairTest {
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}\\b");
    private static final Pattern BOTH = Pattern.compile("color: (#[0-9a-f]{6}); background-color: (#[0-9a-f]{6});");

    /** As the guidelines define contrast: (L1 + 0.05) / (L2 + 0.05), with the relative luminance of the lighter as L1. */
    private static double contrast(String one, String other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * linear(colour, 1) + 0.7152 * linear(colour, 3) + 0.0722 * linear(colour, 5);
    }

    private static double linear(String colour, int start) {
        double share = Integer.parseInt(colour.substring(start, start + 2), 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    @ParameterizedTest
    @EnumSource
    void hasTheContrastThatItsUseAsksFor(ColourPair pair) {
        assertThat(contrast(pair.ink(), pair.ground()))
                .as(pair.ink() + " on " + pair.ground())
                .isGreaterThanOrEqualTo(pair.use().leastContrast());
    }

    /** So that the tests above can fail: a grey that many pages use, just too light. */
    @Test
    void aGreyThatIsTooLightIsFoundOut() {
        assertThat(contrast("#000000", "#ffffff")).isEqualTo(21);
        assertThat(contrast("#777777", "#ffffff")).isLessThan(Use.TEXT.leastContrast());
        assertThat(contrast("#767676", "#ffffff")).isGreaterThan(Use.TEXT.leastContrast());
    }

    /** Boxes and shapes have an outline that stands out from the page, whatever fills them. */
    @Test
    void anOutlineStandsOutFromThePage() {
        assertThat(contrast(ColourPair.DRAWN.ink(), ColourPair.PROSE.ground())).isGreaterThan(3);
    }

    @Test
    void levelsGetLighterFromTheWorstToTheBest() {
        for (List<Tone> tones : List.of(
                List.of(Tone.WORST, Tone.POOR, Tone.FAIR, Tone.BEST),
                List.of(Tone.FIRST, Tone.SECOND, Tone.THIRD, Tone.LAST))) {
            for (int index = 1; index < tones.size(); index++) {
                assertThat(contrast(
                                tones.get(index - 1).colours().ground(),
                                tones.get(index).colours().ground()))
                        .as(tones.get(index).toString())
                        .isGreaterThan(1.25);
                assertThat(luminance(tones.get(index).colours().ground()))
                        .isGreaterThan(luminance(tones.get(index - 1).colours().ground()));
            }
            assertThat(tones.stream().map(Tone::shape)).doesNotHaveDuplicates();
        }
    }

    @Test
    void noPageHasAColourThatIsNotDeclared() {
        Set<String> declared = Stream.of(ColourPair.values())
                .flatMap(pair -> Stream.of(pair.ink(), pair.ground()))
                .collect(Collectors.toSet());
        DeliveryDocument delivery = new DeliveryDocument(Wording.english());
        ItemDocument item = new ItemDocument(Wording.english());
        Stream<String> pages = Stream.of(
                delivery.html(PageSamples.asylum()),
                delivery.html(PageSamples.portfolio(12, 2)),
                item.html(ItemPage.latest(PageSamples.asylum().items().get(1))),
                new TrajectoryChart(Wording.english())
                        .of(Trajectories.behindPlan())
                        .svg());

        assertThat(pages.flatMap(page -> COLOUR.matcher(page.replaceAll("href=\"#[^\"]*\"", ""))
                        .results()
                        .map(found -> found.group())))
                .isNotEmpty()
                .allSatisfy(colour -> assertThat(declared).contains(colour));
    }

    @Test
    void theStyleSheetPutsNoColourOnAnotherGround() {
        Set<List<String>> declared = new HashSet<>();
        Stream.of(ColourPair.values()).forEach(pair -> declared.add(List.of(pair.ink(), pair.ground())));

        assertThat(BOTH.matcher(StyleSheet.text()).results().map(found -> List.of(found.group(1), found.group(2))))
                .hasSizeGreaterThan(10)
                .allSatisfy(pair -> assertThat(declared).contains(pair));
        assertThat(StyleSheet.text()).doesNotContain("@PROSE", "@HEAD", ".ink@");
        assertThat(StyleSheet.text().replaceAll(BOTH.pattern(), "").replaceAll("(?s)\\.[tn][0-3] \\{ +}", ""))
                .doesNotContain("background-color:", "background: #");
    }
}
