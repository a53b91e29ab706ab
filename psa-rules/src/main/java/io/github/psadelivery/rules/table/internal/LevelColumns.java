package io.github.psadelivery.rules.table.internal;

import static io.github.psadelivery.model.problem.ProblemCode.MISSING_DESCRIPTOR;

import io.github.psadelivery.rules.rubric.Scale;
import io.github.psadelivery.rules.table.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The columns {@code level 1}, {@code level 2} and so on of the items, worst first. */
public record LevelColumns(List<String> names) {

    /** As many as the longest scale needs, and more if the sheet goes on with them. */
    public static LevelColumns of(Sheet sheet, int longestScale) {
        int count = longestScale;
        while (sheet.header().contains(name(count + 1))) {
            count++;
        }
        return ofCount(count);
    }

    public static LevelColumns ofCount(int count) {
        return new LevelColumns(
                IntStream.rangeClosed(1, count).mapToObj(LevelColumns::name).toList());
    }

    private static String name(int number) {
        return "level " + number;
    }

    /** The descriptor of each level of the scale; tells of one that is missing, and of one too many. */
    public List<String> read(Scale scale, Cells cells) {
        List<String> descriptors = new ArrayList<>();
        for (int index = 0; index < names.size(); index++) {
            if (index < scale.size()) {
                descriptors.add(cells.filled(names.get(index), MISSING_DESCRIPTOR));
            } else {
                cells.empty(names.get(index), "The scale %s has %s levels only.".formatted(scale, scale.size()));
            }
        }
        return descriptors;
    }

    /** The descriptors with an empty cell for each column that they do not need. */
    public List<String> write(List<String> descriptors) {
        return IntStream.range(0, names.size())
                .mapToObj(index -> index < descriptors.size() ? descriptors.get(index) : "")
                .toList();
    }
}
