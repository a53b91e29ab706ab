package io.github.psadelivery.rules.language;

import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.rubric.Scale;
import io.github.psadelivery.rules.rubric.ScaleLevel;
import io.github.psadelivery.rules.table.sheet.SheetSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the items and levels of a rubric are called in one language. Only what a person reads: ids, codes, rules and the
 * content hash stay those of the rubric.
 *
 * <p>Absence: what has no word in the language is called as the rubric calls it.
 *
 * <p>Thread-safety: immutable.
 *
 * <pre>{@code
 * RubricLabels welsh = Rubrics.labels(Rubrics.standard(), Locale.forLanguageTag("cy")).orThrow();
 * }</pre>
 */
public final class RubricLabels {
    private final Optional<Locale> language;
    private final Map<String, String> labelByItem;
    private final Map<LevelCode, Words> wordsByLevel;
    private final List<String> reviews;

    RubricLabels(
            Optional<Locale> language,
            Map<String, String> labelByItem,
            Map<LevelCode, Words> wordsByLevel,
            List<String> reviews) {
        this.language = language;
        this.labelByItem = new HashMap<>(labelByItem);
        this.wordsByLevel = new HashMap<>(wordsByLevel);
        this.reviews = List.copyOf(reviews);
    }

    /** A level, as a row of {@code scales.csv} names it. */
    record LevelCode(String scale, String code) {}

    /**
     * What a level is called.
     *
     * @param label the level alone
     * @param orWorse how "this level or worse" is said after it
     */
    record Words(String label, String orWorse) {}

    /** The labels that the rubric itself has. */
    public static RubricLabels own() {
        return new RubricLabels(Optional.empty(), Map.of(), Map.of(), List.of());
    }

    /**
     * Reads the files of a language, {@code cy/items.csv} and {@code cy/scales.csv} for Welsh. Either may be missing.
     *
     * <p>Errors: an id or code that the rubric does not have, or a cell that is wrong, is a problem with its place.
     *
     * @param files the files of the rubric
     */
    public static Checked<RubricLabels> read(Rubric rubric, Locale language, SheetSource files) {
        return new LabelsReader(rubric, language).read(files);
    }

    /** The language of these words; empty if they are those of the rubric itself. */
    public Optional<Locale> language() {
        return language;
    }

    /**
     * All words of this language by which the items and levels of a rubric are called otherwise than by the rubric, the
     * longest first, so that a page can say in which language they are.
     */
    public List<String> otherWords(Rubric rubric) {
        Stream<String> ofItems = rubric.items().stream()
                .filter(item -> !label(item).equals(item.label()))
                .map(this::label);
        Stream<String> ofLevels = rubric.tables().scales().stream()
                .flatMap(scale -> scale.levels().stream()
                        .map(ScaleLevel::level)
                        .filter(level -> !label(level).equals(level.label()))
                        .flatMap(level -> Stream.of(label(level), orWorse(scale, level))));
        return Stream.concat(ofItems, ofLevels)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** What the item is called. */
    public String label(Item item) {
        return labelByItem.getOrDefault(item.id(), item.label());
    }

    /** What the level is called. */
    public String label(Level level) {
        return words(level).map(Words::label).orElse(level.label());
    }

    /** The level and everything worse: {@code Melyn/Coch neu waeth}. */
    public String orWorse(Scale scale, Level level) {
        return words(level)
                .map(words -> level.rank() == 0 ? words.label() : words.label() + " " + words.orWorse())
                .orElseGet(() -> scale.orWorse(level));
    }

    private Optional<Words> words(Level level) {
        return Optional.ofNullable(wordsByLevel.get(new LevelCode(level.scale(), level.code())));
    }

    /** The items and levels of a rubric that have no word of their own here, by id, or by scale and code. */
    public List<String> missing(Rubric rubric) {
        return Stream.concat(
                        rubric.items().stream().map(Item::id).filter(id -> !labelByItem.containsKey(id)),
                        rubric.tables().scales().stream()
                                .flatMap(scale -> scale.levels().stream())
                                .map(ScaleLevel::level)
                                .filter(level -> words(level).isEmpty())
                                .map(level -> level.scale() + " " + level.code()))
                .toList();
    }

    /** What must still be done before these words can be relied on, each note once; empty if nothing must. */
    public List<String> reviews() {
        return reviews;
    }

    /** Whether the language has no word of its own. */
    public boolean isEmpty() {
        return labelByItem.isEmpty() && wordsByLevel.isEmpty();
    }
}
