package io.github.psadelivery.scoring.source.internal;

import static io.github.psadelivery.model.problem.ProblemCode.EMPTY_FILE;
import static io.github.psadelivery.model.problem.ProblemCode.NOT_READABLE;
import static io.github.psadelivery.model.problem.ProblemCode.NOT_UTF8;
import static io.github.psadelivery.model.problem.ProblemCode.TOO_LARGE;

import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The bytes of a whole file: not empty, not too many, in UTF-8 and without a byte order mark. */
public final class SourceBytes {
    private static final int MEBIBYTE = 1024 * 1024;
    private static final int MOST_MEBIBYTES = 64;
    private static final byte[] BYTE_ORDER_MARK = "\ufeff".getBytes(StandardCharsets.UTF_8);
    private static final int LETTERS_AT_ONCE = 8192;

    private SourceBytes() {}

    /** Reads to the end of the stream and leaves it open. */
    public static Checked<byte[]> read(String file, InputStream stream) {
        try {
            return checked(file, stream.readNBytes(MOST_MEBIBYTES * MEBIBYTE + 1));
        } catch (IOException failed) {
            return rejected(
                    NOT_READABLE,
                    new Place.Whole(file),
                    "Reading the file failed: %s.".formatted(failed.getMessage()),
                    "Check that it is all there and may be read, and try again.");
        }
    }

    private static Checked<byte[]> checked(String file, byte[] bytes) {
        if (bytes.length > MOST_MEBIBYTES * MEBIBYTE) {
            return rejected(
                    TOO_LARGE,
                    new Place.Whole(file),
                    "The file is larger than %s MB.".formatted(MOST_MEBIBYTES),
                    "Split it into several files.");
        }
        int wrong = firstNotUtf8(bytes);
        if (wrong < bytes.length) {
            return rejected(
                    NOT_UTF8,
                    new Place.Line(file, lineAt(bytes, wrong)),
                    "A letter in this line is not stored as UTF-8.",
                    "Save the file again as UTF-8; in a spreadsheet, choose “CSV UTF-8”.");
        }
        byte[] text = withoutMark(bytes);
        return isBlank(text)
                ? rejected(
                        EMPTY_FILE,
                        new Place.Whole(file),
                        "There is nothing in the file.",
                        "Check that it was written to the end, or leave it out.")
                : Checked.of(text, List.of());
    }

    private static Checked<byte[]> rejected(ProblemCode code, Place place, String message, String advice) {
        return Checked.rejected(List.of(new Problem(code, place, message, advice)));
    }

    /**
     * The place of the first byte that is not UTF-8 text, or the length if there is none. A zero byte is no text: other
     * encodings, such as UTF-16 and UTF-32, are full of them.
     */
    private static int firstNotUtf8(byte[] bytes) {
        int wrong = firstNotDecoded(bytes);
        for (int place = 0; place < wrong; place++) {
            if (bytes[place] == 0) {
                return place;
            }
        }
        return wrong;
    }

    private static int firstNotDecoded(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(LETTERS_AT_ONCE);
        while (decoder.decode(in, out, true).isOverflow()) {
            out.clear();
        }
        return in.position();
    }

    /** The line that an editor shows for a byte, with 1 for the first. */
    private static int lineAt(byte[] bytes, int place) {
        int line = 1;
        for (int index = 0; index < place; index++) {
            line += bytes[index] == '\n' ? 1 : 0;
        }
        return line;
    }

    private static byte[] withoutMark(byte[] bytes) {
        int mark = BYTE_ORDER_MARK.length;
        return bytes.length >= mark && Arrays.equals(bytes, 0, mark, BYTE_ORDER_MARK, 0, mark)
                ? Arrays.copyOfRange(bytes, mark, bytes.length)
                : bytes;
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte letter : bytes) {
            if (letter != ' ' && letter != '\t' && letter != '\r' && letter != '\n') {
                return false;
            }
        }
        return true;
    }
}
