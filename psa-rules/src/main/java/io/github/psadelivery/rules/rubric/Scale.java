package io.github.psadelivery.rules.rubric;

import io.github.psadelivery.model.scale.Level;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The levels of one scale of a rubric, worst first. Immutable and safe for threads. */
public final class Scale {
    /** No scale of the field has more; a rank is less than this. */
    public static final int MOST_LEVELS = 15;

    private final String id;
    private final List<ScaleLevel> levels;
    private final String[] labels;
    private final Map<String, Level> levelByWord = new HashMap<>();

    /**
     * Puts levels together to a scale.
     *
     * @param id the scale's id, such as {@code rating}
     * @param levels two levels or more, worst first, ranks counting up from 0
     */
    public Scale(String id, List<ScaleLevel> levels) {
        this.id = id;
        this.levels = List.copyOf(levels);
        if (levels.size() < 2 || levels.size() > MOST_LEVELS) {
            throw new IllegalArgumentException("""
                    A scale has 2 to %s levels, and %s has %s.
                    Add its worst and its best level, or merge levels that nobody can tell apart.""".formatted(MOST_LEVELS, id, levels.size()));
        }
        this.labels = levels.stream().map(step -> step.level().label()).toArray(String[]::new);
        for (int rank = 0; rank < levels.size(); rank++) {
            Level level = levels.get(rank).level();
            if (level.rank() != rank) {
                throw new IllegalArgumentException("""
                        The levels of a scale stand worst first, and %s of %s has rank %s at place %s.
                        Put the levels in order.""".formatted(level, id, level.rank(), rank));
            }
            learn(level.code(), level);
            learn(level.label(), level);
        }
    }

    private void learn(String word, Level level) {
        levelByWord.put(word, level);
        levelByWord.put(normal(word), level);
    }

    private static String normal(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }

    public String id() {
        return id;
    }

    /** The levels with their words, worst first. */
    public List<ScaleLevel> levels() {
        return levels;
    }

    public int size() {
        return levels.size();
    }

    /** The level at a rank; 0 is the worst. */
    public Level at(int rank) {
        return levels.get(rank).level();
    }

    public Level worst() {
        return at(0);
    }

    public Level best() {
        return at(levels.size() - 1);
    }

    /** The level with this code or label, whatever its case; empty when the scale has none such. */
    public Optional<Level> level(String word) {
        return Optional.ofNullable(levelOrNull(word));
    }

    private @Nullable Level levelOrNull(String word) {
        Level exact = levelByWord.get(word);
        return exact != null ? exact : levelByWord.get(normal(word));
    }

    /** The rank of the level with this code or label, whatever its case; -1 when the scale has none such. For callers who look up millions. */
    @SuppressWarnings("ReferenceEquality") // most words are the labels themselves, and need not be compared
    public int rankOrMissing(String word) {
        for (int rank = 0; rank < labels.length; rank++) {
            if (labels[rank] == word) {
                return rank;
            }
        }
        Level level = levelOrNull(word);
        return level == null ? -1 : level.rank();
    }

    /** Codes and labels, worst first: the words that {@link #level} understands. */
    public List<String> words() {
        return levels.stream()
                .map(ScaleLevel::level)
                .flatMap(level -> Stream.of(level.label(), level.code()))
                .toList();
    }

    /** The level and everything worse, in the scale's own words: {@code Amber/Red or worse}, {@code Red}. */
    public String orWorse(Level level) {
        return level.rank() == 0
                ? level.label()
                : level.label() + " " + levels.get(level.rank()).orWorse();
    }

    @Override
    public String toString() {
        return id;
    }
}
