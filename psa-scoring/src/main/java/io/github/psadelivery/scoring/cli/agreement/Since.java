package io.github.psadelivery.scoring.cli.agreement;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options of a command that compares ratings with those of an earlier day. */
public final class Since {
    @Option(names = "--since", paramLabel = "DATE", required = true, description = "${bundle:cli.progress.since}")
    LocalDate day;

    @Option(names = "--since-file", paramLabel = "ID|FILE", description = "${bundle:cli.progress.since.file}")
    Optional<String> register;

    @Option(names = "--since-rules", paramLabel = "FOLDER", description = "${bundle:cli.progress.since.rules}")
    Optional<Path> rulesFolder;
}
