package io.github.psadelivery.scoring.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.psadelivery.scoring.wording.Wording;
import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/**
 * The command line of this library: {@code psa report}, {@code psa score}, {@code psa explain} and {@code psa rubric}.
 *
 * <p>Unit: text in UTF-8 with a line feed at the end of each line, in English on every computer.
 *
 * <p>Errors: nothing is thrown. The exit code is 0 if all is fine, 1 if there are problems in the input, which are all
 * listed, 2 if the command was used wrongly, and 70 if the program itself is at fault, which one sentence tells.
 *
 * <p>Thread-safety: safe.
 *
 * <pre>{@code
 * int exitCode = Psa.run(new String[] {"rubric", "check", "pmdu-2003"}, out, err);
 * }</pre>
 */
public final class Psa {
    private static final int USAGE_WIDTH = 100;

    private Psa() {}

    /** Runs one command on the streams of this process, and ends the process with its exit code. */
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, false, UTF_8);
        PrintWriter err = new PrintWriter(System.err, false, UTF_8);
        System.exit(run(args, out, err));
    }

    /**
     * Runs one command and flushes both writers.
     *
     * @param out takes what the command gives
     * @param err takes every problem, one a line
     * @return the exit code
     */
    public static int run(String[] args, PrintWriter out, PrintWriter err) {
        Console console = new Console(Wording.english(), out, err);
        StringWriter help = new StringWriter();
        CommandLine line = commandLine(console, new PrintWriter(help));
        int exitCode;
        try {
            exitCode = line.execute(args);
        } catch (StackOverflowError | OutOfMemoryError | LinkageError fault) {
            exitCode = console.fault(fault);
        }
        console.print(help.toString().replace(System.lineSeparator(), "\n"));
        return console.flushed(exitCode);
    }

    private static CommandLine commandLine(Console console, PrintWriter help) {
        CommandLine line = new CommandLine(new PsaCommand())
                .addSubcommand(new ReportCommand(console))
                .addSubcommand(new ScoreCommand(console))
                .addSubcommand(new ExplainCommand(console))
                .addSubcommand(new RubricCommand(console));
        Faults faults = new Faults(console);
        return line.setResourceBundle(console.wording().bundle())
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setUsageHelpWidth(USAGE_WIDTH)
                .setOut(help)
                .setParameterExceptionHandler(faults)
                .setExecutionExceptionHandler(faults);
    }
}
