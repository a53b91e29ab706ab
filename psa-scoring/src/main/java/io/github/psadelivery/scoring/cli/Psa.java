package io.github.psadelivery.scoring.cli;

import io.github.psadelivery.scoring.batch.BatchFormat;
import io.github.psadelivery.scoring.cli.agreement.AgreementCommand;
import io.github.psadelivery.scoring.cli.agreement.Day;
import io.github.psadelivery.scoring.cli.agreement.ProgressCommand;
import io.github.psadelivery.scoring.cli.batch.BatchCommand;
import io.github.psadelivery.scoring.cli.internal.Choice;
import io.github.psadelivery.scoring.cli.internal.Console;
import io.github.psadelivery.scoring.cli.internal.FormatOption;
import io.github.psadelivery.scoring.cli.internal.PageOption;
import io.github.psadelivery.scoring.cli.internal.ProblemsOption;
import io.github.psadelivery.scoring.cli.question.AnswerOption;
import io.github.psadelivery.scoring.cli.question.QuestionCommands;
import io.github.psadelivery.scoring.cli.rubric.RubricCommand;
import io.github.psadelivery.scoring.wording.Wording;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/**
 * The command line of this library: {@code psa report}, {@code psa score}, {@code psa explain}, {@code psa batch},
 * {@code psa whatif}, {@code psa scenario}, {@code psa settle}, {@code psa league}, {@code psa diff}, {@code psa rubric}, {@code psa agreement},
 * {@code psa progress}, {@code psa problem} and {@code psa completion}.
 *
 * <p>Unit: text in UTF-8 with a line feed at the end of each line, in English on every computer.
 *
 * <p>Errors: nothing is thrown. The exit code is 0 if all is fine, 1 if there are problems in the input, which are all
 * listed, or the output cannot be written, 2 if the command was used wrongly, 3 if {@code psa rubric impact}
 * finds that some outcome changes, 70 if the program itself is at fault, which
 * one sentence tells, and 130 if a batch was interrupted.
 *
 * <p>Thread-safety: safe.
 *
 * <pre>{@code
 * int exitCode = Psa.run(new String[] {"rubric", "check", "pmdu-2003"}, Shell.of(out, err));
 * }</pre>
 */
public final class Psa {
    private static final int USAGE_WIDTH = 100;

    private Psa() {}

    /** Runs one command on the streams of this process, and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(run(args, Shell.ofProcess()));
    }

    /**
     * Runs one command and flushes what it wrote.
     *
     * @return the exit code
     */
    public static int run(String[] args, Shell shell) {
        Console console = new Console(Wording.english(), shell);
        StringWriter help = new StringWriter();
        CommandLine line = commandLine(console).setOut(new PrintWriter(help));
        int exitCode;
        try {
            exitCode = line.execute(args);
        } catch (OutOfMemoryError tooLarge) {
            exitCode = console.outOfMemory();
        } catch (StackOverflowError | LinkageError fault) {
            exitCode = console.fault(fault);
        }
        console.print(help.toString().replace(System.lineSeparator(), "\n"));
        return console.flushed(exitCode);
    }

    /** The commands, as they are parsed and as their help is written. */
    static CommandLine commandLine(Console console) {
        CommandLine line = new CommandLine(new PsaCommand(console))
                .addSubcommand(new ReportCommand(console))
                .addSubcommand(new ScoreCommand(console))
                .addSubcommand(new ExplainCommand(console))
                .addSubcommand(new BatchCommand(console))
                .addSubcommand(RubricCommand.commandLine(console))
                .addSubcommand(new AgreementCommand(console))
                .addSubcommand(new ProgressCommand(console))
                .addSubcommand(new CompletionCommand(console));
        QuestionCommands.all(console).forEach(line::addSubcommand);
        keepOrderOfOptions(line);
        Faults faults = new Faults(console);
        Wording wording = console.wording();
        return line.setResourceBundle(wording.bundle())
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setUsageHelpWidth(USAGE_WIDTH)
                .registerConverter(FormatOption.Format.class, new Choice<>(FormatOption.Format.class, wording))
                .registerConverter(PageOption.Format.class, new Choice<>(PageOption.Format.class, wording))
                .registerConverter(ProblemsOption.Format.class, new Choice<>(ProblemsOption.Format.class, wording))
                .registerConverter(LocalDate.class, new Day(wording))
                .registerConverter(AnswerOption.Format.class, new Choice<>(AnswerOption.Format.class, wording))
                .registerConverter(BatchFormat.class, new Choice<>(BatchFormat.class, wording))
                .setParameterExceptionHandler(faults)
                .setExecutionExceptionHandler(faults);
    }

    /** The library sorts names by the letters of this machine's language, which would make the help differ. */
    private static void keepOrderOfOptions(CommandLine line) {
        line.getCommandSpec().usageMessage().sortSynopsis(false).sortOptions(false);
        line.getSubcommands().values().forEach(Psa::keepOrderOfOptions);
    }
}
