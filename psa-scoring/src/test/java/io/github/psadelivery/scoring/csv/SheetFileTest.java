package io.github.psadelivery.scoring.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sheets that are large, empty or stored as something else than UTF-8. */
class SheetFileTest {
    private static final String HEADER = "item,title,date\n";
    private static final String ROW = "T1,x,2003-07\n";

    private static List<ProblemCode> codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).toList();
    }

    private static List<ProblemCode> codesOfOpening(byte[] bytes) {
        return codes(Sheets.csv().rows("a.csv", new ByteArrayInputStream(bytes)).problems());
    }

    /** A sheet of 65 MB: a header, and what begins the rest and fills it up. */
    private static InputStream large(String start, String filling) {
        byte[] block = filling.repeat((1 << 20) / filling.length()).getBytes(StandardCharsets.UTF_8);
        Stream<InputStream> blocks = Stream.generate(() -> (InputStream) new ByteArrayInputStream(block))
                .limit(65);
        return new SequenceInputStream(Collections.enumeration(
                Stream.concat(Stream.of(Sheets.stream(HEADER + start)), blocks).toList()));
    }

    @Test
    void isTooLargeToBeReadAtOnceAndNotRowByRow() {
        String row = "T1,%s,2003-07\n".formatted("x".repeat(1000));

        assertThat(codes(Sheets.csv().read("a.csv", large("", row)).problems())).containsExactly(ProblemCode.TOO_LARGE);
        assertThat(Sheets.csv().rows("a.csv", large("", row)).orThrow().assessments())
                .hasSizeGreaterThan(65_000)
                .allSatisfy(read -> assertThat(read.value()).isPresent());
    }

    @Test
    void canHaveACellThatIsTooLarge() {
        List<ProblemCode> codes = Sheets.csv()
                .rows("a.csv", large("T1,", "x"))
                .orThrow()
                .assessments()
                .flatMap(read -> codes(read.problems()).stream())
                .toList();

        assertThat(codes).containsExactly(ProblemCode.TOO_LARGE);
    }

    @Test
    void canBeCutOffInTheMiddle() {
        assertThat(Sheets.told(Sheets.read(HEADER + ROW + "T2,\"x").problems()))
                .map(told -> told.substring(0, told.indexOf(':')))
                .containsExactly("IN-006 line 3");
        assertThat(Sheets.told(Sheets.read(HEADER + ROW + "T2,x").problems()))
                .map(told -> told.substring(0, told.indexOf(':')))
                .containsExactly("IN-010 row 3 date");
        assertThat(codesOfOpening("item,\"tit".getBytes(StandardCharsets.UTF_8)))
                .containsExactly(ProblemCode.BAD_CSV);
    }

    @Test
    void canBeEmpty() {
        assertThat(codesOfOpening(new byte[0])).containsExactly(ProblemCode.EMPTY_FILE);
        assertThat(codesOfOpening("\ufeff\r\n ,,\n".getBytes(StandardCharsets.UTF_8)))
                .containsExactly(ProblemCode.EMPTY_FILE);
        assertThat(Sheets.csv().rows("a.csv", Sheets.stream(HEADER)).orThrow().next())
                .isEmpty();
    }

    @Test
    void canBeUnreadable() throws IOException {
        InputStream closed = InputStream.nullInputStream();
        closed.close();

        assertThat(Sheets.told(Sheets.csv().rows("a.csv", closed).problems()))
                .containsExactly("IN-001 a.csv: Reading the file failed: Stream closed. "
                        + "Check that it is all there and may be read, and try again.");
    }

    @Test
    void canBecomeUnreadable() {
        InputStream failing = new InputStream() {
            private final InputStream start = Sheets.stream(HEADER + ROW + "T2");

            @Override
            public int read() throws IOException {
                int next = start.read();
                if (next < 0) {
                    throw new IOException("The disk is gone");
                }
                return next;
            }

            @Override
            public int read(byte[] to, int from, int length) throws IOException {
                to[from] = (byte) read();
                return 1;
            }
        };
        AssessmentRows rows = Sheets.csv().rows("a.csv", failing).orThrow();

        assertThat(rows.assessments().flatMap(read -> Sheets.told(read.problems()).stream()))
                .containsExactly("IN-001 line 3: Reading the file failed: The disk is gone. "
                        + "Check that it is all there and may be read, and try again.");
    }

    @Test
    void canBeStoredAsSomethingElseThanUtf8() {
        for (Charset utf16 : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertThat(codesOfOpening((HEADER + ROW).getBytes(utf16)))
                    .as(utf16.name())
                    .containsExactly(ProblemCode.NOT_UTF8);
        }
        assertThat(codesOfOpening("item,title,date,é\n".getBytes(StandardCharsets.ISO_8859_1)))
                .containsExactly(ProblemCode.NOT_UTF8);
        assertThat(Sheets.read("\ufeff" + HEADER + ROW).problems()).isEmpty();
    }

    @Test
    void hasTheSeparatorThatItIsToldToHave() {
        String text = "item;title,x;date\nT1;a,b;2003-07\n";
        AssessmentCsv semicolons = Sheets.csv().in(CsvFormat.of(CsvFormat.Separator.SEMICOLON));

        assertThat(Sheets.told(semicolons.read("a.csv", Sheets.stream(text)).problems()))
                .map(told -> told.substring(0, told.indexOf(':')))
                .containsExactly("IN-008 row 1 title,x");
        assertThat(Sheets.csv()
                        .rows("a.csv", Sheets.stream("item\ttitle\tdate\n"))
                        .orThrow()
                        .separator())
                .isEqualTo(CsvFormat.Separator.TAB);
        assertThat(Sheets.csv()
                        .in(CsvFormat.standard())
                        .read("a.csv", Sheets.stream("item;title;date\n"))
                        .problems())
                .isNotEmpty();
    }
}
