package io.github.psadelivery.scoring.batch.internal.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.psadelivery.model.problem.ProblemCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesTest {

    /** Gives at most so many bytes at once, as a pipe does. */
    private static final class Trickle extends InputStream {
        private final ByteArrayInputStream from;
        private final int most;

        Trickle(String text, int most) {
            this.from = new ByteArrayInputStream(text.getBytes(UTF_8));
            this.most = most;
        }

        @Override
        public int read() {
            return from.read();
        }

        @Override
        public int read(byte[] bytes, int start, int length) {
            return from.read(bytes, start, Math.min(most, length));
        }

        @Override
        public int available() {
            return from.available();
        }
    }

    /** Each line as {@code number: text}, or {@code number: too long}. */
    private static List<String> lines(InputStream stream) throws IOException {
        JsonLines reader = new JsonLines(InputBytes.of("in", stream));
        List<String> lines = new ArrayList<>();
        LineBlock one = reader.newPortion();
        LineBlock other = reader.newPortion();
        for (LineBlock block = one; reader.fill(block); block = block == one ? other : one) {
            for (int index = 0; index < block.size(); index++) {
                lines.add(block.line(index) + ": " + block.text(index));
            }
        }
        return lines;
    }

    private static List<String> lines(String text) throws IOException {
        return lines(new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    @Test
    void numbersLinesAndPassesOverThoseWithNothingInThem() throws IOException {
        assertThat(lines("{1}\r\n\n   \t\r\n{4}\n{5}")).containsExactly("1: {1}\r", "4: {4}", "5: {5}");
    }

    @Test
    void passesOverAByteOrderMark() throws IOException {
        assertThat(lines("\ufeff{1}\n\ufeff{2}")).containsExactly("1: {1}", "2: \ufeff{2}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", " \r\n \n", "\ufeff", "\ufeff\n"})
    void refusesAnInputWithNothingInIt(String text) {
        assertThatThrownBy(() -> lines(text))
                .isInstanceOfSatisfying(
                        UnreadableException.class,
                        stop -> assertThat(stop.problems())
                                .singleElement()
                                .satisfies(problem -> assertThat(problem.code()).isEqualTo(ProblemCode.EMPTY_FILE)));
    }

    /** Lines of all lengths up to some that fill several blocks, read in steps that meet their ends in every way. */
    @ParameterizedTest
    @ValueSource(ints = {1_000, 4_096, 65_536, Integer.MAX_VALUE})
    void cutsAtLineEndsWhereverTheBytesBreakOff(int atOnce) throws IOException {
        Random random = new Random(atOnce);
        StringBuilder text = new StringBuilder();
        List<String> expected = new ArrayList<>();
        for (int number = 1; number <= 300; number++) {
            String line = "é".repeat(1 + random.nextInt(number % 50 == 0 ? 400_000 : 3_000));
            text.append(line).append('\n');
            expected.add(number + ": " + line);
        }

        assertThat(lines(new Trickle(text.toString(), atOnce))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 300_000})
    void tellsLinesOverAMegabyteWithoutHoldingThem(int more) throws IOException {
        String longest = "x".repeat(JsonLines.LONGEST_LINE);
        String tooLong = longest + "x".repeat(1 + 5 * more);

        assertThat(lines(longest + "\n{2}\n" + tooLong + "\n{4}\n" + tooLong))
                .containsExactly("1: " + longest, "2: {2}", "3: too long", "4: {4}", "5: too long");
    }

    @Test
    void aLineThatIsTooLongIsAProblem() throws IOException {
        JsonLines reader = new JsonLines(InputBytes.of("in", new Trickle("x".repeat(3_000_000), 10_000)));
        LineBlock block = reader.newPortion();
        reader.fill(block);

        assertThat(block.read(0).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.TOO_LARGE);
            assertThat(problem.place().describe()).isEqualTo("in, line 1");
        });
    }
}
