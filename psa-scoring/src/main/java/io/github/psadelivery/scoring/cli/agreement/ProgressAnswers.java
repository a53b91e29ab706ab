package io.github.psadelivery.scoring.cli.agreement;

import io.github.psadelivery.model.agreement.Register;
import io.github.psadelivery.scoring.cli.internal.FormatOption;
import io.github.psadelivery.scoring.json.ProgressJson;
import io.github.psadelivery.scoring.progress.Progress;
import io.github.psadelivery.scoring.progress.ProgressResult;
import io.github.psadelivery.scoring.progress.rules.ProgressRules;
import io.github.psadelivery.scoring.report.progress.ProgressCsv;
import io.github.psadelivery.scoring.report.progress.ProgressText;
import io.github.psadelivery.scoring.wording.Wording;
import java.time.LocalDate;

/** How everything in a register stood on a day. */
record ProgressAnswers(LocalDate day, ProgressRules rules, Wording wording) implements Answers {

    @Override
    public String header() {
        StringBuilder header = new StringBuilder();
        ProgressCsv.appendHeader(header);
        return header.toString();
    }

    @Override
    public String on(Register register, FormatOption.Format format, boolean isOneOfMany) {
        ProgressResult result = Progress.of(register, day, rules);
        return switch (format) {
            case TEXT -> new ProgressText(wording).of(result) + (isOneOfMany ? "\n" : "");
            case MARKDOWN -> new ProgressText(wording).markdown(result) + (isOneOfMany ? "\n" : "");
            case JSON -> isOneOfMany ? ProgressJson.writeLine(result) : ProgressJson.write(result);
            case CSV -> rows(result);
        };
    }

    private static String rows(ProgressResult result) {
        StringBuilder rows = new StringBuilder();
        ProgressCsv.append(result, rows);
        return rows.toString();
    }
}
