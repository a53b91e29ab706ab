package io.github.psadelivery.rules.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.table.internal.RubricSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Puts cells where they do not belong, by the thousand, with seeds that stay the same. */
class RubricReaderRobustnessTest {
    private static final int RUNS = 1500;

    @Test
    void neverThrowsAndWhatItAcceptsWritesBackTheSame() {
        int accepted = 0;
        for (int seed = 0; seed < RUNS; seed++) {
            EditedRubric rubric = EditedRubric.shipped();
            Random random = new Random(seed);
            int edits = 1 + random.nextInt(2);
            for (int edit = 0; edit < edits; edit++) {
                swapIn(rubric, random);
            }

            Checked<Rubric> read = rubric.read();

            if (read.value().isPresent()) {
                accepted++;
                assertThat(RubricReader.read(RubricWriter.sheets(read.orThrow()))
                                .orThrow()
                                .reference())
                        .as("seed %s", seed)
                        .isEqualTo(read.orThrow().reference());
            }
        }
        assertThat(accepted).as("accepted").isBetween(RUNS / 10, RUNS * 9 / 10);
    }

    static void swapIn(EditedRubric rubric, Random random) {
        List<List<String>> records = rubric.records(anyFile(random));
        List<List<String>> others = rubric.records(anyFile(random));
        List<String> target = any(records.subList(1, records.size()), random);
        // Rows may have grown by an earlier edit, so only the columns of the header are meant.
        int column = random.nextInt(Math.min(target.size(), records.get(0).size()));
        switch (random.nextInt(12)) {
            case 0 -> records.remove(target);
            case 1 -> records.add(random.nextInt(records.size() + 1), new ArrayList<>(target));
            case 2 -> target.add("one too many");
            case 3 -> target.set(column, "");
            case 4 -> target.set(column, any(any(others, random), random));
            case 5 -> records.get(0).set(column, any(others.get(0), random));
            default -> target.set(column, any(records, random).get(column));
        }
    }

    private static String anyFile(Random random) {
        return any(List.of(RubricSheet.values()), random).file();
    }

    private static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
