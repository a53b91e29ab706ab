package io.github.psadelivery.rules.table.extension;

import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.rules.table.internal.RubricSheet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Where the rows of the whole rubric stand: in the sheets of its author, or in those of the rubric that it extends.
 * Immutable.
 */
public final class Origins {
    /** The origins of a rubric that is whole: every row stands where it stands. */
    public static final Origins NONE = new Origins(Map.of(), place -> place);

    private final Map<RubricSheet, List<Origin>> rowsBySheet;
    private final UnaryOperator<Place> inParent;

    /**
     * Where a row stands.
     *
     * @param isOwn whether in the author's sheets
     * @param number the number that a spreadsheet shows
     */
    record Origin(boolean isOwn, int number) {}

    /**
     * @param rowsBySheet the origin of each row of the whole, with that of the header first
     * @param inParent gives a place in the extended rubric as the author can find it
     */
    Origins(Map<RubricSheet, List<Origin>> rowsBySheet, UnaryOperator<Place> inParent) {
        this.rowsBySheet = Map.copyOf(rowsBySheet);
        this.inParent = inParent;
    }

    /** Gives a problem in the whole rubric the place where its row stands. */
    public Problem placed(Problem problem) {
        return problem.place() instanceof Place.Cell cell ? problem.at(placed(cell)) : problem;
    }

    private Place placed(Place.Cell cell) {
        List<Origin> rows = RubricSheet.named(cell.file())
                .flatMap(sheet -> Optional.ofNullable(rowsBySheet.get(sheet)))
                .orElse(List.of());
        if (cell.row() > rows.size()) {
            return cell;
        }
        Origin origin = rows.get(cell.row() - 1);
        Place.Cell found = new Place.Cell(cell.file(), origin.number(), cell.column());
        return origin.isOwn() ? found : inParent.apply(found);
    }
}
