package io.github.psadelivery.scoring.report.chart;

import io.github.psadelivery.model.scale.Level;
import java.util.List;
import java.util.Optional;

/**
 * One cell of a map of challenge and likelihood.
 *
 * @param row the likelihood; empty where it is open
 * @param column the degree of challenge; empty where it is open
 * @param ids the items there, in the order of the report
 */
record MapCell(Optional<Level> row, Optional<Level> column, List<String> ids) {
    MapCell {
        ids = List.copyOf(ids);
    }

    boolean isSettled() {
        return row.isPresent() && column.isPresent();
    }
}
