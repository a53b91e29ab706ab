package io.github.psadelivery.scoring.csv;

import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.scoring.source.Origin;

/** An assessment in a row of a sheet. */
record CellOrigin(String file, int row) implements Origin {

    @Override
    public Place whole() {
        return item(AssessmentColumns.ITEM);
    }

    @Override
    public Place item(String item) {
        return new Place.Cell(file, row, item);
    }

    @Override
    public Place printedLabel() {
        return item(AssessmentColumns.LABEL);
    }

    @Override
    public Place published() {
        return item(AssessmentColumns.PUBLISHED);
    }
}
