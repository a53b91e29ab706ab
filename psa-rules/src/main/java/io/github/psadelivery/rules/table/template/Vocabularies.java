package io.github.psadelivery.rules.table.template;

import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.rules.cap.Selection;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.ItemKind;
import io.github.psadelivery.rules.rubric.Measure;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.rubric.Scale;
import io.github.psadelivery.rules.rubric.ScaleLevel;
import io.github.psadelivery.rules.table.extension.Removals;
import io.github.psadelivery.rules.table.sheet.Sheet;
import io.github.psadelivery.rules.table.workbook.writing.Tab;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The words that the columns of a rubric offer, by the name of the vocabulary, and the sheet that holds them. */
final class Vocabularies {
    /** The sheet behind the scenes. */
    static final String TAB = "Words";

    private final Map<String, List<String>> wordsByName = new LinkedHashMap<>();

    Vocabularies(Rubric rubric) {
        List<Scale> scales = rubric.tables().scales();
        add(
                "keys",
                Stream.of("id", "version", "title", "effective from", "effective to", "source", "licence", "extends"));
        add("scales", scales.stream().map(Scale::id));
        add("orworse", scales.stream().flatMap(scale -> scale.levels().stream()).map(ScaleLevel::orWorse));
        add("uncapped", Stream.of("no cap"));
        add("items", ids(rubric, item -> true));
        add("rated", ids(rubric, item -> item.kind() != ItemKind.GROUP));
        add("judged", ids(rubric, item -> item.kind() == ItemKind.JUDGEMENT));
        Set<ItemKind> outcomes = EnumSet.of(ItemKind.JUDGEMENT, ItemKind.LIKELIHOOD);
        add("judgements", ids(rubric, item -> outcomes.contains(item.kind())));
        Set<ItemKind> withAreas = EnumSet.of(ItemKind.JUDGEMENT, ItemKind.GROUP);
        add(
                "selections",
                Stream.concat(
                        ids(rubric, item -> withAreas.contains(item.kind())).map(id -> Selection.PREFIX + id),
                        ids(rubric, item -> item.kind() != ItemKind.GROUP && item.kind() != ItemKind.LIKELIHOOD)));
        add("levels", scales.stream().flatMap(Vocabularies::labels));
        add(
                "outcomes",
                rubric.items().stream()
                        .filter(item -> outcomes.contains(item.kind()))
                        .flatMap(item -> item.scale().stream())
                        .flatMap(Vocabularies::labels));
        add("thresholds", Stream.of("1", "2", "3", "all", "half", "over half", "1/3", "2/3", "60%", "over 60%"));
        add("shares", Stream.of("half", "60%", "2/3", "75%", "over half"));
        add("sheets", Removals.sheets().stream());
        add("bounds", Stream.of(Measure.Bound.values()).map(Measure.Bound::words));
    }

    private void add(String name, Stream<String> words) {
        wordsByName.put(name, words.distinct().toList());
    }

    private static Stream<String> ids(Rubric rubric, Predicate<Item> which) {
        return rubric.items().stream().filter(which).map(Item::id);
    }

    private static Stream<String> labels(Scale scale) {
        return scale.levels().stream().map(ScaleLevel::level).map(Level::label);
    }

    /** What a column offers. */
    Optional<Tab.Choices> choices(ColumnGuide guide) {
        if (guide.choices().isEmpty()) {
            return Optional.empty();
        }
        int column = List.copyOf(wordsByName.keySet()).indexOf(guide.choices());
        int words = wordsByName.getOrDefault(guide.choices(), List.of()).size();
        if (column < 0) {
            throw new IllegalStateException("""
                    There is no vocabulary %s.
                    Add it to Vocabularies, or mend columns.csv.""".formatted(guide.choices()));
        }
        char letter = (char) ('A' + column);
        return words == 0
                ? Optional.empty()
                : Optional.of(
                        new Tab.Choices("%s!$%s$2:$%s$%s".formatted(TAB, letter, letter, words + 1), guide.isClosed()));
    }

    /** All of them, one a column. */
    Tab tab() {
        List<List<String>> records = new ArrayList<>();
        records.add(List.copyOf(wordsByName.keySet()));
        int longest = wordsByName.values().stream().mapToInt(List::size).max().orElse(0);
        for (int index = 0; index < longest; index++) {
            int row = index;
            records.add(wordsByName.values().stream()
                    .map(words -> row < words.size() ? words.get(row) : "")
                    .toList());
        }
        return new Tab(new Sheet(TAB, records), 1, Map.of(), List.of(), Tab.Use.BEHIND_THE_SCENES);
    }
}
