package io.github.psadelivery.scoring.json.internal.parsing;

import org.jspecify.annotations.Nullable;

/**
 * Gives the same object for the same short word, most of the time: levels and kinds come up in every assessment. Which
 * words it knows changes nothing but speed and memory, so threads may share it without a lock.
 */
final class WordPool {
    private static final int SLOTS = 512;
    private static final int LONGEST = 32;

    private final @Nullable String[] words = new @Nullable String[SLOTS];

    String word(char[] letters, int from, int length) {
        if (length > LONGEST) {
            return new String(letters, from, length);
        }
        int hash = length;
        for (int at = from; at < from + length; at++) {
            hash = 31 * hash + letters[at];
        }
        int slot = (hash ^ hash >>> 9 ^ hash >>> 18) & SLOTS - 1;
        String known = words[slot];
        if (known != null && isSame(known, letters, from, length)) {
            return known;
        }
        String word = new String(letters, from, length);
        words[slot] = word;
        return word;
    }

    private static boolean isSame(String known, char[] letters, int from, int length) {
        if (known.length() != length) {
            return false;
        }
        for (int at = 0; at < length; at++) {
            if (known.charAt(at) != letters[from + at]) {
                return false;
            }
        }
        return true;
    }
}
