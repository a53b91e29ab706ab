package io.github.psadelivery.scoring.cli.internal;

import io.github.psadelivery.rules.Rubrics;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.wording.Wording;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.IVersionProvider;

/** The version of the program, and the shipped rubrics with their hashes, which decide what a score means. */
public final class PsaVersion implements IVersionProvider {
    private final Wording wording = Wording.english();

    @Override
    public String[] getVersion() {
        String version = Optional.ofNullable(PsaVersion.class.getPackage().getImplementationVersion())
                .orElseGet(() -> wording.text("cli.version.unknown"));
        return Stream.concat(
                        Stream.of(wording.text("cli.version", version)),
                        Rubrics.all().stream()
                                .map(Rubric::reference)
                                .map(rubric -> wording.text(
                                        "cli.version.rubric", rubric.id(), rubric.version(), rubric.hash())))
                .toArray(String[]::new);
    }
}
