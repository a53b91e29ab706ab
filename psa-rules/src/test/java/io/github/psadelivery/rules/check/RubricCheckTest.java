package io.github.psadelivery.rules.check;

import static io.github.psadelivery.model.problem.ProblemCode.DEAD_ROW;
import static io.github.psadelivery.model.problem.ProblemCode.DESCRIPTOR_OF_ANOTHER_LEVEL;
import static io.github.psadelivery.model.problem.ProblemCode.DUPLICATE_ROW;
import static io.github.psadelivery.model.problem.ProblemCode.HEADING_WITHOUT_RULE;
import static io.github.psadelivery.model.problem.ProblemCode.LEVEL_NOT_REACHED;
import static io.github.psadelivery.model.problem.ProblemCode.MASKED_ROW;
import static io.github.psadelivery.model.problem.ProblemCode.NEVER_FELT;
import static io.github.psadelivery.model.problem.ProblemCode.ROW_WITHOUT_CASE;
import static io.github.psadelivery.model.problem.ProblemCode.SAME_DESCRIPTOR;
import static io.github.psadelivery.model.problem.ProblemCode.SHARE_BELOW_ONE;
import static io.github.psadelivery.model.problem.ProblemCode.SILENCES_NOTHING;
import static io.github.psadelivery.model.problem.ProblemCode.TOO_MANY_STATES;
import static io.github.psadelivery.model.problem.ProblemCode.UNKNOWN_WORD;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.rules.Rubrics;
import io.github.psadelivery.rules.cap.Cap;
import io.github.psadelivery.rules.cap.Condition;
import io.github.psadelivery.rules.cap.Threshold;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.rubric.RubricTables;
import io.github.psadelivery.rules.table.EditedRubric;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RubricCheckTest {
    private static final String RULES = "rules.csv";
    private static final String ITEMS = "items.csv";
    private static final String BECAUSE = "A reason.";
    private static final String SOURCE = "Assumption: a test";

    private final EditedRubric rubric = EditedRubric.shipped();

    @Test
    void isSilentOnTheShippedRubricsWhereEachSilencingHasItsReason() {
        for (Rubric shipped : Rubrics.all()) {
            CheckReport report = RubricCheck.of(shipped);

            assertThat(report.problems()).isEmpty();
            assertThat(report.silenced()).hasSameSizeAs(shipped.tables().silencings());
            assertThat(shipped.tables().silencings())
                    .allSatisfy(silencing -> assertThat(silencing.because()).isNotBlank());
        }
    }

    @Test
    void looksAtEveryStateOfTheShippedRubric() {
        assertThat(RubricCheck.of(Rubrics.standard()).walks()).allSatisfy(walk -> {
            assertThat(walk.isWhole()).isTrue();
            assertThat(walk.states()).isGreaterThan(80);
        });
    }

    @Test
    void findsALevelThatNothingReaches() {
        rubric.cell(RULES, "DC-3", "no better than", "High").cell(RULES, "DC-4", "no better than", "High");

        Problem problem = only(LEVEL_NOT_REACHED);

        assertThat(problem.place()).isEqualTo(rubric.at(ITEMS, "challenge", "level 2"));
        assertThat(problem.message()).isEqualTo("No ratings make challenge “Medium”.");
    }

    @Test
    void namesTheRowThatMasksAnother() {
        rubric.cell(RULES, "PL-2", "at least", "half").cell(RULES, "PL-2", "no better than", "Amber/Red");

        Problem problem = only(MASKED_ROW);

        assertThat(problem.place()).isEqualTo(rubric.at(RULES, "PL-2", "rule"));
        assertThat(problem.message()).contains("PL-1 does too");
    }

    @Test
    void seesARowThatSeveralOthersMaskTogether() {
        rubric.row(
                RULES,
                "LD-8",
                "likelihood",
                "1",
                "stage",
                "Implementation",
                "1",
                "planning",
                "Amber/Red",
                "Amber/Red",
                BECAUSE,
                SOURCE);

        assertThat(only(MASKED_ROW).message()).contains("LD-2");
    }

    @Test
    void tellsOfTwoEqualRowsOnceAndAtTheLater() {
        rubric.row(RULES, "LD-8", "likelihood", "1", "stage", "1", "1", "challenge", "H", "AR", BECAUSE, SOURCE);

        Problem problem = only(DUPLICATE_ROW);

        assertThat(problem.place()).isEqualTo(rubric.at(RULES, "LD-8", "rule"));
        assertThat(problem.message()).isEqualTo("The rule says the same as LD-6.");
        assertThat(codes()).doesNotContain(MASKED_ROW);
    }

    @Test
    void tellsOfTwoRowsThatApplyTogetherOnlyAtTheLater() {
        rubric.cell(RULES, "CP-4", "of", "CP.1")
                .row(RULES, "CP-6", "capacity", "all", "CP.1", "AR", "", "", "", "AG", BECAUSE, SOURCE);

        assertThat(only(MASKED_ROW).place()).isEqualTo(rubric.at(RULES, "CP-6", "rule"));
    }

    @Test
    void findsARowThatCanNeverApplyWhereNoReaderRefusedIt() {
        Rubric shipped = Rubrics.standard();
        RubricTables tables = shipped.tables();
        Cap first = shipped.caps("capacity").get(0);
        Condition condition = first.conditions().get(0);
        Cap dead = new Cap(
                "CP-9",
                "capacity",
                List.of(new Condition(new Threshold.Count(6), condition.of(), condition.level())),
                first.ceiling(),
                BECAUSE,
                SOURCE);
        Rubric built = new Rubric(
                shipped.header(),
                new RubricTables(
                        tables.scales(), tables.items(), List.of(), List.of(dead), List.of(), List.of(), List.of()),
                "0");

        assertThat(RubricCheck.of(built).findings())
                .filteredOn(finding -> finding.problem().code() == DEAD_ROW)
                .extracting(Finding::about)
                .containsExactly("CP-9");
    }

    @Test
    void findsAnAreaThatNoRuleCanFeel() {
        for (String rule : List.of("CP-1", "CP-2", "CP-3", "CP-4", "CP-5")) {
            rubric.cell(RULES, rule, "of", "CP.1");
        }

        assertThat(RubricCheck.of(rubric.read().orThrow()).findings())
                .filteredOn(finding -> finding.problem().code() == NEVER_FELT)
                .extracting(Finding::about)
                .containsExactly("CP.2", "CP.3", "CP.4", "CP.5");
    }

    @Test
    void findsAnAreaThatOnlyMaskedRowsLookAt() {
        for (String rule : List.of("CP-1", "CP-2", "CP-3", "CP-4", "CP-5")) {
            rubric.cell(RULES, rule, "of", "CP.1");
        }
        rubric.row(RULES, "CP-6", "capacity", "1", "CP.1", "AR", "1", "CP.2", "AR", "AG", BECAUSE, SOURCE);

        assertThat(RubricCheck.of(rubric.read().orThrow()).findings())
                .filteredOn(finding -> finding.problem().code() == NEVER_FELT)
                .extracting(Finding::about)
                .contains("CP.2");
    }

    @Test
    void tellsAGroupWithoutRuleOnceAndNotEachOfItsAreas() {
        for (String rule : List.of("PL-1", "PL-2", "PL-3", "PL-4", "PL-5")) {
            rubric.cell(RULES, rule, "of", "areas of PL.1");
        }

        assertThat(codes()).doesNotContain(NEVER_FELT);
        assertThat(RubricCheck.of(rubric.read().orThrow()).findings())
                .filteredOn(finding -> finding.problem().code() == HEADING_WITHOUT_RULE)
                .extracting(Finding::about)
                .containsExactly("PL.2", "PL.3", "PL.4");
    }

    @Test
    void tellsAJudgementWithoutRuleAndNotEachOfItsLevels() {
        for (String rule : List.of("DC-1", "DC-2", "DC-3", "DC-4")) {
            rubric.withoutRow(RULES, rule);
        }

        assertThat(only(HEADING_WITHOUT_RULE).message())
                .isEqualTo("No rule is about challenge, so it is always “Low”.");
        assertThat(codes()).doesNotContain(LEVEL_NOT_REACHED, NEVER_FELT);
    }

    @ParameterizedTest
    @CsvSource({"7%, true", "8%, false", "over 7%, true", "1/14, true", "1/13, false"})
    void findsSharesOfThirteenAreasThatAreLessThanOne(String share, boolean isFound) {
        rubric.cell(RULES, "PL-2", "at least", share);

        assertThat(codes().contains(SHARE_BELOW_ONE)).isEqualTo(isFound);
    }

    @Test
    void findsOneDescriptorAtTwoLevels() {
        String text = rubric.records(ITEMS).get(3).get(5);
        rubric.cell(ITEMS, 4, "level 2", " " + text.replace(".", " !"));

        assertThat(only(SAME_DESCRIPTOR).place()).hasToString("items.csv, row 4, column 'level 2'");
    }

    @Test
    void findsADescriptorThatBeginsWithAnotherLevel() {
        rubric.cell(ITEMS, "PL.1.1", "level 1", "Green: the target is well understood.")
                .cell(ITEMS, "PL.1.1", "level 4", "Green: all is well.")
                .cell(ITEMS, "PL.1.1", "level 2", "Amber/Red - and not Red: problems.");

        assertThat(only(DESCRIPTOR_OF_ANOTHER_LEVEL).place()).isEqualTo(rubric.at(ITEMS, "PL.1.1", "level 1"));
    }

    @Test
    void findsARowThatNoCaseShows() {
        rubric.withoutRow("silenced.csv", "CHK-010");

        Problem problem = only(ROW_WITHOUT_CASE);

        assertThat(problem.place()).isEqualTo(rubric.at(RULES, "DC-1", "rule"));
        assertThat(problem.message()).isEqualTo("No case makes the rule apply.");
    }

    @Test
    void findsASilencingThatIsNotNeededAnyMore() {
        rubric.row("silenced.csv", "CHK-003", "PL-2", BECAUSE);

        Problem problem = only(SILENCES_NOTHING);

        assertThat(problem.place()).hasToString("silenced.csv, row 18, column 'finding'");
        assertThat(problem.message()).isEqualTo("There is no finding CHK-003 about “PL-2” any more.");
    }

    @Test
    void aSilencingNeedsACodeOfTheCheckAndAReason() {
        rubric.row("silenced.csv", "CHK-03", "PL-2", "");

        assertThat(rubric.problems())
                .extracting(problem -> problem.code() + " " + problem.place())
                .containsExactly(
                        UNKNOWN_WORD + " silenced.csv, row 18, column 'finding'",
                        "RUB-005 silenced.csv, row 18, column 'because'");
    }

    @Test
    void looksAtASampleWhereRulesNameManyAreasAndSaysSo() {
        for (String area : List.of("PL.1.1", "PL.1.2", "PL.1.3", "PL.1.4", "PL.2.1", "PL.2.2", "PL.3.1", "PL.3.2")) {
            rubric.row(
                    RULES,
                    "PX-" + area,
                    "planning",
                    "1",
                    area,
                    "Amber/Green",
                    "",
                    "",
                    "",
                    "Amber/Green",
                    BECAUSE,
                    SOURCE);
        }

        Problem problem = only(TOO_MANY_STATES);

        assertThat(problem.place()).isEqualTo(rubric.at(ITEMS, "planning", "id"));
        assertThat(problem.message()).contains("a sample of ");
    }

    @Test
    void findsTheRowAlsoWhereBlankRowsStandBetween() {
        rubric.records(RULES).add(1, new java.util.ArrayList<>(java.util.Collections.nCopies(11, "")));
        rubric.cell(RULES, "PL-2", "at least", "5%");

        assertThat(only(SHARE_BELOW_ONE).place()).isEqualTo(rubric.at(RULES, "PL-2", "at least"));
    }

    private List<ProblemCode> codes() {
        return RubricCheck.of(rubric.read().orThrow()).problems().stream()
                .map(Problem::code)
                .toList();
    }

    private Problem only(ProblemCode code) {
        List<Problem> found = RubricCheck.of(rubric.read().orThrow()).problems().stream()
                .filter(problem -> problem.code() == code)
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
