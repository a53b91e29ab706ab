package io.github.psadelivery.scoring.csv;

import io.github.psadelivery.scoring.csv.internal.CsvHeader;
import java.util.ArrayList;
import java.util.List;

/**
 * Where each column of one sheet stands, counted from 0 at the left, or -1 where the sheet has none of the kind.
 *
 * @param items the items that have a column, from left to right
 */
record ColumnPlaces(
        int item,
        int title,
        int kind,
        int department,
        int date,
        int label,
        int assessor,
        int published,
        int publishedBecause,
        int publishedBy,
        int hypothesis,
        List<OfItem> items) {

    /** Where the level, the reason and the evidence of an item stand. */
    record OfItem(String item, int level, int because, int evidence) {}

    static ColumnPlaces of(CsvHeader header, AssessmentColumns columns) {
        List<OfItem> items = new ArrayList<>();
        for (String column : header.columns()) {
            if (columns.isItem(column)) {
                items.add(new OfItem(
                        column,
                        header.index(column),
                        header.index(AssessmentColumns.because(column)),
                        header.index(AssessmentColumns.evidence(column))));
            }
        }
        return new ColumnPlaces(
                header.index(AssessmentColumns.ITEM),
                header.index(AssessmentColumns.TITLE),
                header.index(AssessmentColumns.KIND),
                header.index(AssessmentColumns.DEPARTMENT),
                header.index(AssessmentColumns.DATE),
                header.index(AssessmentColumns.LABEL),
                header.index(AssessmentColumns.ASSESSOR),
                header.index(AssessmentColumns.PUBLISHED),
                header.index(AssessmentColumns.PUBLISHED_BECAUSE),
                header.index(AssessmentColumns.PUBLISHED_BY),
                header.index(AssessmentColumns.HYPOTHESIS),
                List.copyOf(items));
    }
}
