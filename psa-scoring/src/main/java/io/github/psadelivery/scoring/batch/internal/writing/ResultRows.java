package io.github.psadelivery.scoring.batch.internal.writing;

import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.csv.ResultCsv;

/** Results as the rows of a sheet. */
public final class ResultRows implements ResultForm {
    private final ResultCsv sheet;

    /** Writes results by one rubric. */
    public ResultRows(Rubric rubric) {
        this.sheet = ResultCsv.of(rubric);
    }

    @Override
    public String head() {
        StringBuilder head = new StringBuilder();
        sheet.appendHeader(head);
        return head.toString();
    }

    @Override
    public void append(Scored scored, StringBuilder to) {
        sheet.append(scored, to);
    }
}
