package io.github.psadelivery.scoring.csv.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.problem.ProblemCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RowCutterTest {
    private static final String BAD = ProblemCode.BAD_CSV.code();
    private static final String TOO_LARGE = ProblemCode.TOO_LARGE.code();

    private static List<List<String>> rows(String text) {
        return Cut.of(text, ',').rows();
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void cutsAtEveryLineEnd() {
        Cut cut = Cut.of("a,b\nc,d\r\ne,f\r\ng", ',');

        assertThat(cut.rows()).containsExactly(List.of("a", "b"), List.of("c", "d"), List.of("e", "f"), List.of("g"));
        assertThat(cut.lines()).containsExactly(1, 2, 3, 4);
        assertThat(rows("a\rb")).containsExactly(List.of("a"), List.of("b"));
    }

    @Test
    void keepsEmptyCellsAndEmptyRows() {
        assertThat(rows(",a,\n\n\"\"")).containsExactly(List.of("", "a", ""), List.of(""), List.of(""));
        assertThat(rows("")).isEmpty();
    }

    @Test
    void readsQuotationMarksAndCountsTheLinesWithin() {
        Cut cut = Cut.of("\"a, \"\"b\"\"\",\"c\r\nd\re\nf\"\nx", ',');

        assertThat(cut.rows()).containsExactly(List.of("a, \"b\"", "c\nd\ne\nf"), List.of("x"));
        assertThat(cut.lines()).containsExactly(1, 5);
    }

    @Test
    void takesAMarkWithinATextForALetter() {
        assertThat(rows("a \"b\" \"\"c,d")).containsExactly(List.of("a \"b\" \"\"c", "d"));
    }

    @Test
    void goesOnWithTheNextLineAfterMarksThatDoNotPairUp() {
        Cut cut = Cut.of("a\n\"b\nc,\"d\"\r\n\"e\"f\ng", ',');

        assertThat(cut.rows())
                .containsExactly(List.of("a"), List.of(BAD), List.of("c", "d"), List.of(BAD), List.of("g"));
        assertThat(cut.lines()).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void tellsOfThousandsOfCells() {
        assertThat(rows(",".repeat(1 << 14) + "\na")).containsExactly(List.of(BAD), List.of("a"));
        assertThat(rows(",".repeat((1 << 14) - 1)).get(0)).hasSize(1 << 14);
    }

    @Test
    void goesOnPastARowThatIsTooLarge() {
        byte[] million = "x".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        Stream<InputStream> large = Stream.generate(() -> (InputStream) new ByteArrayInputStream(million))
                .limit(50);
        InputStream text = new SequenceInputStream(
                Collections.enumeration(Stream.of(Stream.of(stream("a\nb,")), large, Stream.of(stream(",c\nd\n")))
                        .flatMap(parts -> parts)
                        .toList()));

        Cut cut = Cut.of(text, ',');

        assertThat(cut.rows()).containsExactly(List.of("a"), List.of(TOO_LARGE), List.of("d"));
        assertThat(cut.lines()).containsExactly(1, 2, 3);
    }

    @Test
    void looksNoFurtherThanTheLargestRowForAMarkThatIsMissing() {
        String text = "\"a\n" + ("b".repeat(1023) + "\n").repeat(17 << 10);

        Cut cut = Cut.of(text, ',');

        assertThat(cut.rows()).hasSize(1 + (17 << 10)).startsWith(List.of(TOO_LARGE));
    }

    @Test
    void cutsTheSameHoweverTheBytesCome() {
        String text = "a,\"b\r\nc\"\"\"\r\n,ü\r\n\"d\n\"e\",f\n".repeat(20);
        InputStream byteByByte = new InputStream() {
            private final InputStream all = stream(text);

            @Override
            public int read() {
                throw new UnsupportedOperationException("The window reads into an array.");
            }

            @Override
            public int read(byte[] to, int from, int length) throws IOException {
                return all.read(to, from, 1);
            }
        };

        assertThat(Cut.of(byteByByte, ',')).isEqualTo(Cut.of(text, ','));
    }

    @Test
    void goesOnWithinAWindowThatSlides() {
        String row = "x".repeat(1000) + ",\"" + "y".repeat(1000) + "\"\n";

        assertThat(rows(row.repeat(500)))
                .hasSize(500)
                .allSatisfy(cells -> assertThat(cells).containsExactly("x".repeat(1000), "y".repeat(1000)));
    }
}
