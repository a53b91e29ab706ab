package io.github.psadelivery.scoring.testing.generation;

import io.github.psadelivery.model.scale.Challenge;
import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.model.scale.NamedLevel;
import io.github.psadelivery.model.scale.Rating;
import io.github.psadelivery.model.scale.Stage;
import io.github.psadelivery.rules.cap.Cap;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.ItemKind;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.rubric.RubricHeader;
import io.github.psadelivery.rules.rubric.RubricTables;
import io.github.psadelivery.rules.rubric.Scale;
import io.github.psadelivery.rules.rubric.ScaleLevel;
import io.github.psadelivery.rules.table.RubricReader;
import io.github.psadelivery.rules.table.RubricWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes small rubrics out of choices: one to three judgements of two to four areas each, on the four colours, on High,
 * Medium and Low or on a scale of their own, perhaps a stage, and one to four caps on each judgement and on the
 * likelihood. Each was written as tables and read back, so it is a rubric that an author could have made.
 */
public final class RubricMaker {
    private static final int MOST_JUDGEMENTS = 3;
    private static final int MOST_CAPS = 4;
    private static final int JUDGEMENTS = 0;
    private static final int INPUT = 1;
    private static final int FIRST_AREAS = 2;
    private static final int FIRST_SCALE = FIRST_AREAS + MOST_JUDGEMENTS;
    private static final int FIRST_CAPS = FIRST_SCALE + MOST_JUDGEMENTS;
    private static final int FIRST_ROW = FIRST_CAPS + MOST_JUDGEMENTS + 1;

    /** How many choices a rubric takes. */
    public static final int SLOTS = FIRST_ROW + (MOST_JUDGEMENTS + 1) * MOST_CAPS * RowMaker.SLOTS;

    private static final String SOURCE = "Assumption: made up for tests";
    private static final Scale RATING = scale(Rating.SCALE, List.of(Rating.values()));
    private static final Scale CHALLENGE = scale(Challenge.SCALE, List.of(Challenge.values()));
    private static final Scale STAGE = scale(Stage.SCALE, List.of(Stage.values()));
    private static final Scale OWN = scale(
            "confidence",
            List.of(
                    new NamedLevel("confidence", 0, "LO", "Little"),
                    new NamedLevel("confidence", 1, "SO", "Some"),
                    new NamedLevel("confidence", 2, "FU", "Full")));

    private RubricMaker() {}

    private static Scale scale(String id, List<? extends Level> levels) {
        return new Scale(
                id,
                levels.stream()
                        .map(level -> new ScaleLevel(level, "or worse", "Means " + level.label() + ".", SOURCE))
                        .toList());
    }

    /** Makes one rubric. */
    public static Rubric make(Choices choices) {
        List<Item> items = items(choices);
        Rubric withoutCaps = rubric(items, List.of());
        RowMaker rows = RowMaker.of(withoutCaps);
        List<Item> capped = Stream.concat(withoutCaps.judgements().stream(), Stream.of(withoutCaps.likelihood()))
                .toList();
        List<Cap> caps = new ArrayList<>();
        for (int place = 0; place < capped.size(); place++) {
            Item judgement = capped.get(place);
            int count = 1 + choices.pick(FIRST_CAPS + place, MOST_CAPS);
            for (int row = 0; row < count; row++) {
                int slot = FIRST_ROW + (place * MOST_CAPS + row) * RowMaker.SLOTS;
                caps.add(rows.make("R%s-%s".formatted(place + 1, row + 1), judgement, choices, slot));
            }
        }
        return withCaps(withoutCaps, caps);
    }

    /**
     * The same rubric with other caps, and the content hash that fits them.
     *
     * @throws io.github.psadelivery.model.problem.ProblemException if a reader would not take the caps
     */
    public static Rubric withCaps(Rubric rubric, List<Cap> caps) {
        RubricTables tables = rubric.tables();
        RubricTables changed = new RubricTables(
                tables.scales(),
                tables.items(),
                tables.questions(),
                caps,
                tables.coverage(),
                tables.measures(),
                tables.cases());
        return RubricReader.read(RubricWriter.sheets(new Rubric(rubric.header(), changed, "")))
                .orThrow();
    }

    private static List<Item> items(Choices choices) {
        List<Item> items = new ArrayList<>(List.of(item("likelihood", Optional.empty(), ItemKind.LIKELIHOOD, RATING)));
        int judgements = 1 + choices.pick(JUDGEMENTS, MOST_JUDGEMENTS);
        for (int judgement = 1; judgement <= judgements; judgement++) {
            Scale scale = choices.pick(FIRST_SCALE + judgement - 1, List.of(RATING, CHALLENGE, OWN));
            String id = "J" + judgement;
            items.add(item(id, Optional.of("likelihood"), ItemKind.JUDGEMENT, scale));
            int areas = 2 + choices.pick(FIRST_AREAS + judgement - 1, 3);
            IntStream.rangeClosed(1, areas)
                    .mapToObj(area -> item(id + "." + area, Optional.of(id), ItemKind.AREA, scale))
                    .forEach(items::add);
        }
        if (choices.pick(INPUT, 2) == 1) {
            items.add(item("stage", Optional.of("likelihood"), ItemKind.INPUT, STAGE));
        }
        return items;
    }

    private static Item item(String id, Optional<String> parent, ItemKind kind, Scale scale) {
        List<String> descriptors = scale.levels().stream()
                .map(level -> "%s at %s.".formatted(id, level.level().label()))
                .toList();
        return new Item(id, parent, kind, "Item " + id, Optional.of(scale), false, descriptors, SOURCE);
    }

    private static Rubric rubric(List<Item> items, List<Cap> caps) {
        RubricHeader header = new RubricHeader(
                "made-up",
                "1.0",
                "Made-up rubric",
                LocalDate.of(2003, 1, 1),
                Optional.empty(),
                SOURCE,
                "Apache-2.0",
                Optional.empty());
        List<Scale> scales = items.stream().map(Item::requiredScale).distinct().toList();
        return new Rubric(
                header, new RubricTables(scales, items, List.of(), caps, List.of(), List.of(), List.of()), "");
    }
}
