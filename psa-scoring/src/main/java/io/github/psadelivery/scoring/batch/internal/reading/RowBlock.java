package io.github.psadelivery.scoring.batch.internal.reading;

import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.scoring.csv.AssessmentRows;
import io.github.psadelivery.scoring.csv.RawRow;
import io.github.psadelivery.scoring.source.SourcedAssessment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rows of a sheet that stand one beneath the other, not looked into yet. */
public final class RowBlock implements Portion {
    private final AssessmentRows sheet;
    private final List<RawRow> rows = new ArrayList<>();

    RowBlock(AssessmentRows sheet) {
        this.sheet = sheet;
    }

    void clear() {
        rows.clear();
    }

    void add(RawRow row) {
        rows.add(row);
    }

    @Override
    public int size() {
        return rows.size();
    }

    @Override
    public int line(int index) {
        return rows.get(index).number();
    }

    @Override
    public Checked<SourcedAssessment> read(int index) {
        return sheet.read(rows.get(index));
    }

    @Override
    public Optional<SourcedAssessment> readFaulty(int index) {
        return sheet.readFaulty(rows.get(index));
    }
}
