package io.github.psadelivery.scoring.testing.generation;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.ReportDate;
import io.github.psadelivery.model.assessment.Subject;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.ItemKind;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.testing.generation.Arrangements.Arrangement;
import java.util.List;

/** How made-up assessments begin, and how made-up levels are stated. */
final class Assessments {
    static final String NOT_APPLICABLE = "Made up: it does not apply.";

    private Assessments() {}

    /** An assessment of a made-up subject on the first day for which the rubric is meant. */
    static Assessment.Builder of(Rubric rubric, String subject) {
        return Assessment.of(
                Subject.of(subject, "Made-up target"),
                ReportDate.of(rubric.header().effectiveFrom().toString()));
    }

    static void rate(Assessment.Builder assessment, List<Item> areas, Arrangement arrangement) {
        for (int place = 0; place < areas.size(); place++) {
            state(assessment, areas.get(place), arrangement.ranks().get(place));
        }
    }

    /** States a level; without one, an area is not applicable, and another item is not stated. */
    static void state(Assessment.Builder assessment, Item item, int rank) {
        if (rank != Arrangement.NONE) {
            assessment.rate(item.id(), item.requiredScale().at(rank), "");
        } else if (item.kind() == ItemKind.AREA) {
            assessment.notApplicable(item.id(), NOT_APPLICABLE);
        }
    }
}
