package io.github.psadelivery.scoring.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.ReportDate;
import io.github.psadelivery.model.assessment.Subject;
import io.github.psadelivery.model.scale.Rating;
import io.github.psadelivery.model.scale.Stage;
import io.github.psadelivery.rules.Rubrics;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.json.ImpactJson;
import io.github.psadelivery.scoring.report.rubric.ImpactCsv;
import io.github.psadelivery.scoring.report.rubric.ImpactText;
import io.github.psadelivery.scoring.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RubricImpactTest {
    private static final Rubric SHIPPED = Rubrics.standard();

    @Test
    void nothingLiesBetweenARubricAndItself() {
        Impact impact = RubricImpact.between(SHIPPED, SHIPPED, List.of(assessment()));

        assertThat(impact.isAnyOutcomeChanged()).isFalse();
        assertThat(impact.rows()).isEmpty();
        assertThat(impact.compared()).isEqualTo(1);
        assertThat(impact.spaces())
                .hasSize(4)
                .allSatisfy(space -> assertThat(space.isUnchanged()).isTrue());
    }

    @Test
    void anotherReasonChangesARowAndNoOutcome() {
        Impact impact = EditedRubrics.changed("PL-1", "because", "Another reason.");

        assertThat(impact.isAnyOutcomeChanged()).isFalse();
        assertThat(impact.rows())
                .extracting(RowChange::row, RowChange::kind)
                .containsExactly(tuple("PL-1", RowChange.Kind.CHANGED));
        assertThat(impact.rows().get(0).cells())
                .extracting(RowChange.Cell::column)
                .containsExactly("because");
    }

    @Test
    void tellsRowsThatAreNewAndGone() {
        Rubric edited = EditedRubrics.edited("rules.csv", records -> {
            List<String> row = new ArrayList<>(records.get(21));
            row.set(0, "LD-8");
            records.set(21, row);
            return records;
        });

        assertThat(RubricImpact.between(SHIPPED, edited).rows())
                .extracting(RowChange::sheet, RowChange::row, RowChange::kind)
                .contains(
                        tuple("rules.csv", "LD-7", RowChange.Kind.REMOVED),
                        tuple("rules.csv", "LD-8", RowChange.Kind.ADDED));
    }

    @Test
    void namesTheRowThatLoweredAnAssessment() {
        Rubric edited = EditedRubrics.cell("rules.csv", "LD-5", "rated (or worse)", "Embedding change");

        List<OutcomeChange> outcomes =
                RubricImpact.between(SHIPPED, edited, List.of(assessment())).outcomes();

        assertThat(outcomes)
                .extracting(OutcomeChange::item, change -> change.from() + " " + change.to(), OutcomeChange::rules)
                .containsExactly(tuple("likelihood", "Optional[Green] Optional[Amber/Green]", List.of("LD-5")));
    }

    @Test
    void namesTheRowThatHeldAnAssessmentDown() {
        Rubric edited = EditedRubrics.cell("rules.csv", "LD-5", "rated (or worse)", "Embedding change");

        List<OutcomeChange> outcomes =
                RubricImpact.between(edited, SHIPPED, List.of(assessment())).outcomes();

        assertThat(outcomes).extracting(OutcomeChange::rules).containsExactly(List.of("LD-5"));
    }

    @Test
    void namesTheRowOfTheJudgementBesideThatOfTheLikelihood() {
        Rubric edited = EditedRubrics.cell("rules.csv", "CP-4", "no better than", "Red");
        Assessment derived = Assessment.of(Subject.of("S", "One weak area"), ReportDate.of("2003-12"))
                .planning(Rating.GREEN, "")
                .stage(Stage.EMBEDDING_CHANGE)
                .rate("CP.1", Rating.AMBER_RED, "")
                .rate("CP.2", Rating.GREEN, "")
                .rate("CP.3", Rating.GREEN, "")
                .rate("CP.4", Rating.GREEN, "")
                .rate("CP.5", Rating.GREEN, "")
                .build();

        assertThat(RubricImpact.between(SHIPPED, edited, List.of(derived)).outcomes())
                .extracting(OutcomeChange::item, OutcomeChange::rules)
                .contains(tuple("capacity", List.of("CP-4")), tuple("likelihood", List.of("LD-3")));
    }

    @Test
    void theSmallestExampleHasTheFewestItemsBelowTheirBest() {
        SpaceImpact capacity =
                EditedRubrics.changed("CP-4", "no better than", "Red").spaces().get(2);

        assertThat(capacity.shifts())
                .filteredOn(shift -> shift.from() == Rating.AMBER_GREEN)
                .singleElement()
                .satisfies(shift -> {
                    assertThat(shift.steps()).isEqualTo(-2);
                    assertThat(shift.example()).containsOnlyKeys("CP.1").containsEntry("CP.1", "Amber/Red");
                    assertThat(shift.rules()).containsExactly("CP-4");
                });
    }

    @Test
    void anAreaThatIsSplitIsComparedOverTheAreasOfBoth() {
        Rubric edited = EditedRubrics.edited("items.csv", records -> {
            List<String> twin = new ArrayList<>(records.stream()
                    .filter(cells -> cells.get(0).equals("CP.5"))
                    .findFirst()
                    .orElseThrow());
            twin.set(0, "CP.6");
            records.add(twin);
            return records;
        });

        SpaceImpact capacity = RubricImpact.between(SHIPPED, edited).spaces().get(2);

        // Six areas with five choices each, without those in which none of the older five applies.
        assertThat(capacity.assessments()).isEqualTo(15_625 - 5);
        assertThat(capacity.isUnchanged()).isFalse();
    }

    @Test
    void aJudgementWithAnInputOnAnotherScaleIsNotCompared() {
        Rubric edited = EditedRubrics.edited("items.csv", records -> {
            records.stream().filter(cells -> cells.get(0).equals("stage")).forEach(cells -> cells.set(4, "no cap"));
            return records;
        });

        Impact impact = RubricImpact.between(SHIPPED, edited);

        assertThat(impact.spaces().get(3).notCompared()).contains("stage");
        assertThat(impact.isAnyOutcomeChanged()).isTrue();
    }

    @Test
    void everyFormTellsTheSameShift() {
        Impact impact = EditedRubrics.changed("CP-3", "at least", "half");
        Wording wording = Wording.english();

        assertThat(new ImpactText(wording).of(impact))
                .contains("Falls from Amber/Green to Amber/Red, 1 level: 5 states, 160 complete assessments.")
                .endsWith("\nSome outcomes change.\n");
        assertThat(new ImpactText(wording).markdown(impact)).contains("## Rows", "- rules.csv: CP-3 is changed.");
        assertThat(new ImpactCsv(wording).of(impact))
                .contains("states,capacity,,,,Amber/Green,Amber/Red,'-1,5,160,CP-3,");
        assertThat(ImpactJson.write(impact)).contains("\"states\": 5,", "\"assessments\": 160,", "\"steps\": -1,");
    }

    private static Assessment assessment() {
        return Assessment.of(Subject.of("S", "All is well"), ReportDate.of("2003-12"))
                .planning(Rating.GREEN, "")
                .capacity(Rating.GREEN, "")
                .rate("challenge", "Low", "")
                .stage(Stage.EMBEDDING_CHANGE)
                .build();
    }
}
