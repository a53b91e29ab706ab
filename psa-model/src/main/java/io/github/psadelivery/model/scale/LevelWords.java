package io.github.psadelivery.model.scale;

import static java.util.stream.Collectors.joining;

import io.github.psadelivery.model.problem.Nearest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The words of one scale: finds the level that a code or label stands for. */
final class LevelWords {

    private LevelWords() {}

    static <L extends Level> L parse(String text, String scale, List<L> levels) {
        return levels.stream()
                .filter(level -> isNamed(level, text))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("“%s” is not a level of %s. %s The levels, worst first: %s."
                                .formatted(text, scale, advice(text, levels), listed(levels))));
    }

    private static boolean isNamed(Level level, String text) {
        String word = folded(text);
        return word.equals(folded(level.code())) || word.equals(folded(level.label()));
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private static String advice(String word, List<? extends Level> levels) {
        List<String> words = levels.stream()
                .flatMap(level -> Stream.of(level.code(), level.label()))
                .toList();
        return Nearest.to(word, words)
                .flatMap(near ->
                        levels.stream().filter(level -> isNamed(level, near)).findFirst())
                .map(level -> "Write " + labelAndCode(level) + "?")
                .orElse("Write the label or the code of a level.");
    }

    private static String listed(List<? extends Level> levels) {
        return levels.stream().map(LevelWords::labelAndCode).collect(joining(", "));
    }

    private static String labelAndCode(Level level) {
        return level.label() + " (" + level.code() + ")";
    }
}
