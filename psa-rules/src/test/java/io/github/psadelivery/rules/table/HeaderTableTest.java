package io.github.psadelivery.rules.table;

import static io.github.psadelivery.model.problem.ProblemCode.BAD_RUBRIC_DATE;
import static io.github.psadelivery.model.problem.ProblemCode.DUPLICATE_ID;
import static io.github.psadelivery.model.problem.ProblemCode.EMPTY_CELL;
import static io.github.psadelivery.model.problem.ProblemCode.MISSING_KEY;
import static io.github.psadelivery.model.problem.ProblemCode.UNKNOWN_KEY;
import static io.github.psadelivery.rules.table.ProblemAssert.assertProblems;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.rules.rubric.RubricHeader;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderTableTest {
    private static final String RUBRIC = "rubric.csv";

    private final EditedRubric rubric = EditedRubric.shipped();

    @Test
    void readsWhatTheRubricSaysOfItself() {
        rubric.cell(RUBRIC, "extends", "value", "pmdu-2003 1.0");

        RubricHeader header = rubric.read().orThrow().header();

        assertThat(header.id()).isEqualTo("pmdu-2003");
        assertThat(header.effectiveFrom()).isEqualTo(LocalDate.of(2002, 12, 1));
        assertThat(header.effectiveTo()).isEmpty();
        assertThat(header.parent()).contains("pmdu-2003 1.0");
    }

    @Test
    void suggestsTheNearestKeyAndDoesNotMissItToo() {
        rubric.cell(RUBRIC, "licence", "key", "license");

        Problem problem = assertProblems(rubric).areOnly(UNKNOWN_KEY, rubric.at(RUBRIC, "license", "key"));

        assertThat(problem.advice()).startsWith("Write “licence”?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "version", "title", "effective from", "source", "licence"})
    void wantsAllItsKeys(String key) {
        rubric.withoutRow(RUBRIC, key);

        Problem problem = assertProblems(rubric).areOnly(MISSING_KEY, new Place.Whole(RUBRIC));

        assertThat(problem.message()).contains("“" + key + "”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"effective to", "extends"})
    void canDoWithoutSomeKeys(String key) {
        rubric.withoutRow(RUBRIC, key);

        assertThat(rubric.problems()).isEmpty();
    }

    @Test
    void wantsAValueForAKey() {
        rubric.cell(RUBRIC, "title", "value", "");

        assertProblems(rubric).areOnly(EMPTY_CELL, rubric.at(RUBRIC, "title", "value"));
    }

    @Test
    void namesTheRowOfTheFirstUseOfAKey() {
        rubric.row(RUBRIC, "title", "Another title");

        Problem problem = assertProblems(rubric).areOnly(DUPLICATE_ID, RUBRIC, 10, "key");

        assertThat(problem.message()).isEqualTo("“title” is used in row 4 already.");
    }

    @ParameterizedTest
    @CsvSource({
        "effective from, 01/12/2002",
        "effective from, 2002-02-30",
        "effective from, December 2002",
        "effective to, soon",
        "effective to, 2002-11-30"
    })
    void refusesDatesThatAreNone(String key, String date) {
        rubric.cell(RUBRIC, key, "value", date);

        assertProblems(rubric).areOnly(BAD_RUBRIC_DATE, rubric.at(RUBRIC, key, "value"));
    }

    @Test
    void mayEndOnTheDayItBegins() {
        rubric.cell(RUBRIC, "effective to", "value", "2002-12-01");

        assertThat(rubric.problems()).isEmpty();
    }
}
