package io.github.psadelivery.scoring.cli.agreement;

import io.github.psadelivery.model.agreement.Register;
import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.scoring.cli.internal.QuietOption;
import io.github.psadelivery.scoring.cli.internal.StandardOptions;
import io.github.psadelivery.scoring.json.ProgressJson;
import io.github.psadelivery.scoring.progress.Progress;
import io.github.psadelivery.scoring.progress.ProgressResult;
import io.github.psadelivery.scoring.progress.rules.ProgressRules;
import io.github.psadelivery.scoring.progress.rules.table.ProgressTables;
import io.github.psadelivery.scoring.report.progress.ProgressCsv;
import io.github.psadelivery.scoring.report.progress.ProgressText;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code psa progress}: how everything in registers stood on a day, as far as was known then. */
@Command(
        name = "progress",
        description = "${bundle:cli.progress.description}",
        footer = "${bundle:cli.progress.footer}")
public final class ProgressCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    RegisterInput input;

    @Option(names = "--as-of", paramLabel = "DATE", description = "${bundle:cli.progress.asof}")
    Optional<LocalDate> asOf;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "${bundle:cli.option.format} ${COMPLETION-CANDIDATES}. ${bundle:cli.progress.lines}")
    Format format;

    @Option(names = "--rules", paramLabel = "FOLDER", description = "${bundle:cli.progress.rules}")
    Optional<Path> rulesFolder;

    @Mixin
    QuietOption quiet;

    @Mixin
    StandardOptions standard;

    /** What progress can be printed as. */
    public enum Format {
        TEXT,
        MARKDOWN,
        JSON,
        CSV;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Tells what comes out at a desk. */
    public ProgressCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        desk.quieten(quiet);
        Checked<ProgressRules> rules =
                rulesFolder.map(ProgressTables::read).orElseGet(() -> Checked.of(ProgressTables.standard(), List.of()));
        desk.list(rules.problems());
        rules.value().ifPresent(this::run);
        return desk.exitCode();
    }

    private void run(ProgressRules rules) {
        LocalDate day = asOf.orElseGet(this::today);
        if (format == Format.CSV) {
            StringBuilder header = new StringBuilder();
            ProgressCsv.appendHeader(header);
            desk.print(header.toString());
        }
        Listing listing = new Listing(desk);
        input.forEach(desk.wording(), checked -> {
            listing.add(checked.problems());
            checked.value().ifPresent(register -> print(register, day, rules));
        });
        listing.close();
    }

    /** The only clock is that of the command line, and the report says which day it took. */
    private LocalDate today() {
        LocalDate today = LocalDate.ofInstant(desk.clock().instant(), ZoneOffset.UTC);
        desk.note(desk.wording().text("cli.progress.today", today.toString()));
        return today;
    }

    private void print(Register register, LocalDate day, ProgressRules rules) {
        ProgressResult result = Progress.of(register, day, rules);
        desk.print(
                switch (format) {
                    case TEXT -> new ProgressText(desk.wording()).of(result) + (input.isOfLines() ? "\n" : "");
                    case MARKDOWN ->
                        new ProgressText(desk.wording()).markdown(result) + (input.isOfLines() ? "\n" : "");
                    case JSON -> input.isOfLines() ? ProgressJson.writeLine(result) : ProgressJson.write(result);
                    case CSV -> csv(result);
                });
    }

    private static String csv(ProgressResult result) {
        StringBuilder rows = new StringBuilder();
        ProgressCsv.append(result, rows);
        return rows.toString();
    }
}
