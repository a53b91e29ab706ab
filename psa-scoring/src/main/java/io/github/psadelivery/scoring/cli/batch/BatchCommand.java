package io.github.psadelivery.scoring.cli.batch;

import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.batch.Batch;
import io.github.psadelivery.scoring.batch.BatchFormat;
import io.github.psadelivery.scoring.batch.BatchSource;
import io.github.psadelivery.scoring.batch.BatchTarget;
import io.github.psadelivery.scoring.cli.internal.Console;
import io.github.psadelivery.scoring.cli.internal.PsaVersion;
import io.github.psadelivery.scoring.cli.internal.QuietOption;
import io.github.psadelivery.scoring.cli.internal.RubricOption;
import io.github.psadelivery.scoring.cli.internal.StandardOptions;
import io.github.psadelivery.scoring.wording.Wording;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code psa batch}: any number of assessments, one a line or row. */
@Command(
        name = "batch",
        versionProvider = PsaVersion.class,
        description = "${bundle:cli.batch.description}",
        footer = "${bundle:cli.batch.footer}")
public final class BatchCommand implements Callable<Integer> {
    private static final String STANDARD_STREAM = "-";

    private final Console console;
    private final Wording wording;

    @Parameters(paramLabel = "IN", description = "${bundle:cli.batch.in}")
    String in;

    @Option(
            names = "--out",
            paramLabel = "OUT",
            defaultValue = STANDARD_STREAM,
            description = "${bundle:cli.batch.out}")
    String out;

    @Option(names = "--rejects", paramLabel = "FILE", description = "${bundle:cli.batch.rejects}")
    Optional<Path> rejects;

    @Option(names = "--in-format", paramLabel = "FORMAT", description = "${bundle:cli.batch.informat}")
    Optional<BatchFormat> inFormat;

    @Option(names = "--format", paramLabel = "FORMAT", description = "${bundle:cli.batch.format}")
    Optional<BatchFormat> format;

    @Option(names = "--full", description = "${bundle:cli.batch.full}")
    boolean isInFull;

    @Option(names = "--workers", paramLabel = "N", description = "${bundle:cli.batch.workers}")
    Optional<Integer> workers;

    @Mixin
    RubricOption rubricOption;

    @Mixin
    QuietOption quiet;

    @Mixin
    StandardOptions standard;

    @Spec
    CommandSpec spec;

    /** Writes to this console. */
    public BatchCommand(Console console) {
        this.console = console;
        this.wording = console.wording();
    }

    @Override
    public Integer call() {
        console.quieten(quiet);
        BatchSource source = source();
        BatchTarget target = target(source.format());
        if (isInFull && target.format() == BatchFormat.CSV) {
            throw wrongUsage(wording.text("cli.batch.fullcsv"));
        }
        workers.filter(count -> count < 1).ifPresent(count -> {
            throw wrongUsage(wording.text("cli.batch.noworkers", count));
        });
        return console.take(rubricOption.rubric(wording))
                .map(rubric -> run(rubric, source, target))
                .orElseGet(console::exitCode);
    }

    private int run(Rubric rubric, BatchSource source, BatchTarget target) {
        BatchTelling telling = new BatchTelling(console, isToStream(), rejects.isEmpty());
        Batch.Builder batch = Batch.by(PsaScorer.of(rubric)).listener(telling);
        workers.ifPresent(batch::workers);
        rejects.ifPresent(file -> batch.rejects(BatchTarget.file(file, formatOfRejects(file))));
        if (isInFull) {
            batch.inFull();
        }
        Interruption interruption = Interruption.of(Thread.currentThread());
        try {
            return telling.exitCode(batch.build().run(source, target));
        } finally {
            interruption.over();
        }
    }

    private BatchSource source() {
        BatchFormat told = inFormat.or(() -> BatchFormat.ofFile(in))
                .orElseThrow(() -> wrongUsage(wording.text("cli.batch.noformat", in)));
        return in.equals(STANDARD_STREAM)
                ? BatchSource.stream(
                        wording.text("cli.batch.stdin"), console.surroundings().in(), told)
                : BatchSource.file(Path.of(in), told);
    }

    /** On a terminal the results would run into a progress bar. */
    private boolean isToStream() {
        return out.equals(STANDARD_STREAM);
    }

    private BatchTarget target(BatchFormat ofSource) {
        BatchFormat told = format.or(() -> BatchFormat.ofFile(out)).orElse(ofSource);
        return isToStream()
                ? BatchTarget.stream(
                        wording.text("cli.batch.stdout"), console.surroundings().out(), told)
                : BatchTarget.file(Path.of(out), told);
    }

    private static BatchFormat formatOfRejects(Path file) {
        return BatchFormat.ofFile(file.toString()).orElse(BatchFormat.JSON_LINES);
    }

    private ParameterException wrongUsage(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
