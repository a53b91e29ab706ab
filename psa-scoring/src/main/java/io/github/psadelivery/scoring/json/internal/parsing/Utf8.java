package io.github.psadelivery.scoring.json.internal.parsing;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A text as bytes, perhaps a part of a larger array, which is not copied. A byte order mark is left out. */
public final class Utf8 {
    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long LOW_BITS = 0x0101010101010101L;
    private static final byte[] MARK = "\ufeff".getBytes(StandardCharsets.UTF_8);

    private final byte[] bytes;
    private final int from;
    private final int to;

    private Utf8(byte[] bytes, int from, int to) {
        this.bytes = bytes;
        this.from = from;
        this.to = to;
    }

    /** A whole array. */
    public static Utf8 of(byte[] bytes) {
        return of(bytes, 0, bytes.length);
    }

    /** A part of an array. */
    public static Utf8 of(byte[] bytes, int from, int length) {
        boolean hasMark = length >= MARK.length && Arrays.equals(bytes, from, from + MARK.length, MARK, 0, MARK.length);
        return new Utf8(bytes, hasMark ? from + MARK.length : from, from + length);
    }

    /** The same text without as many bytes at its start. */
    Utf8 after(long count) {
        return new Utf8(bytes, from + (int) count, to);
    }

    byte[] bytes() {
        return bytes;
    }

    int from() {
        return from;
    }

    /** The number of bytes. */
    public int length() {
        return to - from;
    }

    /**
     * Whether every byte belongs to a letter as the Unicode standard stores it, its table 3-7. A zero byte is no text:
     * other encodings are full of them.
     */
    public boolean isValid() {
        int at = endOfAscii(from);
        while (at < to) {
            int size = sizeOfLetter(at);
            if (size == 0) {
                return false;
            }
            at = endOfAscii(at + size);
        }
        return true;
    }

    /** A place up to which all is ASCII: not always the last one, since it is looked for eight bytes at a time. */
    private int endOfAscii(int start) {
        int at = start;
        int last = to - Long.BYTES;
        while (at <= last && isAscii((long) EIGHT_BYTES.get(bytes, at))) {
            at += Long.BYTES;
        }
        return at;
    }

    /** Subtracting lends a high bit to the lowest byte that is zero; the others that get one thereby do no harm. */
    private static boolean isAscii(long eightBytes) {
        return ((eightBytes | (eightBytes - LOW_BITS)) & HIGH_BITS) == 0;
    }

    /** How many bytes the letter has that begins here; 0 if none does. */
    private int sizeOfLetter(int at) {
        int first = bytes[at] & 0xFF;
        if (first < 0x80) {
            return first == 0 ? 0 : 1;
        } else if (first >= 0xC2 && first <= 0xDF) {
            return isRest(at + 1, 1) ? 2 : 0;
        } else if (first >= 0xE0 && first <= 0xEF) {
            int low = first == 0xE0 ? 0xA0 : 0x80;
            int high = first == 0xED ? 0x9F : 0xBF;
            return isBetween(at + 1, low, high) && isRest(at + 2, 1) ? 3 : 0;
        } else if (first >= 0xF0 && first <= 0xF4) {
            int low = first == 0xF0 ? 0x90 : 0x80;
            int high = first == 0xF4 ? 0x8F : 0xBF;
            return isBetween(at + 1, low, high) && isRest(at + 2, 2) ? 4 : 0;
        }
        return 0;
    }

    private boolean isRest(int at, int count) {
        return isBetween(at, 0x80, 0xBF) && (count == 1 || isBetween(at + 1, 0x80, 0xBF));
    }

    private boolean isBetween(int at, int low, int high) {
        return at < to && (bytes[at] & 0xFF) >= low && (bytes[at] & 0xFF) <= high;
    }

    /** The column of a byte as an editor counts, in letters from 1; lines and bytes count from 1 too. */
    int column(int line, int byteInLine) {
        int start = from;
        for (int passed = 1; passed < line && start < to; start++) {
            boolean isBetween = bytes[start] == '\r' && start + 1 < to && bytes[start + 1] == '\n';
            passed += !isBetween && (bytes[start] == '\n' || bytes[start] == '\r') ? 1 : 0;
        }
        int before = Math.max(0, Math.min(byteInLine - 1, to - start));
        String text = new String(bytes, start, before, StandardCharsets.UTF_8);
        return text.codePointCount(0, text.length()) + 1;
    }
}
