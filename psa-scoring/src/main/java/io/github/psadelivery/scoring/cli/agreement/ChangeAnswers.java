package io.github.psadelivery.scoring.cli.agreement;

import io.github.psadelivery.model.agreement.Register;
import io.github.psadelivery.scoring.cli.internal.FormatOption;
import io.github.psadelivery.scoring.json.ProgressJson;
import io.github.psadelivery.scoring.progress.change.ChangeReport;
import io.github.psadelivery.scoring.progress.change.RatingChanges;
import io.github.psadelivery.scoring.progress.change.Snapshot;
import io.github.psadelivery.scoring.progress.rules.ProgressRules;
import io.github.psadelivery.scoring.report.progress.ChangesCsv;
import io.github.psadelivery.scoring.report.progress.ChangesText;
import io.github.psadelivery.scoring.wording.Wording;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which ratings of a register changed between two days, and why.
 *
 * @param since the earlier day
 * @param rulesSince the rules of the earlier day
 * @param registerSince the register as it was on the earlier day; the same as on the later one if it is absent
 * @param day the later day
 * @param rules the rules of the later day
 */
record ChangeAnswers(
        LocalDate since,
        ProgressRules rulesSince,
        Optional<Register> registerSince,
        LocalDate day,
        ProgressRules rules,
        Wording wording)
        implements Answers {

    @Override
    public String header() {
        StringBuilder header = new StringBuilder();
        ChangesCsv.appendHeader(header);
        return header.toString();
    }

    @Override
    public String on(Register register, FormatOption.Format format, boolean isOneOfMany) {
        ChangeReport report = RatingChanges.report(
                new Snapshot(registerSince.orElse(register), since, rulesSince), new Snapshot(register, day, rules));
        return switch (format) {
            case TEXT -> new ChangesText(wording).of(report) + (isOneOfMany ? "\n" : "");
            case MARKDOWN -> new ChangesText(wording).markdown(report) + (isOneOfMany ? "\n" : "");
            case JSON -> isOneOfMany ? ProgressJson.writeLine(report) : ProgressJson.write(report);
            case CSV -> rows(report);
        };
    }

    private static String rows(ChangeReport report) {
        StringBuilder rows = new StringBuilder();
        ChangesCsv.append(report, rows);
        return rows.toString();
    }
}
