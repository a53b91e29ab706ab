package io.github.psadelivery.scoring.batch;

import io.github.psadelivery.scoring.batch.internal.writing.UnwrittenException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Refuses to write over what is read, or two things to one file. */
final class SamePlace {

    private SamePlace() {}

    static void check(BatchSource source, BatchTarget target, Optional<BatchTarget> rejects) throws UnwrittenException {
        Optional<Path> input = source.fold(file -> Optional.of(file.path()), stream -> Optional.empty());
        Optional<Path> results = path(target);
        Optional<Path> problems = rejects.flatMap(SamePlace::path);
        if (areSame(input, results)) {
            throw UnwrittenException.of(target.name(), "it is the input");
        }
        if (areSame(input, problems)) {
            throw UnwrittenException.of(source.name(), "it is the input, and cannot take the rejects");
        }
        if (areSame(results, problems)) {
            throw UnwrittenException.of(target.name(), "it cannot take both the results and the rejects");
        }
    }

    private static Optional<Path> path(BatchTarget target) {
        return target.fold(file -> Optional.of(file.path()), stream -> Optional.empty());
    }

    private static boolean areSame(Optional<Path> one, Optional<Path> other) {
        return one.isPresent() && other.isPresent() && areSame(one.get(), other.get());
    }

    private static boolean areSame(Path one, Path other) {
        try {
            boolean areThere = Files.exists(one) && Files.exists(other);
            return areThere
                    ? Files.isRegularFile(one) && Files.isSameFile(one, other)
                    : one.toAbsolutePath()
                            .normalize()
                            .equals(other.toAbsolutePath().normalize());
        } catch (IOException unknown) {
            return one.equals(other);
        }
    }
}
