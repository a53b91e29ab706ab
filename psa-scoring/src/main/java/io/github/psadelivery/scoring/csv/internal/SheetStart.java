package io.github.psadelivery.scoring.csv.internal;

import static io.github.psadelivery.model.problem.ProblemCode.NOT_UTF8;

import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import java.io.IOException;
import java.util.Optional;

/** What the first bytes of a sheet give away: whether they are UTF-8, and what separates the cells. */
final class SheetStart {
    private static final String SEPARATORS = ",;\t";
    private static final int LONGEST_FIRST_LINE = 1 << 20;
    private static final int[] BYTE_ORDER_MARK = {0xef, 0xbb, 0xbf};
    private static final int[][] MARKS_OF_UTF16 = {{0xfe, 0xff}, {0xff, 0xfe}};

    private final ByteWindow window;
    private final int[] times = new int[SEPARATORS.length()];

    private SheetStart(ByteWindow window) {
        this.window = window;
    }

    /** Reads the first line into the window, and goes past byte order marks: files put together have several. */
    static SheetStart read(ByteWindow window) throws IOException {
        SheetStart start = new SheetStart(window);
        boolean isMore = start.hasMark();
        while (start.beginsWith(BYTE_ORDER_MARK)) {
            window.startAt(window.start() + BYTE_ORDER_MARK.length);
            isMore = start.hasMark();
        }
        while (!start.countSeparators() && isMore && window.size() < LONGEST_FIRST_LINE) {
            isMore = window.readMore();
        }
        return start;
    }

    /** Reads as many bytes as a mark has; says whether there were as many. */
    private boolean hasMark() throws IOException {
        while (window.size() < BYTE_ORDER_MARK.length) {
            if (!window.readMore()) {
                return false;
            }
        }
        return true;
    }

    /** Tells of UTF-16, by its mark or by the empty half of a plain letter. */
    Optional<Problem> problem(String file) {
        boolean isUtf16 = beginsWith(MARKS_OF_UTF16[0]) || beginsWith(MARKS_OF_UTF16[1]) || beginsWithNul();
        return isUtf16
                ? Optional.of(new Problem(
                        NOT_UTF8,
                        new Place.Line(file, 1),
                        "The text is stored as UTF-16, or is no text.",
                        "Save the file again as UTF-8; in a spreadsheet, choose “CSV UTF-8”."))
                : Optional.empty();
    }

    /** The separator that stands most often in the first line outside quotation marks; a comma if none does. */
    char separator() {
        int most = 0;
        for (int separator = 1; separator < times.length; separator++) {
            most = times[separator] > times[most] ? separator : most;
        }
        return SEPARATORS.charAt(most);
    }

    private boolean beginsWith(int[] mark) {
        for (int place = 0; place < mark.length; place++) {
            if (place == window.size() || (window.bytes()[window.start() + place] & 0xff) != mark[place]) {
                return false;
            }
        }
        return true;
    }

    private boolean beginsWithNul() {
        return window.size() > 1 && (window.bytes()[window.start()] == 0 || window.bytes()[window.start() + 1] == 0);
    }

    /** Counts anew in the first line with anything in it; says whether its end is in the window. */
    private boolean countSeparators() {
        times[0] = times[1] = times[2] = 0;
        boolean isQuoted = false;
        boolean isStarted = false;
        for (int place = window.start(); place < window.end(); place++) {
            byte letter = window.bytes()[place];
            if (letter == '\n' || letter == '\r') {
                if (isStarted && !isQuoted) {
                    return true;
                }
            } else {
                isStarted = true;
                isQuoted ^= letter == '"';
                int separator = SEPARATORS.indexOf(letter);
                if (separator >= 0 && !isQuoted) {
                    times[separator]++;
                }
            }
        }
        return false;
    }
}
