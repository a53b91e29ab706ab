package io.github.psadelivery.scoring.json;

import static io.github.psadelivery.model.problem.ProblemCode.TOO_LARGE;
import static io.github.psadelivery.scoring.json.AssessmentJsonProblemsTest.DATE;
import static io.github.psadelivery.scoring.json.AssessmentJsonProblemsTest.SUBJECT;
import static io.github.psadelivery.scoring.json.AssessmentJsonProblemsTest.assessment;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines that are too much: each is a problem, and costs little more memory than it has bytes. */
class LargeLinesTest {
    private static final AssessmentJsonLines LINES = AssessmentJsonLines.strict();
    private static final String GOOD = assessment(SUBJECT, DATE, "{}");
    private static final int MEGABYTE = 1024 * 1024;

    /** A stream of one byte again and again, of which nothing is kept. */
    private static final class Endless extends InputStream {
        private final byte letter;
        private long left;

        Endless(char letter, long length) {
            this.letter = (byte) letter;
            this.left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? letter : -1;
        }

        @Override
        public int read(byte[] to, int from, int length) {
            int count = (int) Math.min(left, length);
            Arrays.fill(to, from, from + count, letter);
            left -= count;
            return count == 0 ? -1 : count;
        }
    }

    @Test
    void passesOverAStreamOfZerosInFlatMemory() {
        InputStream zeros = new Endless('\u0000', 65L * MEGABYTE);
        InputStream lines = new SequenceInputStream(
                zeros, new ByteArrayInputStream(("\n" + GOOD).getBytes(StandardCharsets.UTF_8)));

        List<String> read = LINES.read("a.jsonl", lines)
                .map(line -> line.fold(
                        sourced -> sourced.assessment().name(),
                        problems -> problems.get(0).toString()))
                .toList();

        assertThat(read)
                .containsExactly(
                        "IN-005 error at a.jsonl, line 1: The line is longer than 16 MB. Begin a new line for each "
                                + "assessment; put long documents elsewhere and refer to them as evidence.",
                        "T1 2003-07");
    }

    @Test
    void doesNotReadATextOfFiftyMegabytes() {
        byte[] bytes = GOOD.replace("T1", "x".repeat(50 * MEGABYTE)).getBytes(StandardCharsets.UTF_8);

        assertThat(LINES.read("a.jsonl", 7, bytes, 0, bytes.length).problems())
                .singleElement()
                .returns(TOO_LARGE, Problem::code);
    }

    @Test
    void stopsInATextThatIsTooLongBeforeItIsAllRead() {
        byte[] bytes = GOOD.replace("T1", "x".repeat(15 * MEGABYTE)).getBytes(StandardCharsets.UTF_8);
        LINES.read("a.jsonl", 7, bytes, 0, bytes.length);

        long before = allocated();
        List<Problem> problems =
                LINES.read("a.jsonl", 7, bytes, 0, bytes.length).problems();

        assertThat(problems).singleElement().returns(TOO_LARGE, Problem::code);
        assertThat(allocated() - before).isLessThan(12L * MEGABYTE);
    }

    @Test
    void tellsNoMoreThanAThousandProblems() {
        String ratings = "{\"x\": 1" + ", \"x\": 1".repeat(100_000) + "}";

        assertThat(AssessmentJsonLinesTest.read(assessment(SUBJECT, DATE, ratings))
                        .problems())
                .hasSize(1001)
                .last()
                .returns(TOO_LARGE, Problem::code);
    }

    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }
}
