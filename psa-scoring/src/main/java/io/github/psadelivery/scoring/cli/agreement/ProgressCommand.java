package io.github.psadelivery.scoring.cli.agreement;

import io.github.psadelivery.model.agreement.Register;
import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.scoring.cli.internal.Console;
import io.github.psadelivery.scoring.cli.internal.FormatOption;
import io.github.psadelivery.scoring.cli.internal.PsaVersion;
import io.github.psadelivery.scoring.cli.internal.QuietOption;
import io.github.psadelivery.scoring.cli.internal.StandardOptions;
import io.github.psadelivery.scoring.cli.internal.lookup.RegisterLookup;
import io.github.psadelivery.scoring.progress.rules.ProgressRules;
import io.github.psadelivery.scoring.progress.rules.table.ProgressTables;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code psa progress}: how everything in registers stood on a day, as far as was known then, or which ratings changed
 * since an earlier day, and why.
 */
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

    @ArgGroup(exclusive = false)
    @Nullable
    Since since;

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
        Optional<ProgressRules> rules =
                rulesFolder.map(this::rules).orElseGet(() -> Optional.of(ProgressTables.standard()));
        if (rules.isEmpty()) {
            return console.exitCode();
        }
        LocalDate day = asOf.orElseGet(this::today);
        return since == null
                ? print(new ProgressAnswers(day, rules.get(), console.wording()))
                : changes(since, day, rules.get());
    }

    private Optional<ProgressRules> rules(Path folder) {
        return console.take(ProgressTables.read(folder));
    }

    /** The only clock is that of the command line, and the report says which day it took. */
    private LocalDate today() {
        LocalDate today = LocalDate.ofInstant(console.clock().instant(), ZoneOffset.UTC);
        console.note(console.wording().text("cli.progress.today", today.toString()));
        return today;
    }

    private int changes(Since earlier, LocalDate day, ProgressRules rules) {
        if (earlier.day.isAfter(day)) {
            return misused(console.wording().text("cli.progress.since.later", earlier.day.toString(), day.toString()));
        } else if (earlier.register.isPresent()
                && (input.isOfLines() || RegisterInput.isOfLines(earlier.register.get()))) {
            return misused(console.wording().text("cli.progress.since.lines"));
        }
        Optional<ProgressRules> rulesSince =
                earlier.rulesFolder.map(this::rules).orElseGet(() -> Optional.of(rules));
        Optional<Register> registerSince = earlier.register.flatMap(this::register);
        if (console.hasErrors() || rulesSince.isEmpty()) {
            return console.exitCode();
        }
        Optional<String> another = registerSince.flatMap(this::another);
        return another.isPresent()
                ? misused(another.get())
                : print(new ChangeAnswers(earlier.day, rulesSince.get(), registerSince, day, rules, console.wording()));
    }

    private int misused(String sentence) {
        console.tell(sentence);
        return Console.WRONG_USAGE;
    }

    private Optional<Register> register(String idOrFile) {
        Checked<Register> read = new RegisterLookup(idOrFile, console.wording()).one();
        Listing listing = new Listing(console);
        listing.add(read.problems());
        listing.close();
        return read.value();
    }

    /** Gives a sentence where the register asked about is not the earlier one at a later time; what is wrong in it is told later. */
    private Optional<String> another(Register earlier) {
        return new RegisterLookup(input.name(), console.wording())
                .one()
                .value()
                .filter(register -> !register.id().equals(earlier.id()))
                .map(register -> console.wording().text("cli.progress.since.another", earlier.id(), register.id()));
    }

    private int print(Answers answers) {
        if (output.format() == FormatOption.Format.CSV) {
            console.print(answers.header());
        }
        Listing listing = new Listing(console);
        input.forEach(console.wording(), checked -> {
            listing.add(checked.problems());
            checked.value()
                    .ifPresent(register -> console.print(answers.on(register, output.format(), input.isOfLines())));
        });
        listing.close();
        return console.exitCode();
    }
}
