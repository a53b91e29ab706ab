package io.github.psadelivery.rules.table;

import static io.github.psadelivery.model.problem.ProblemCode.BAD_ID;
import static io.github.psadelivery.model.problem.ProblemCode.BAD_TREE;
import static io.github.psadelivery.model.problem.ProblemCode.CYCLE;
import static io.github.psadelivery.model.problem.ProblemCode.DUPLICATE_ID;
import static io.github.psadelivery.model.problem.ProblemCode.EMPTY_CELL;
import static io.github.psadelivery.model.problem.ProblemCode.EMPTY_FILE;
import static io.github.psadelivery.model.problem.ProblemCode.MISSING_DESCRIPTOR;
import static io.github.psadelivery.model.problem.ProblemCode.MIXED_SCALES;
import static io.github.psadelivery.model.problem.ProblemCode.RUB_MISSING_COLUMN;
import static io.github.psadelivery.model.problem.ProblemCode.SURPLUS_CELL;
import static io.github.psadelivery.model.problem.ProblemCode.UNKNOWN_RUBRIC_ITEM;
import static io.github.psadelivery.model.problem.ProblemCode.UNKNOWN_SCALE;
import static io.github.psadelivery.model.problem.ProblemCode.UNKNOWN_WORD;
import static io.github.psadelivery.rules.table.ProblemAssert.assertProblems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.ItemKind;
import io.github.psadelivery.rules.rubric.Rubric;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItemsTableTest {
    private static final String ITEMS = "items.csv";

    private final EditedRubric rubric = EditedRubric.shipped();

    @ParameterizedTest
    @CsvSource({
        "likelihood, LIKELIHOOD, 4",
        "challenge, JUDGEMENT, 3",
        "PL.1, GROUP, 0",
        "PL.1.1, AREA, 4",
        "DC.1, AREA, 3",
        "recent performance, INPUT, 4"
    })
    void knowsWhatAnItemIsByItsPlace(String id, ItemKind kind, int descriptors) {
        Item item = rubric.read().orThrow().required(id);

        assertThat(item.kind()).isEqualTo(kind);
        assertThat(item.descriptors()).hasSize(descriptors);
        assertThat(item.uncappedIfNotStated()).isEqualTo(id.equals("recent performance"));
    }

    @Test
    void tellsACycleWithAllItsIds() {
        rubric.cell(ITEMS, "PL.1", "parent", "PL.1.1");

        Problem problem = assertProblems(rubric).areOnly(CYCLE, rubric.at(ITEMS, "PL.1", "parent"));

        assertThat(problem.message()).isEqualTo("“PL.1” stands beneath itself: PL.1 → PL.1.1 → PL.1.");
    }

    @ParameterizedTest
    @CsvSource({
        "likelihood, planning, likelihood → planning → likelihood",
        "likelihood, likelihood, likelihood → likelihood",
        "DC.1, DC.1, DC.1 → DC.1"
    })
    void tellsACycleOnce(String id, String parent, String chain) {
        rubric.cell(ITEMS, id, "parent", parent);

        Problem problem = assertProblems(rubric).areOnly(CYCLE, rubric.at(ITEMS, id, "parent"));

        assertThat(problem.message()).endsWith(": " + chain + ".");
    }

    @Test
    void suggestsTheNearestParent() {
        rubric.cell(ITEMS, "CP.3", "parent", "capicity");

        Problem problem = assertProblems(rubric).areOnly(UNKNOWN_RUBRIC_ITEM, rubric.at(ITEMS, "CP.3", "parent"));

        assertThat(problem.advice()).isEqualTo("Write “capacity”?");
    }

    @Test
    void hasOneItemWithoutAParent() {
        rubric.cell(ITEMS, "stage", "parent", "");

        assertProblems(rubric).areOnly(BAD_TREE, rubric.at(ITEMS, "stage", "parent"));
    }

    @Test
    void beginsWithTheLikelihood() {
        rubric.cell(ITEMS, "likelihood", "parent", "nothing");

        assertProblems(rubric).areOnly(BAD_TREE, rubric.at(ITEMS, "likelihood", "parent"));
    }

    @Test
    void putsParentsBeforeChildrenAndKeepsTheOrderOtherwise() {
        List<List<String>> records = rubric.records(ITEMS);
        List<String> before =
                rubric.read().orThrow().items().stream().map(Item::id).toList();
        Collections.reverse(records.subList(2, records.size()));

        Rubric reversed = rubric.read().orThrow();

        assertThat(reversed.items())
                .extracting(Item::id)
                .containsExactlyInAnyOrderElementsOf(before)
                .startsWith("likelihood", "recent performance", "stage", "capacity", "CP.5", "CP.4");
        assertThat(reversed.areas("PL.4")).extracting(Item::id).containsExactly("PL.4.4", "PL.4.3", "PL.4.2", "PL.4.1");
    }

    @ParameterizedTest
    @CsvSource({"PL.1.1, level 1", "PL.1.1, level 4", "DC.1, level 3", "stage, level 2", "likelihood, level 3"})
    void wantsADescriptorForEachLevel(String id, String column) {
        rubric.cell(ITEMS, id, column, "");

        assertProblems(rubric).areOnly(MISSING_DESCRIPTOR, rubric.at(ITEMS, id, column));
    }

    @Test
    void takesNoMoreDescriptorsThanLevels() {
        rubric.cell(ITEMS, "DC.1", "level 4", "One too many.");

        Problem problem = assertProblems(rubric).areOnly(SURPLUS_CELL, rubric.at(ITEMS, "DC.1", "level 4"));

        assertThat(problem.message()).isEqualTo("The scale challenge has 3 levels only.");
    }

    @Test
    void wantsAColumnForEachLevelOfTheLongestScale() {
        rubric.withoutColumn(ITEMS, "level 4");

        assertProblems(rubric).areOnly(RUB_MISSING_COLUMN, ITEMS, 1, "level 4");
    }

    @Test
    void takesMoreLevelColumnsThanItNeeds() {
        rubric.withColumn(ITEMS, "level 5", "");

        assertThat(rubric.problems()).isEmpty();
    }

    @Test
    void suggestsTheNearestScale() {
        rubric.cell(ITEMS, "CP.1", "scale", "ratings");

        Problem problem = assertProblems(rubric).areOnly(UNKNOWN_SCALE, rubric.at(ITEMS, "CP.1", "scale"));

        assertThat(problem.advice()).startsWith("Write “rating”?");
    }

    @Test
    void wantsAScaleWhereThereIsALevel() {
        rubric.cell(ITEMS, "CP.1", "scale", "");

        assertProblems(rubric).areOnly(EMPTY_CELL, rubric.at(ITEMS, "CP.1", "scale"));
    }

    @ParameterizedTest
    @CsvSource({"scale, rating", "level 1, A group is never rated."})
    void givesAGroupNoLevel(String column, String text) {
        rubric.cell(ITEMS, "PL.2", column, text);

        assertProblems(rubric).areOnly(SURPLUS_CELL, rubric.at(ITEMS, "PL.2", column));
    }

    @Test
    void ratesTheAreasOfAJudgementOnOneScale() {
        rubric.cell(ITEMS, "DC.6", "scale", "rating").cell(ITEMS, "DC.6", "level 4", "Very easy.");
        rubric.records("rules.csv").removeIf(cells -> cells.get(0).startsWith("DC-"));

        assertProblems(rubric).areOnly(MIXED_SCALES, rubric.at(ITEMS, "DC.6", "scale"));
    }

    @Test
    void knowsOneWordForNotStated() {
        rubric.cell(ITEMS, "stage", "if not stated", "no caps");

        assertProblems(rubric).areOnly(UNKNOWN_WORD, rubric.at(ITEMS, "stage", "if not stated"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"likelihood", "planning", "PL.1", "PL.1.1"})
    void leavesOnlyAnInputWithoutACap(String id) {
        rubric.cell(ITEMS, id, "if not stated", "no cap");

        assertProblems(rubric).areOnly(SURPLUS_CELL, rubric.at(ITEMS, id, "if not stated"));
    }

    @Test
    void namesTheRowOfTheFirstUseOfAnId() {
        rubric.cell(ITEMS, 5, "id", "DC.1");

        assertThat(rubric.problems())
                .first()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(DUPLICATE_ID))
                .satisfies(problem -> assertThat(problem.place()).isEqualTo(new Place.Cell(ITEMS, 5, "id")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"areas of CP", "CP;1", "published"})
    void refusesIdsThatMeanSomethingElseElsewhere(String id) {
        rubric.row(ITEMS, id, "capacity", "Another", "rating", "", "a", "b", "c", "d", "Assumption");

        assertProblems(rubric).areOnly(BAD_ID, rubric.at(ITEMS, id, "id"));
    }

    @Test
    void doesNotBlameOtherSheetsForARowWithoutAnId() {
        rubric.cell(ITEMS, "planning", "id", "");

        assertThat(rubric.problems())
                .extracting(Problem::code, Problem::place)
                .containsExactly(tuple(EMPTY_CELL, new Place.Cell(ITEMS, 10, "id")));
    }

    @Test
    void tellsOfASheetWithoutRows() {
        rubric.records(ITEMS).subList(1, rubric.records(ITEMS).size()).clear();

        assertProblems(rubric).areOnly(EMPTY_FILE, new Place.Whole(ITEMS));
    }
}
