package io.github.psadelivery.scoring.portfolio.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.ReportDate;
import io.github.psadelivery.model.assessment.Subject;
import io.github.psadelivery.model.scale.Challenge;
import io.github.psadelivery.model.scale.Rating;
import io.github.psadelivery.model.scale.Stage;
import io.github.psadelivery.rules.Rubrics;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.portfolio.view.AreaHeatMap.Field;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ViewsTest {
    private static final Rubric RUBRIC = Rubrics.standard();

    private static Assessment.Builder empty(String id, String date, String... departments) {
        return Assessment.of(Subject.of(id, "").withDepartments(departments), ReportDate.of(date));
    }

    private static Assessment.Builder item(String id, Challenge challenge, Rating planning, String... departments) {
        return empty(id, "2003-07", departments)
                .challenge(challenge, "")
                .planning(planning, "")
                .capacity(Rating.GREEN, "")
                .stage(Stage.EMBEDDING_CHANGE);
    }

    private static List<Scored> scored(Assessment.Builder... items) {
        return Stream.of(items)
                .map(item -> PsaScorer.standard().score(item.build()).orThrow())
                .toList();
    }

    private static List<String> ids(List<Scored> results) {
        return results.stream()
                .map(result -> result.assessment().subject().id())
                .toList();
    }

    @Test
    void mapsChallengeByLikelihoodAndSetsOpenOnesApart() {
        JudgementMap map = JudgementMap.of(
                RUBRIC,
                "challenge",
                scored(
                        item("T1", Challenge.HIGH, Rating.RED),
                        item("T2", Challenge.LOW, Rating.GREEN),
                        item("T3", Challenge.HIGH, Rating.RED),
                        empty("T4", "2003-07").planning(Rating.RED, "")));

        assertThat(ids(map.at(Challenge.HIGH, Rating.RED))).containsExactly("T1", "T3");
        assertThat(ids(map.at(Challenge.LOW, Rating.GREEN))).containsExactly("T2");
        assertThat(map.at(Challenge.LOW, Rating.RED)).isEmpty();
        assertThat(ids(map.unsettled())).as("its challenge is open").containsExactly("T4");
        assertThat(map.judgementLevels()).containsExactly(Challenge.HIGH, Challenge.MEDIUM, Challenge.LOW);
        assertThat(map.likelihoodLevels()).hasSize(4);
        assertThat(map.judgement().id()).isEqualTo("challenge");
        assertThatIllegalArgumentException().isThrownBy(() -> JudgementMap.of(RUBRIC, "stage", List.of()));
    }

    @Test
    void countsAreasByDepartment() {
        AreaHeatMap map = AreaHeatMap.of(
                RUBRIC,
                scored(
                        empty("T1", "2003-07", "Treasury", "Home Office").rate("CP.1", Rating.RED, ""),
                        empty("T2", "2003-07", "Home Office").rate("CP.1", Rating.GREEN, ""),
                        empty("T3", "2003-07", "Home Office").notApplicable("CP.1", "None."),
                        empty("T4", "2003-07")));

        assertThat(map.rows())
                .extracting(row -> row.department().orElse("none") + " " + row.items())
                .containsExactly("Home Office 3", "Treasury 1", "none 1");
        Field leadership = field(map.rows().get(0), "CP.1");
        assertThat(leadership.countByRank()).containsExactly(1, 0, 0, 1);
        assertThat(leadership.notApplicable()).isEqualTo(1);
        assertThat(leadership.notAssessed()).isZero();
        assertThat(leadership.worst()).contains(Rating.RED);
        assertThat(leadership.middle()).as("the worse of two").contains(Rating.RED);
        assertThat(leadership.rated()).isEqualTo(2);
        Field none = field(map.rows().get(2), "CP.1");
        assertThat(none.rated()).isZero();
        assertThat(none.worst()).isEmpty();
        assertThat(none.middle()).isEmpty();
        assertThat(none.notAssessed()).isEqualTo(1);
    }

    @Test
    void theMiddleOfRatingsIsTheLevelThatHalfOfThemReach() {
        Field mostlyGood = new Field(RUBRIC.required("CP.1"), List.of(1, 1, 1, 4), 0, 0);
        Field mostlyBad = new Field(RUBRIC.required("CP.1"), List.of(0, 3, 1, 1), 0, 0);

        assertThat(mostlyGood.rated()).isEqualTo(7);
        assertThat(mostlyGood.middle()).contains(Rating.GREEN);
        assertThat(mostlyGood.worst()).contains(Rating.RED);
        assertThat(mostlyBad.middle()).contains(Rating.AMBER_RED);
        assertThat(mostlyBad.worst()).contains(Rating.AMBER_RED);
    }

    private static Field field(AreaHeatMap.Row row, String area) {
        return row.fields().stream()
                .filter(one -> one.area().id().equals(area))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void countsWhatHoldsMostItemsBack() {
        Assessment.Builder derived = empty("T3", "2003-07")
                .challenge(Challenge.LOW, "")
                .capacity(Rating.GREEN, "")
                .stage(Stage.EMBEDDING_CHANGE);
        RUBRIC.areas("planning")
                .forEach(area -> derived.rate(area.id(), area.id().equals("PL.2.1") ? Rating.RED : Rating.GREEN, ""));

        HoldingBack back = HoldingBack.of(
                RUBRIC,
                scored(
                        item("T1", Challenge.LOW, Rating.AMBER_RED),
                        item("T2", Challenge.LOW, Rating.GREEN),
                        derived,
                        empty("T4", "2003-07").planning(Rating.GREEN, "").capacity(Rating.GREEN, "")));

        assertThat(back.results()).isEqualTo(4);
        assertThat(back.caps())
                .extracting(count -> count.cap().id() + " " + count.subjects())
                .startsWith("LD-2 [T1, T3]");
        assertThat(back.items())
                .extracting(count -> "%s %s %s".formatted(count.item().id(), count.subjects(), count.assumed()))
                .contains("planning [T1] 0", "PL.2.1 [T3] 0", "stage [T4] 1");
    }

    /** LD-2 stands before LD-5 in the table, and planning before the stage; both hold fewer items back. */
    @Test
    void whatHoldsMostBackStandsFirst() {
        HoldingBack back = HoldingBack.of(
                RUBRIC, scored(item("T1", Challenge.LOW, Rating.AMBER_RED), implemented("T2"), implemented("T3")));

        assertThat(back.caps())
                .extracting(count -> count.cap().id() + " " + count.subjects())
                .containsExactly("LD-5 [T2, T3]", "LD-2 [T1]");
        assertThat(back.items())
                .extracting(count -> count.item().id() + " " + count.subjects())
                .containsExactly("stage [T2, T3]", "planning [T1]");
    }

    private static Assessment.Builder implemented(String id) {
        return empty(id, "2003-07")
                .challenge(Challenge.LOW, "")
                .planning(Rating.GREEN, "")
                .capacity(Rating.GREEN, "")
                .stage(Stage.IMPLEMENTATION);
    }

    @Test
    void backTestsLikelihoodAgainstTheLaterOutcome() {
        BackTest test = BackTest.of(
                RUBRIC,
                scored(
                        item("T1", Challenge.LOW, Rating.RED),
                        item("T2", Challenge.LOW, Rating.RED),
                        item("T3", Challenge.LOW, Rating.GREEN),
                        item("T4", Challenge.LOW, Rating.GREEN),
                        empty("T5", "2003-07")),
                List.of("met", "not met"),
                Map.of("T1", "not met", "T2", "met", "T3", "met", "T5", "met"));

        assertThat(test.rows())
                .extracting(row -> row.likelihood() + " " + row.countByOutcome())
                .containsExactly("Red [1, 1]", "Amber/Red [0, 0]", "Amber/Green [0, 0]", "Green [1, 0]");
        assertThat(test.rows().get(0).items()).isEqualTo(2);
        assertThat(ids(test.unknown())).containsExactly("T4");
        assertThat(ids(test.unsettled())).containsExactly("T5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BackTest.of(RUBRIC, List.of(), List.of("met"), Map.of("T1", "lost")));
    }

    @Test
    void showsSameInputsWithDifferentRatingsAndDrift() {
        Assessment.Builder later = Assessment.of(Subject.of("T3", ""), ReportDate.of("2003-12"))
                .assessor("Amy")
                .challenge(Challenge.LOW, "")
                .planning(Rating.RED, "")
                .capacity(Rating.GREEN, "")
                .stage(Stage.EMBEDDING_CHANGE)
                .published(Rating.AMBER_RED);

        Moderation moderation = Moderation.of(
                RUBRIC,
                scored(
                        item("T1", Challenge.LOW, Rating.RED).assessor("Amy").published(Rating.AMBER_GREEN),
                        item("T2", Challenge.LOW, Rating.RED).assessor("Bob").published(Rating.RED),
                        later,
                        item("T4", Challenge.HIGH, Rating.RED).published(Rating.GREEN)));

        assertThat(moderation.disagreements()).singleElement().satisfies(one -> {
            assertThat(one.item().id()).isEqualTo("likelihood");
            assertThat(one.inputs())
                    .containsEntry(RUBRIC.required("planning"), Optional.of(Rating.RED))
                    .containsEntry(RUBRIC.required("stage"), Optional.of(Stage.EMBEDDING_CHANGE));
            assertThat(one.ratings())
                    .extracting(rating -> rating.scored().assessment().subject().id() + " " + rating.stated())
                    .containsExactly("T1 Amber/Green", "T2 Red", "T3 Amber/Red");
        });
        assertThat(moderation.driftByDate())
                .containsExactly(
                        new Moderation.Drift("2003-07", 3, 2, 0, 5), new Moderation.Drift("2003-12", 1, 1, 0, 1));
        assertThat(moderation.driftByAssessor())
                .containsExactly(new Moderation.Drift("Amy", 2, 2, 0, 3), new Moderation.Drift("Bob", 1, 0, 0, 0));
    }

    @Test
    void comparesStatedJudgementsOfTheSameAreas() {
        Moderation moderation = Moderation.of(
                RUBRIC,
                scored(
                        capacity("T1", Rating.GREEN),
                        capacity("T2", Rating.RED),
                        item("T3", Challenge.LOW, Rating.RED)));

        assertThat(moderation.disagreements())
                .extracting(one -> one.item().id() + " " + one.inputs())
                .containsExactly("capacity {%s=Optional[Red], %s=Optional.empty}"
                        .formatted(RUBRIC.required("CP.1"), RUBRIC.required("CP.2")));
    }

    /** All five areas Red make capacity Red; with CP.1 Amber/Red alone it may still be anything up to Amber/Green. */
    @Test
    void aStatedJudgementDriftsOnlyFromAnOutcomeThatIsSettled() {
        Assessment.Builder settled = empty("T1", "2003-07").capacity(Rating.AMBER_GREEN, "");
        RUBRIC.areas("capacity").forEach(area -> settled.rate(area.id(), Rating.RED, ""));
        Assessment.Builder open =
                empty("T2", "2003-07").rate("CP.1", Rating.AMBER_RED, "").capacity(Rating.GREEN, "");

        Moderation moderation = Moderation.of(RUBRIC, scored(settled, open));

        assertThat(moderation.driftByDate()).containsExactly(new Moderation.Drift("2003-07", 1, 1, 0, 2));
    }

    private static Assessment.Builder capacity(String id, Rating stated) {
        return empty(id, "2003-07")
                .rate("CP.1", Rating.RED, "")
                .notApplicable("CP.2", "None.")
                .capacity(stated, "");
    }
}
