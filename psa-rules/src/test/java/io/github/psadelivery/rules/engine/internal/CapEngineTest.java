package io.github.psadelivery.rules.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.psadelivery.model.scale.Challenge;
import io.github.psadelivery.model.scale.Rating;
import io.github.psadelivery.rules.Rubrics;
import io.github.psadelivery.rules.cap.Cap;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.table.EditedRubric;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CapEngineTest {
    private static final Rubric RUBRIC = Rubrics.standard();

    private static ItemRanks capacity(Rubric rubric, int... ranks) {
        ItemRanks all = new ItemRanks(rubric);
        for (int number = 0; number < ranks.length; number++) {
            int item = rubric.index("CP." + (number + 1));
            if (ranks[number] < 0) {
                all.setNotApplicable(item);
            } else {
                all.set(item, ranks[number]);
            }
        }
        return all;
    }

    private static ItemRanks capacity(int... ranks) {
        return capacity(RUBRIC, ranks);
    }

    @Test
    void theLowestCeilingBindsAndTheHigherOnesAreKept() {
        Verdict verdict = CapEngine.of(RUBRIC).verdict("capacity", capacity(0, 1, 2, 3, 3));

        assertThat(verdict.level()).isEqualTo(Rating.AMBER_RED);
        assertThat(verdict.binding()).extracting(Cap::id).containsExactly("CP-2");
        assertThat(verdict.others()).extracting(Cap::id).containsExactly("CP-4", "CP-5");
    }

    @Test
    void rowsStandInTheOrderOfTheTable() {
        Verdict verdict = CapEngine.of(RUBRIC).verdict("capacity", capacity(0, 0, 0, 0, 0));

        assertThat(verdict.level()).isEqualTo(Rating.RED);
        assertThat(verdict.binding()).extracting(Cap::id).containsExactly("CP-1");
        assertThat(verdict.others()).extracting(Cap::id).containsExactly("CP-2", "CP-3", "CP-4", "CP-5");
    }

    @Test
    void whereNoCapAppliesTheBestLevelStands() {
        Verdict verdict = CapEngine.of(RUBRIC).verdict("capacity", capacity(3, 3, 3, 3, 3));

        assertThat(verdict.level()).isEqualTo(Rating.GREEN);
        assertThat(verdict.rank()).isEqualTo(3);
        assertThat(verdict.binding()).isEmpty();
        assertThat(verdict.others()).isEmpty();
        assertThat(CapEngine.of(RUBRIC)
                        .verdict("challenge", new ItemRanks(RUBRIC))
                        .level())
                .isEqualTo(Challenge.LOW);
    }

    @Test
    void likelihoodFollowsFromTheRanksOfItsJudgements() {
        ItemRanks ranks = new ItemRanks(RUBRIC);
        ranks.set(RUBRIC.index("planning"), 0);
        ranks.set(RUBRIC.index("capacity"), 1);
        ranks.set(RUBRIC.index("stage"), 1);

        Verdict verdict = CapEngine.of(RUBRIC).verdict("likelihood", ranks);

        assertThat(verdict.level()).isEqualTo(Rating.RED);
        assertThat(verdict.binding()).extracting(Cap::id).containsExactly("LD-1");
        assertThat(verdict.others()).extracting(Cap::id).containsExactly("LD-2", "LD-4", "LD-5");
    }

    @Test
    void aCopyOfRanksIsByItself() {
        ItemRanks ranks = capacity(0);
        ItemRanks copy = ranks.copy();
        copy.set(RUBRIC.index("CP.1"), 3);

        assertThat(ranks.rank(RUBRIC.index("CP.1"))).isZero();
        assertThat(copy.rank(RUBRIC.index("CP.1"))).isEqualTo(3);
    }

    @Test
    void aStateIsAskedOnceAndThenRemembered() {
        CapEngine engine = CapEngine.of(RUBRIC);

        Verdict first = engine.verdict("capacity", capacity(0, 1, 2, 3, 3));

        assertThat(engine.verdict("capacity", capacity(3, 2, 3, 1, 0))).isSameAs(first);
        assertThat(engine.verdict("capacity", capacity(0, 1, 2, 3, 2))).isNotSameAs(first);
        assertThat(engine.ask("capacity", capacity(0, 1, 2, 3, 3))).isNotSameAs(first);
    }

    /** No row tells Green from what nothing caps. */
    @Test
    void whatNoRowTellsApartIsOneState() {
        CapEngine engine = CapEngine.of(RUBRIC);

        assertThat(engine.verdict("capacity", capacity(0, 1, 2, 3, 3)))
                .isSameAs(engine.verdict("capacity", capacity(0, 1, 2)));
    }

    @Test
    void theNumberThatApplyIsPartOfTheStateWhereAShareIsAskedFor() {
        CapEngine engine = CapEngine.of(RUBRIC);

        assertThat(engine.verdict("capacity", capacity(0, 0, 3, 3, 3)).level()).isEqualTo(Rating.AMBER_RED);
        assertThat(engine.verdict("capacity", capacity(0, 0, 3, 3, -1)).level()).isEqualTo(Rating.RED);
        assertThat(engine.verdict("capacity", capacity(0, 0, 3, 3, 3)).level()).isEqualTo(Rating.AMBER_RED);
    }

    @Test
    void withNothingToRememberEachStateIsAskedAnew() {
        CapEngine engine = CapEngine.of(RUBRIC, 0);
        Verdict first = engine.verdict("capacity", capacity(0));

        assertThat(engine.verdict("capacity", capacity(0))).isNotSameAs(first);
        assertThat(engine.verdict("capacity", capacity(0)).level()).isEqualTo(first.level());
    }

    @Test
    void pastTheBoundNothingMoreIsRemembered() {
        CapEngine engine = CapEngine.of(RUBRIC, 1);
        Verdict first = engine.verdict("capacity", capacity(0));
        Verdict second = engine.verdict("capacity", capacity(1));

        assertThat(engine.verdict("capacity", capacity(0))).isSameAs(first);
        assertThat(engine.verdict("capacity", capacity(1))).isNotSameAs(second);
    }

    /** 64 areas counted one by one are more bits than a number has. */
    @Test
    void aRubricOfTooManyStatesIsAskedEachTime() {
        EditedRubric edited = EditedRubric.shipped().withMoreAreasOfCapacity(64);
        for (int number = 1; number <= 64; number++) {
            edited.row(
                    "rules.csv",
                    "X-" + number,
                    "capacity",
                    "1",
                    "CP.X" + number,
                    "Red",
                    "",
                    "",
                    "",
                    "Red",
                    "Because.",
                    "Assumption: x");
        }
        Rubric large = edited.read().orThrow();
        CapEngine engine = CapEngine.of(large);
        ItemRanks last = new ItemRanks(large);
        last.set(large.index("CP.X64"), 0);

        Verdict verdict = engine.verdict("capacity", last);

        assertThat(verdict.binding()).extracting(Cap::id).containsExactly("X-64");
        assertThat(engine.verdict("capacity", last)).isNotSameAs(verdict);
        assertThat(engine.verdict("capacity", new ItemRanks(large)).level()).isEqualTo(Rating.GREEN);
    }

    /** One engine for all states, so that each meets what the ones before left behind. */
    @ParameterizedTest
    @ValueSource(strings = {"challenge", "planning", "capacity", "likelihood"})
    void remembersWhatDroolsSays(String judgement) {
        CapEngine engine = CapEngine.of(RUBRIC);
        SplittableRandom random = new SplittableRandom(2003);
        List<Integer> items = RUBRIC.items().stream()
                .filter(item -> item.scale().isPresent())
                .map(item -> RUBRIC.index(item.id()))
                .toList();

        for (int number = 0; number < 400; number++) {
            ItemRanks ranks = new ItemRanks(RUBRIC);
            int levels = random.nextInt(2, 5);
            items.forEach(item -> {
                int rank = random.nextInt(levels + 1) - 1;
                if (rank < 0) {
                    ranks.setNotApplicable(item);
                } else {
                    ranks.set(item, rank);
                }
            });
            Verdict remembered = engine.verdict(judgement, ranks);
            Verdict asked = engine.ask(judgement, ranks);
            assertThat(remembered.level()).isEqualTo(asked.level());
            assertThat(remembered.binding()).isEqualTo(asked.binding());
            assertThat(remembered.others()).isEqualTo(asked.others());
        }
    }

    @Test
    void itsOwnRowsAreProvedMonotone() {
        assertThat(CapEngine.of(RUBRIC).isProvedMonotone()).isTrue();
    }

    @Test
    void namesTheJudgementsThatThereAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CapEngine.of(RUBRIC).verdict("planing", new ItemRanks(RUBRIC)))
                .withMessageContaining("planing is no judgement")
                .withMessageContaining("[challenge, planning, capacity, likelihood]");
    }
}
