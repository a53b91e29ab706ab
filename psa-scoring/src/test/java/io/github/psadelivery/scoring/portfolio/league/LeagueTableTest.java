package io.github.psadelivery.scoring.portfolio.league;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.EffectiveDate;
import io.github.psadelivery.model.assessment.ReportDate;
import io.github.psadelivery.model.assessment.Subject;
import io.github.psadelivery.model.scale.Challenge;
import io.github.psadelivery.model.scale.Rating;
import io.github.psadelivery.model.scale.RecentPerformance;
import io.github.psadelivery.model.scale.Stage;
import io.github.psadelivery.rules.Rubrics;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.testing.generation.GeneratedAssessments;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LeagueTableTest {
    private static final Rubric RUBRIC = Rubrics.standard();

    private static Assessment.Builder item(String id, Rating planning, Rating capacity, String... departments) {
        return Assessment.of(Subject.of(id, "Title of " + id).withDepartments(departments), ReportDate.of("2003-07"))
                .challenge(Challenge.LOW, "")
                .planning(planning, "")
                .capacity(capacity, "")
                .stage(Stage.EMBEDDING_CHANGE);
    }

    private static Scored scored(Assessment.Builder item) {
        return PsaScorer.standard().score(item.build()).orThrow();
    }

    private static LeagueTable table(Assessment.Builder... items) {
        return LeagueTable.of(
                RUBRIC, Stream.of(items).map(LeagueTableTest::scored).toList());
    }

    private static List<String> ranks(LeagueTable table) {
        return table.lines().stream()
                .map(line -> "%s%s %s"
                        .formatted(
                                line.rank(),
                                line.isShared() ? "=" : "",
                                line.scored().assessment().subject().id()))
                .toList();
    }

    @Test
    void ranksByLikelihoodThenRecentPerformanceThenCapacityThenPlanning() {
        LeagueTable table = table(
                item("T1", Rating.AMBER_RED, Rating.GREEN),
                item("T2", Rating.GREEN, Rating.GREEN),
                item("T3", Rating.AMBER_RED, Rating.AMBER_RED),
                item("T4", Rating.AMBER_RED, Rating.AMBER_RED).recentPerformance(RecentPerformance.BELOW_PATH),
                item("T5", Rating.GREEN, Rating.AMBER_RED));

        assertThat(ranks(table)).containsExactly("1 T2", "2 T4", "3 T1", "4 T5", "5 T3");
        assertThat(table.order().items())
                .extracting(Item::id)
                .containsExactly("likelihood", "recent performance", "capacity", "planning");
    }

    @Test
    void sharesARankAndLeavesAsManyOutBeneath() {
        LeagueTable table = table(
                item("T9", Rating.GREEN, Rating.GREEN),
                item("T1", Rating.RED, Rating.RED),
                item("T3", Rating.GREEN, Rating.GREEN),
                item("T2", Rating.RED, Rating.AMBER_RED));

        assertThat(ranks(table)).containsExactly("1= T3", "1= T9", "3 T2", "4 T1");
    }

    @Test
    void neverRanksByTheChallenge() {
        Assessment.Builder hard = Assessment.of(Subject.of("T1", ""), ReportDate.of("2003-07"))
                .challenge(Challenge.HIGH, "")
                .planning(Rating.GREEN, "")
                .capacity(Rating.GREEN, "")
                .stage(Stage.EMBEDDING_CHANGE);

        assertThat(ranks(table(hard, item("T2", Rating.GREEN, Rating.GREEN)))).containsExactly("1= T1", "1= T2");
    }

    @Test
    void setsWhatIsNotSettledApart() {
        Assessment.Builder open = Assessment.of(Subject.of("T1", ""), ReportDate.of("2003-07"));

        LeagueTable table = table(item("T2", Rating.RED, Rating.RED), open);

        assertThat(ranks(table)).containsExactly("1 T2");
        assertThat(table.unsettled())
                .extracting(scored -> scored.assessment().subject().id())
                .containsExactly("T1");
    }

    @Test
    void hasATableForEachDepartment() {
        LeagueTable table = table(
                item("T1", Rating.RED, Rating.RED, "Home Office"),
                item("T2", Rating.GREEN, Rating.GREEN, "Home Office", "Treasury"),
                item("T3", Rating.GREEN, Rating.GREEN));

        assertThat(table.byDepartment())
                .extracting(one -> one.department().orElse("none") + " " + ranks(one.table()))
                .containsExactly("Home Office [1 T2, 2 T1]", "Treasury [1 T2]", "none [1 T3]");
    }

    @Test
    void takesTheLatestResultOfEachSubjectOrThatAtADate() {
        Assessment.Builder later = Assessment.of(Subject.of("T1", ""), ReportDate.of("2003-12"))
                .planning(Rating.RED, "")
                .challenge(Challenge.LOW, "");
        List<Scored> results = List.of(
                scored(later),
                scored(item("T1", Rating.GREEN, Rating.GREEN)),
                scored(item("T2", Rating.AMBER_RED, Rating.GREEN)));

        assertThat(ranks(LeagueTable.latest(RUBRIC, results))).containsExactly("1 T2", "2 T1");
        assertThat(ranks(LeagueTable.at(RUBRIC, EffectiveDate.parse("2003-07"), results)))
                .containsExactly("1 T1", "2 T2");
    }

    @Test
    void theLatestResultMayComeInAnyPlaceAndMustBeOne() {
        Scored early = scored(item("T1", Rating.GREEN, Rating.GREEN));
        Scored late = scored(Assessment.of(Subject.of("T1", ""), ReportDate.of("2003-12"))
                .challenge(Challenge.LOW, "")
                .planning(Rating.RED, "")
                .capacity(Rating.RED, "")
                .stage(Stage.EMBEDDING_CHANGE));

        assertThat(LeagueTable.latest(RUBRIC, List.of(early, late)).lines())
                .extracting(LeagueLine::scored)
                .containsExactly(late);
        assertThat(LeagueTable.latest(RUBRIC, List.of(early, early, late)).lines())
                .extracting(LeagueLine::scored)
                .containsExactly(late);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LeagueTable.latest(RUBRIC, List.of(early, late, late)))
                .withMessageContaining("T1 is in results twice");
    }

    @Test
    void isTheSameInAnyOrderAndKeepsItsOrderWhenOneIsAdded() {
        List<Scored> results = new ArrayList<>(GeneratedAssessments.of(RUBRIC, 5)
                .full()
                .limit(60)
                .map(assessment -> PsaScorer.standard().score(assessment).orThrow())
                .toList());
        List<String> before = ranks(LeagueTable.of(RUBRIC, results));
        List<String> order = ids(LeagueTable.of(RUBRIC, results));

        Collections.shuffle(results, new Random(1));
        assertThat(ranks(LeagueTable.of(RUBRIC, results))).isEqualTo(before);

        for (Scored left : List.copyOf(results)) {
            List<Scored> fewer =
                    results.stream().filter(one -> !one.equals(left)).toList();
            List<String> expected = new ArrayList<>(order);
            expected.remove(left.assessment().subject().id());
            assertThat(ids(LeagueTable.of(RUBRIC, fewer))).isEqualTo(expected);
        }
    }

    private static List<String> ids(LeagueTable table) {
        return table.lines().stream()
                .map(line -> line.scored().assessment().subject().id())
                .toList();
    }

    @Test
    void isEmptyForNoResults() {
        LeagueTable table = LeagueTable.of(RUBRIC, List.of());

        assertThat(table.lines()).isEmpty();
        assertThat(table.byDepartment()).isEmpty();
    }

    @Test
    void refusesASubjectTwiceAnotherRubricAndAnOrderByAnArea() {
        Scored once = scored(item("T1", Rating.RED, Rating.RED));
        Rubric other = Rubrics.all().stream()
                .filter(rubric -> !rubric.reference().equals(RUBRIC.reference()))
                .findFirst()
                .orElseThrow();

        assertThatIllegalArgumentException().isThrownBy(() -> LeagueTable.of(RUBRIC, List.of(once, once)));
        assertThatIllegalArgumentException().isThrownBy(() -> LeagueTable.of(other, List.of(once)));
        assertThatIllegalArgumentException().isThrownBy(() -> LeagueOrder.of(RUBRIC, List.of("PL.1.1")));
    }

    @Test
    void canBeOrderedOtherwise() {
        LeagueTable table = LeagueTable.of(
                RUBRIC,
                LeagueOrder.of(RUBRIC, List.of("planning")),
                List.of(
                        scored(item("T1", Rating.AMBER_RED, Rating.GREEN)),
                        scored(item("T2", Rating.GREEN, Rating.AMBER_RED))));

        assertThat(ranks(table)).containsExactly("1 T2", "2 T1");
    }
}
