package io.github.psadelivery.scoring.json;

import io.github.psadelivery.model.scale.Rating;
import io.github.psadelivery.rules.cap.Cap;
import io.github.psadelivery.rules.cap.Condition;
import io.github.psadelivery.rules.cap.Selection;
import io.github.psadelivery.rules.cap.Threshold;
import io.github.psadelivery.rules.rubric.Coverage;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.ItemKind;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.rubric.RubricHeader;
import io.github.psadelivery.rules.rubric.RubricTables;
import io.github.psadelivery.rules.rubric.Scale;
import io.github.psadelivery.rules.rubric.ScaleLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A rubric of one judgement with one group of two areas, and one input that caps nothing if it is not stated. */
final class SmallRubric {
    static final Scale RATING = new Scale(
            Rating.SCALE,
            Stream.of(Rating.values())
                    .map(level -> new ScaleLevel(level, "or worse", "", ""))
                    .toList());
    static final Cap ANY_RED = cap("PL-1", "planning", Rating.RED, Rating.AMBER_RED);
    static final Cap ANY_AMBER = cap("PL-2", "planning", Rating.AMBER_GREEN, Rating.AMBER_GREEN);
    static final Coverage COVERAGE = new Coverage(
            "planning",
            new Threshold.Share(1, 1, "100%", false),
            List.of("PL.1.2"),
            "Both areas matter.",
            "Assumption");
    static final Rubric RUBRIC = new Rubric(
            new RubricHeader("small", "1.0", "Small", LocalDate.EPOCH, Optional.empty(), "", "", Optional.empty()),
            new RubricTables(
                    List.of(RATING),
                    List.of(
                            item("likelihood", "", ItemKind.LIKELIHOOD, "Likelihood of delivery"),
                            item("planning", "likelihood", ItemKind.JUDGEMENT, "Quality of planning"),
                            item("PL.1", "planning", ItemKind.GROUP, "Understanding the problem"),
                            item("PL.1.1", "PL.1", ItemKind.AREA, "Clarity of target"),
                            item("PL.1.2", "PL.1", ItemKind.AREA, "Understanding causation"),
                            item("recent", "likelihood", ItemKind.INPUT, "Recent performance")),
                    List.of(),
                    List.of(ANY_RED, ANY_AMBER),
                    List.of(COVERAGE),
                    List.of(),
                    List.of()),
            "abc123");

    private SmallRubric() {}

    private static Item item(String id, String parent, ItemKind kind, String label) {
        return new Item(
                id,
                Optional.of(parent).filter(name -> !name.isEmpty()),
                kind,
                label,
                Optional.of(RATING).filter(scale -> kind != ItemKind.GROUP),
                kind == ItemKind.INPUT,
                List.of(),
                "");
    }

    private static Cap cap(String id, String judgement, Rating level, Rating ceiling) {
        Condition any = new Condition(new Threshold.Count(1), new Selection.AreasOf(judgement), level);
        return new Cap(id, judgement, List.of(any), ceiling, "Because of " + id + ".", "Assumption");
    }
}
