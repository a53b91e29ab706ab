package io.github.psadelivery.rules.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.scale.Rating;
import io.github.psadelivery.rules.Rubrics;
import io.github.psadelivery.rules.cap.Cap;
import io.github.psadelivery.rules.cap.Condition;
import io.github.psadelivery.rules.cap.Selection;
import io.github.psadelivery.rules.cap.Threshold;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.table.EditedRubric;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class VerdictTest {
    private static final Rubric RUBRIC = Rubrics.standard();

    private static Verdict.Row row(String id, Map<Verdict.Watched, Verdict.Watched> shared) {
        Cap cap = RUBRIC.tables().caps().stream()
                .filter(found -> found.id().equals(id))
                .findFirst()
                .orElseThrow();
        return Verdict.Row.of(cap, RUBRIC, shared);
    }

    @Test
    void keepsWhatWasSaid() {
        Map<Verdict.Watched, Verdict.Watched> shared = new LinkedHashMap<>();
        Verdict verdict = new Verdict(
                Rating.AMBER_RED, List.of(row("PL-2", shared)), List.of(row("PL-4", shared), row("PL-5", shared)));

        assertThat(verdict.level()).isEqualTo(Rating.AMBER_RED);
        assertThat(verdict.rank()).isEqualTo(1);
        assertThat(verdict.binding()).extracting(Cap::id).containsExactly("PL-2");
        assertThat(verdict.others()).extracting(Cap::id).containsExactly("PL-4", "PL-5");
        assertThat(verdict.bindingRows()).extracting(found -> found.cap().id()).containsExactly("PL-2");
        assertThat(verdict.otherRows()).extracting(found -> found.cap().id()).containsExactly("PL-4", "PL-5");
        assertThat(verdict.bindingRows().get(0).sentence())
                .isEqualTo(
                        "If at least 1 of the areas of planning is rated Red, then planning is no better than Amber/Red.");
    }

    /** PL-1 and PL-2 look for Red, PL-3 and PL-4 for Amber/Red, each among the areas of planning. */
    @Test
    void knowsWhichRowsLookAtTheSame() {
        Map<Verdict.Watched, Verdict.Watched> shared = new LinkedHashMap<>();
        Verdict verdict = new Verdict(
                Rating.RED,
                List.of(row("PL-3", shared), row("PL-1", shared)),
                List.of(row("PL-4", shared), row("PL-5", shared), row("PL-2", shared)));

        assertThat(List.of(0, 1, 2, 3, 4)).extracting(verdict::firstLike).containsExactly(0, 1, 0, 3, 1);
        assertThat(shared).hasSize(3);
        assertThat(verdict.bindingRows().get(1).watched())
                .isSameAs(verdict.otherRows().get(2).watched());
    }

    /** DC-2 asks for one High and four Medium or worse: either may set it off, so the better of the two counts. */
    @Test
    void ofTwoConditionsOnAnItemTheBetterLevelIsWatched() {
        Verdict.Watched watched = row("DC-2", new LinkedHashMap<>()).watched();
        ItemRanks medium = new ItemRanks(RUBRIC);
        RUBRIC.areas("challenge").forEach(area -> medium.set(RUBRIC.index(area.id()), 1));

        assertThat(watched.size()).isEqualTo(6);
        assertThat(watched.bits(0, medium)).isEqualTo(0b11_1111);
        assertThat(watched.item(0)).isEqualTo(RUBRIC.index("DC.1"));
    }

    @Test
    void aRowOfFreeDrlLooksAtNothing() {
        Cap cap = new Cap("X-1", "planning", List.of(), Rating.RED, "Because.", "Ours.");

        Verdict.Watched watched =
                Verdict.Row.of(cap, RUBRIC, new LinkedHashMap<>()).watched();

        assertThat(watched.size()).isZero();
        assertThat(watched.bits(0, new ItemRanks(RUBRIC))).isZero();
    }

    /** Capacity has five areas; sixty more are more than one word of bits. */
    @Test
    void bitsSayWhichItemsSetACapOffAlsoPastTheFirst64() {
        Rubric large = EditedRubric.shipped().withMoreAreasOfCapacity(60).read().orThrow();
        Condition condition =
                new Condition(new Threshold.Count(1), new Selection.AreasOf("capacity"), Rating.AMBER_RED);
        Cap cap = new Cap("X-1", "capacity", List.of(condition), Rating.RED, "Because.", "Ours.");
        Verdict.Watched watched =
                Verdict.Row.of(cap, large, new LinkedHashMap<>()).watched();
        List<Item> areas = large.areas("capacity");
        ItemRanks ranks = new ItemRanks(large);
        SplittableRandom random = new SplittableRandom(7);
        areas.forEach(area -> ranks.set(large.index(area.id()), random.nextInt(6) - 1));

        assertThat(watched.size()).isEqualTo(65);
        for (int from : List.of(0, 1, 2, 60, 64)) {
            long bits = watched.bits(from, ranks);
            for (int place = from; place < Math.min(65, from + 64); place++) {
                boolean isSet = (bits >>> (place - from) & 1) == 1;
                assertThat(isSet).isEqualTo(ranks.isAtOrBelow(watched.item(place), 1));
            }
            assertThat(Long.bitCount(bits)).isLessThanOrEqualTo(65 - from);
        }
    }
}
