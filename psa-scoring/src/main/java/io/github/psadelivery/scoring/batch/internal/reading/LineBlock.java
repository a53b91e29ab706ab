package io.github.psadelivery.scoring.batch.internal.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.scoring.json.AssessmentJsonLines;
import io.github.psadelivery.scoring.source.SourcedAssessment;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Whole lines of a file of JSON lines, as the bytes that were read at once and the places of the lines in them. */
public final class LineBlock implements Portion {
    private static final int USUAL_SIZE = 256 * 1024;
    private static final int TOO_LONG = -1;

    private final String file;
    private final AssessmentJsonLines lineReader;
    private byte[] bytes = new byte[USUAL_SIZE];
    private int[] lines = new int[256];
    private int[] starts = new int[256];
    private int[] lengths = new int[256];
    private int size;

    LineBlock(String file, AssessmentJsonLines lineReader) {
        this.file = file;
        this.lineReader = lineReader;
    }

    byte[] bytes() {
        return bytes;
    }

    /** How many bytes fit in. */
    int room() {
        return bytes.length;
    }

    void clear() {
        size = 0;
    }

    /** Begins with these bytes, and gives their number. */
    int take(byte[] beginning) {
        while (bytes.length < beginning.length) {
            grow();
        }
        System.arraycopy(beginning, 0, bytes, 0, beginning.length);
        return beginning.length;
    }

    /** Makes room for a line that is longer than all the bytes. */
    void grow() {
        bytes = Arrays.copyOf(bytes, 2 * bytes.length);
    }

    /** Adds a line, unless there is nothing in it. */
    void line(int number, int start, int end) {
        for (int place = start; place < end; place++) {
            if (bytes[place] != ' ' && bytes[place] != '\t' && bytes[place] != '\r') {
                add(number, start, end - start);
                return;
            }
        }
    }

    /** Adds a line that was not kept. */
    void lineTooLong(int number) {
        add(number, 0, TOO_LONG);
    }

    private void add(int number, int start, int length) {
        if (size == lines.length) {
            lines = Arrays.copyOf(lines, 2 * size);
            starts = Arrays.copyOf(starts, 2 * size);
            lengths = Arrays.copyOf(lengths, 2 * size);
        }
        lines[size] = number;
        starts[size] = start;
        lengths[size] = length;
        size++;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public int line(int index) {
        return lines[index];
    }

    /** The text of a line, or what stands for one that was not kept. */
    String text(int index) {
        return lengths[index] == TOO_LONG ? "too long" : new String(bytes, starts[index], lengths[index], UTF_8);
    }

    @Override
    public Checked<SourcedAssessment> read(int index) {
        return lengths[index] == TOO_LONG
                ? Checked.rejected(List.of(tooLong(lines[index])))
                : lineReader.read(file, lines[index], bytes, starts[index], lengths[index]);
    }

    @Override
    public Optional<SourcedAssessment> readFaulty(int index) {
        return lengths[index] == TOO_LONG
                ? Optional.empty()
                : lineReader.readWithFaults(file, lines[index], bytes, starts[index], lengths[index]).faulty().stream()
                        .findFirst();
    }

    private Problem tooLong(int line) {
        return new Problem(
                ProblemCode.TOO_LARGE,
                new Place.Line(file, line),
                "The line is longer than 1 MB.",
                "Shorten it; put long documents elsewhere and refer to them.");
    }
}
