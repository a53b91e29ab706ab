package io.github.psadelivery.scoring.cli;

import io.github.psadelivery.scoring.cli.internal.Console;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** What a user meets when a command was used wrongly, or when it failed: a sentence and a hint. */
final class Faults implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private final Console console;

    Faults(Console console) {
        this.console = console;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        CommandLine command = wrong.getCommandLine();
        console.tell(String.valueOf(wrong.getMessage()));
        console.tell(console.wording().text("cli.hint", command.getCommandSpec().qualifiedName()));
        return Console.WRONG_USAGE;
    }

    @Override
    public int handleExecutionException(Exception fault, CommandLine command, ParseResult parsed) {
        return console.fault(fault);
    }
}
