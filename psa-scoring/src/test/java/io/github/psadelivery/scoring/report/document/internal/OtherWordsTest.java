package io.github.psadelivery.scoring.report.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.rules.Rubrics;
import io.github.psadelivery.rules.language.RubricLabels;
import io.github.psadelivery.rules.rubric.Rubric;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class OtherWordsTest {
    private static final Rubric RUBRIC = Rubrics.standard();
    private final OtherWords welsh =
            OtherWords.of(Rubrics.labels(RUBRIC, Locale.forLanguageTag("cy")).orThrow(), RUBRIC);

    @Test
    void marksWordsOfTheOtherLanguageWhereverTheyStand() {
        assertThat(welsh.html("At 2003-12: 5 Gwyrdd, 1 Melyn/Gwyrdd."))
                .isEqualTo("At 2003-12: 5 <span lang=\"cy\">Gwyrdd</span>, 1 <span lang=\"cy\">Melyn/Gwyrdd</span>.");
        assertThat(welsh.html("Melyn/Coch neu waeth on 3 of 4"))
                .isEqualTo("<span lang=\"cy\">Melyn/Coch neu waeth</span> on 3 of 4");
        assertThat(welsh.svg("Coch")).isEqualTo("<tspan xml:lang=\"cy\">Coch</tspan>");
    }

    @Test
    void marksWholeWordsInThisCaseOnly() {
        assertThat(welsh.html("Cochi, Gwyrddlas, coch, ŵCoch")).doesNotContain("<");
    }

    @Test
    void nothingInThemIsMarkup() {
        assertThat(welsh.html("<b> Graddau'r her & \"Coch\""))
                .isEqualTo("&lt;b&gt; <span lang=\"cy\">Graddau&#39;r her</span> &amp; "
                        + "&quot;<span lang=\"cy\">Coch</span>&quot;");
    }

    @Test
    void theRubricsOwnWordsAreNotMarked() {
        assertThat(OtherWords.of(RubricLabels.own(), RUBRIC).html("Red & Green"))
                .isEqualTo("Red &amp; Green");
        assertThat(welsh.html("Red & Green")).isEqualTo("Red &amp; Green");
    }
}
