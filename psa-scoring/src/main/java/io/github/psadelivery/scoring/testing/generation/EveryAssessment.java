package io.github.psadelivery.scoring.testing.generation;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.ItemKind;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.testing.generation.Arrangements.Arrangement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Every assessment that a small rubric can be given: each area at each level, not applicable or not assessed, and each
 * judgement and input at each level or not stated. Reasons, dates and subjects are left aside.
 */
public final class EveryAssessment {

    private EveryAssessment() {}

    /** How many there are. */
    public static double count(Rubric rubric) {
        return rubric.items().stream()
                .filter(EveryAssessment::isStateable)
                .mapToDouble(item -> ways(item))
                .reduce(1, (one, other) -> one * other);
    }

    /** All of them, or empty if there are more than so many. */
    public static Optional<List<Assessment>> of(Rubric rubric, int most) {
        if (count(rubric) > most) {
            return Optional.empty();
        }
        List<Item> items =
                rubric.items().stream().filter(EveryAssessment::isStateable).toList();
        List<Assessment> all = new ArrayList<>();
        for (int number = 0; number < (int) count(rubric); number++) {
            Assessment.Builder assessment = Assessments.of(rubric, "E" + (number + 1));
            int rest = number;
            for (Item item : items) {
                state(assessment, item, rest % ways(item));
                rest /= ways(item);
            }
            all.add(assessment.build());
        }
        return Optional.of(all);
    }

    private static boolean isStateable(Item item) {
        return item.kind() != ItemKind.GROUP && item.kind() != ItemKind.LIKELIHOOD;
    }

    private static int ways(Item item) {
        return item.requiredScale().size() + (item.kind() == ItemKind.AREA ? 2 : 1);
    }

    private static void state(Assessment.Builder assessment, Item item, int way) {
        int levels = item.requiredScale().size();
        if (way > 0) {
            Assessments.state(assessment, item, way <= levels ? levels - way : Arrangement.NONE);
        }
    }
}
