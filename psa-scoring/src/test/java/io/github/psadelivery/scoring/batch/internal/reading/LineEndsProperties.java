package io.github.psadelivery.scoring.batch.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.ByteRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class LineEndsProperties {

    /** Bytes near the line feed, above and below zero, so that ends are many and look-alikes too. */
    @Property
    void findsWhatOneByOneWouldFind(
            @ForAll @Size(max = 40) @ByteRange(min = -118, max = 12) byte[] bytes,
            @ForAll @IntRange(max = 40) int from) {
        int start = Math.min(from, bytes.length);
        int expected = start;
        while (expected < bytes.length && bytes[expected] != '\n') {
            expected++;
        }

        assertThat(LineEnds.next(bytes, start, bytes.length)).isEqualTo(expected);
    }

    @Property
    void findsTheOnlyLineEnd(@ForAll byte[] bytes, @ForAll @IntRange(max = 100) int at) {
        byte[] text = bytes.clone();
        for (int place = 0; place < text.length; place++) {
            text[place] = text[place] == '\n' ? (byte) (text[place] + 1) : text[place];
        }
        if (at < text.length) {
            text[at] = '\n';
        }

        assertThat(LineEnds.next(text, 0, text.length)).isEqualTo(Math.min(at, text.length));
    }
}
