package io.github.psadelivery.scoring.batch.internal.writing;

import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.json.ResultJson;
import io.github.psadelivery.scoring.json.ResultSummaryJson;

/** Results as lines of JSON, each in short or with every reason. */
public final class ResultLines implements ResultForm {
    private final boolean isInFull;

    /** Writes results in full or in short. */
    public ResultLines(boolean isInFull) {
        this.isInFull = isInFull;
    }

    @Override
    public String head() {
        return "";
    }

    @Override
    public void append(Scored scored, StringBuilder to) {
        if (isInFull) {
            to.append(ResultJson.writeLine(scored));
        } else {
            ResultSummaryJson.appendTo(to, scored);
        }
    }
}
