package io.github.psadelivery.model.problem;

import static java.util.Comparator.comparingLong;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * The valid word that somebody probably meant.
 *
 * <p>Unit: changes, where one letter added, left out or replaced, or two neighbours swapped, is one change (the
 * Damerau-Levenshtein distance that changes no place twice). Case and space around a word do not count.
 *
 * <p>Range: a word of <i>n</i> letters may be off by (n + 1) / 3 changes, rounded down, and by at least one. Of
 * words equally near, the one whose changed letters are nearest in character code wins, and then the one that comes
 * first.
 *
 * <p>Absence: empty if no word is near enough, or the word is blank, longer than 100 letters or a single sign that is no
 * letter: nobody who writes {@code -} or {@code 5} means {@code G}.
 *
 * <p>Source: <b>Assumption</b>. The character code makes a table's misprinted {@code N} suggest {@code M} for Medium.
 *
 * <pre>{@code
 * Nearest.to("Ambre/Red", List.of("Red", "Amber/Red"));    // Amber/Red
 * Nearest.to("N", List.of("H", "M", "L"));                 // M
 * }</pre>
 */
public final class Nearest {

    private static final int LONGEST_WORD = 100;

    /** The cost of a change, more than all gaps between the letters of two words can add up to. */
    private static final long CHANGE = 1L << 32;

    private Nearest() {}

    private record Candidate(String word, long cost) {}

    /** Gives the candidate nearest to the word, as the candidate is written. */
    public static Optional<String> to(String word, Collection<String> candidates) {
        if (word.length() > LONGEST_WORD || word.isBlank()) {
            return Optional.empty();
        }
        String sought = folded(word);
        if (sought.length() == 1 && !Character.isLetter(sought.charAt(0))) {
            return Optional.empty();
        }
        int limit = Math.max(1, (sought.length() + 1) / 3);
        return candidates.stream()
                .filter(candidate -> Math.abs(folded(candidate).length() - sought.length()) <= limit)
                .map(candidate -> new Candidate(candidate, cost(sought, folded(candidate))))
                .filter(candidate -> candidate.cost() / CHANGE <= limit)
                .min(comparingLong(Candidate::cost))
                .map(Candidate::word);
    }

    static long changes(String from, String to) {
        return cost(from, to) / CHANGE;
    }

    private static long cost(String from, String to) {
        long[][] cost = new long[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                long least = i == 0 && j == 0 ? 0 : Long.MAX_VALUE;
                if (i > 0) {
                    least = Math.min(least, cost[i - 1][j] + CHANGE + from.charAt(i - 1));
                }
                if (j > 0) {
                    least = Math.min(least, cost[i][j - 1] + CHANGE + to.charAt(j - 1));
                }
                if (i > 0 && j > 0) {
                    least = Math.min(least, cost[i - 1][j - 1] + replacing(from.charAt(i - 1), to.charAt(j - 1)));
                }
                if (areSwapped(from, i, to, j)) {
                    least = Math.min(least, cost[i - 2][j - 2] + swapping(from.charAt(i - 1), to.charAt(j - 1)));
                }
                cost[i][j] = least;
            }
        }
        return cost[from.length()][to.length()];
    }

    private static long replacing(char one, char other) {
        return one == other ? 0 : CHANGE + Math.abs(one - other);
    }

    private static boolean areSwapped(String from, int i, String to, int j) {
        return i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
    }

    private static long swapping(char one, char other) {
        return CHANGE + 2L * Math.abs(one - other);
    }

    private static String folded(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }
}
