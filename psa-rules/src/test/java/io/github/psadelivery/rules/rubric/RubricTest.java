package io.github.psadelivery.rules.rubric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.psadelivery.model.scale.Rating;
import io.github.psadelivery.model.scale.RecentPerformance;
import io.github.psadelivery.model.scale.Stage;
import io.github.psadelivery.rules.Rubrics;
import io.github.psadelivery.rules.cap.Cap;
import io.github.psadelivery.rules.cap.Condition;
import io.github.psadelivery.rules.cap.Selection;
import io.github.psadelivery.rules.cap.Threshold;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RubricTest {
    private final Rubric rubric = Rubrics.standard();

    @Test
    void knowsTheTreeFromTheLikelihoodDown() {
        assertThat(rubric.likelihood().id()).isEqualTo("likelihood");
        assertThat(rubric.judgements()).extracting(Item::id).containsExactly("challenge", "planning", "capacity");
        assertThat(rubric.areas("planning")).hasSize(13);
        assertThat(rubric.areas("PL.4")).extracting(Item::id).containsExactly("PL.4.1", "PL.4.2", "PL.4.3", "PL.4.4");
        assertThat(rubric.areas("likelihood")).hasSize(24);
    }

    @Test
    void standardScalesAreTheEnums() {
        assertThat(rubric.likelihood().requiredScale().worst()).isSameAs(Rating.RED);
        assertThat(rubric.required("stage").requiredScale().best()).isSameAs(Stage.IRREVERSIBLE_PROGRESS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PL-1|If at least half of the areas of planning are rated Red, then planning is no better than Red.",
                "PL-2|If at least 1 of the areas of planning is rated Red, then planning is no better than Amber/Red.",
                "PL-3|If over half of the areas of planning are rated Amber/Red or worse, then planning is no better than"
                        + " Amber/Red.",
                "LD-5|If stage is Implementation or earlier, then likelihood is no better than Amber/Green.",
                "LD-6|If challenge is High and stage is Policy development, then likelihood is no better than Amber/Red."
            })
    void saysEachCapAsASentence(String id, String sentence) {
        Cap cap = rubric.tables().caps().stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow();

        assertThat(rubric.sentence(cap)).isEqualTo(sentence);
    }

    /** A rule of free DRL may have the id of a row, and says something else. */
    @Test
    void saysCapsThatAreNotItsOwnAsSentencesToo() {
        Cap row = rubric.caps("planning").get(0);
        Cap ofFreeDrl = new Cap(row.id(), "planning", List.of(), Rating.RED, "Because.", "Ours.");
        Cap other = new Cap("X-1", "planning", row.conditions(), Rating.AMBER_RED, "Because.", "Ours.");

        assertThat(rubric.sentence(ofFreeDrl)).isEqualTo("A rule of free DRL: planning is no better than Red.");
        assertThat(rubric.sentence(other))
                .isEqualTo("If at least half of the areas of planning are rated Red, then planning is no better than"
                        + " Amber/Red.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1|areas of planning|Red|If at least 1 of the areas of planning is rated Red",
                "2|areas of PL.1|Amber/Red|If at least 2 of the areas of PL.1 are rated Amber/Red or worse",
                "all|areas of planning|Red|If all areas of planning are rated Red",
                "half|areas of planning|Red|If at least half of the areas of planning are rated Red",
                "over half|areas of planning|Red|If over half of the areas of planning are rated Red",
                "60%|areas of planning|Red|If at least 60% of the areas of planning are rated Red",
                "1|PL.1.1|Amber/Green|If PL.1.1 is Amber/Green or worse"
            })
    void saysEachThreshold(String atLeast, String of, String level, String start) {
        Condition condition =
                new Condition(Threshold.parse(atLeast).orElseThrow(), Selection.parse(of), Rating.parse(level));
        Cap one = new Cap("X-1", "planning", List.of(condition), Rating.AMBER_RED, "Because.", "Ours.");
        Cap two = new Cap("X-2", "planning", List.of(condition, condition), Rating.RED, "Because.", "Ours.");

        assertThat(rubric.sentence(one)).isEqualTo(start + ", then planning is no better than Amber/Red.");
        assertThat(rubric.sentence(two))
                .isEqualTo(start + " and " + start.substring(3) + ", then planning is no better than Red.");
    }

    @Test
    void isNamedByItsReference() {
        assertThat(rubric).hasToString(rubric.reference().toString());
    }

    @Test
    void namesAnItemThatIsNotThere() {
        assertThatThrownBy(() -> rubric.required("DC.7"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("DC.7");
    }

    @Test
    void itsListsCannotBeChanged() {
        Rubric same = new Rubric(rubric.header(), rubric.tables(), "abc");
        Item area = same.required("PL.1.1");
        Cap cap = same.tables().caps().get(0);

        assertThatThrownBy(() -> same.children("PL.1").add(area)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> same.areas("PL.1").add(area)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> same.caps("challenge").add(cap)).isInstanceOf(UnsupportedOperationException.class);
    }

    /** Rows are numbered as a spreadsheet does, where the header is row 1. */
    @Test
    void tablesThatComeFromNoSheetsAreNumberedAsIfTheyWereWritten() {
        RubricTables tables = rubric.tables();
        RubricTables made = new RubricTables(
                tables.scales(), tables.items(), List.of(), tables.caps(), List.of(), List.of(), List.of());

        assertThat(made.rows().rowByItem()).hasSameSizeAs(tables.items()).containsEntry("likelihood", 2);
        assertThat(made.rows().rowByRule())
                .containsEntry(tables.caps().get(0).id(), 2)
                .containsEntry(tables.caps().get(20).id(), 22);
        assertThat(made.silencings()).isEmpty();
    }

    @Test
    void aReferenceShowsTheBeginningOfItsHash() {
        RubricReference reference = new RubricReference("ours", "1.0", "0123456789abcdef");

        assertThat(reference.shortHash()).isEqualTo("0123456789ab");
        assertThat(reference).hasToString("ours 1.0 (0123456789ab)");
        assertThat(new RubricReference("ours", "1.0", "0123").shortHash()).isEqualTo("0123");
    }

    @Test
    void carriesTheHashThatItIsGiven() {
        Rubric same = new Rubric(rubric.header(), rubric.tables(), "abc");

        assertThat(same.reference().hash()).isEqualTo("abc");
        assertThat(same.reference().id()).isEqualTo("pmdu-2003");
    }

    @Test
    void noRowNamesAnItemThatIsNotThere() {
        Condition condition = new Condition(new Threshold.Count(1), new Selection.One("PL.9"), Rating.RED);
        Cap inCondition = new Cap("X-1", "planning", List.of(condition), Rating.RED, "Because.", "Ours.");
        Cap ofNothing = new Cap("X-1", "planing", List.of(), Rating.RED, "Because.", "Ours.");

        assertThatThrownBy(() -> withCap(inCondition))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("PL.9");
        assertThatThrownBy(() -> withCap(ofNothing))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("planing");
    }

    private void withCap(Cap cap) {
        RubricTables tables = rubric.tables();
        RubricTables withCap = new RubricTables(
                tables.scales(), tables.items(), List.of(), List.of(cap), List.of(), List.of(), List.of());
        new Rubric(rubric.header(), withCap, "abc");
    }

    @Test
    void isFoundByIdHashAndDate() {
        assertThat(Rubrics.byId("pmdu-2003")).contains(rubric);
        assertThat(Rubrics.byHash(rubric.reference().hash())).contains(rubric);
        assertThat(Rubrics.byHash("0")).isEmpty();
        assertThat(Rubrics.inForceOn(LocalDate.of(2003, 7, 1))).contains(rubric);
        assertThat(Rubrics.inForceOn(LocalDate.of(1997, 5, 1))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0.05, ABOVE_PATH", "0.0499, ON_PATH", "-0.05, NEAR_PATH", "-0.0499, ON_PATH", "-0.2, BELOW_PATH"})
    void bandsOfAMeasureSuggestALevel(BigDecimal gap, RecentPerformance level) {
        Measure measure = rubric.tables().measures().get(0);

        assertThat(measure.bandOf(gap).level()).isEqualTo(level);
    }
}
