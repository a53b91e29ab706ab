package io.github.psadelivery.rules.engine.internal;

import org.jspecify.annotations.Nullable;

/**
 * Verdicts by the number of their state, up to a bound. A table of open addressing, since a map of the JDK would make an
 * object of each number that is looked up.
 *
 * <p>Thread-safety: safe. Looking up takes no lock; where it meets a verdict that another thread is just adding, it may
 * find nothing, and the state is asked once more.
 */
final class RememberedVerdicts {
    private static final int FIRST_CAPACITY = 256;

    private final int most;
    private volatile @Nullable Entry[] table = new @Nullable Entry[FIRST_CAPACITY];
    private int size;

    /** Final fields, so that whoever sees an entry sees all of it. */
    private record Entry(long state, Verdict verdict) {}

    RememberedVerdicts(int most) {
        this.most = most;
    }

    /** Gives what is remembered of a state; null if nothing is. */
    @Nullable
    Verdict get(long state) {
        @Nullable Entry[] entries = table;
        for (int place = place(state, entries.length); ; place = next(place, entries.length)) {
            Entry entry = entries[place];
            if (entry == null) {
                return null;
            }
            if (entry.state() == state) {
                return entry.verdict();
            }
        }
    }

    /** Remembers a verdict, unless there are as many as may be; a state keeps its first one. */
    synchronized void put(long state, Verdict verdict) {
        if (size >= most || get(state) != null) {
            return;
        }
        if (2 * (size + 1) > table.length) {
            @Nullable Entry[] larger = new @Nullable Entry[2 * table.length];
            for (Entry entry : table) {
                if (entry != null) {
                    add(entry, larger);
                }
            }
            table = larger;
        }
        add(new Entry(state, verdict), table);
        size++;
    }

    private static void add(Entry entry, @Nullable Entry[] entries) {
        int place = place(entry.state(), entries.length);
        while (entries[place] != null) {
            place = next(place, entries.length);
        }
        entries[place] = entry;
    }

    /** States differ in a few bits, so these are spread by a multiplication (Fibonacci hashing). */
    private static int place(long state, int length) {
        return (int) ((state * 0x9E37_79B9_7F4A_7C15L) >>> (Long.SIZE - Integer.numberOfTrailingZeros(length)));
    }

    private static int next(int place, int length) {
        return (place + 1) & (length - 1);
    }
}
