package io.github.psadelivery.scoring.cli.agreement;

import io.github.psadelivery.model.agreement.Register;
import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.scoring.cli.internal.Console;
import io.github.psadelivery.scoring.cli.internal.FormatOption;
import io.github.psadelivery.scoring.cli.internal.PsaVersion;
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
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code psa progress}: how everything in registers stood on a day, as far as was known then. */
@Command(
        name = "progress",
        versionProvider = PsaVersion.class,
        description = "${bundle:cli.progress.description}",
        footer = "${bundle:cli.progress.footer}")
public final class ProgressCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    RegisterInput input;

    @Option(names = "--as-of", paramLabel = "DATE", description = "${bundle:cli.progress.asof}")
    Optional<LocalDate> asOf;

    @Mixin
    FormatOption output;

    @Option(names = "--rules", paramLabel = "FOLDER", description = "${bundle:cli.progress.rules}")
    Optional<Path> rulesFolder;

    @Mixin
    QuietOption quiet;

    @Mixin
    StandardOptions standard;

    /** Tells what comes out at a console. */
    public ProgressCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.quieten(quiet);
        Checked<ProgressRules> rules =
                rulesFolder.map(ProgressTables::read).orElseGet(() -> Checked.of(ProgressTables.standard(), List.of()));
        console.list(rules.problems());
        rules.value().ifPresent(this::run);
        return console.exitCode();
    }

    private void run(ProgressRules rules) {
        LocalDate day = asOf.orElseGet(this::today);
        if (output.format() == FormatOption.Format.CSV) {
            StringBuilder header = new StringBuilder();
            ProgressCsv.appendHeader(header);
            console.print(header.toString());
        }
        Listing listing = new Listing(console);
        input.forEach(console.wording(), checked -> {
            listing.add(checked.problems());
            checked.value().ifPresent(register -> print(register, day, rules));
        });
        listing.close();
    }

    /** The only clock is that of the command line, and the report says which day it took. */
    private LocalDate today() {
        LocalDate today = LocalDate.ofInstant(console.clock().instant(), ZoneOffset.UTC);
        console.note(console.wording().text("cli.progress.today", today.toString()));
        return today;
    }

    private void print(Register register, LocalDate day, ProgressRules rules) {
        ProgressResult result = Progress.of(register, day, rules);
        console.print(
                switch (output.format()) {
                    case TEXT -> new ProgressText(console.wording()).of(result) + (input.isOfLines() ? "\n" : "");
                    case MARKDOWN ->
                        new ProgressText(console.wording()).markdown(result) + (input.isOfLines() ? "\n" : "");
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
