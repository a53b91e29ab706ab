package io.github.psadelivery.rules.library;

import io.github.psadelivery.rules.Rubrics;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.table.RubricDraft;
import io.github.psadelivery.rules.table.RubricWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Copies of the shipped rubric in a folder, with cells of its header changed. */
final class Versions {
    private final Path folder;

    Versions(Path folder) throws IOException {
        this.folder = folder;
        RubricWriter.write(Rubrics.standard(), folder);
    }

    static Rubric shipped() {
        return Rubrics.standard();
    }

    /** Changes a text of {@code rubric.csv}. */
    Versions header(String before, String after) throws IOException {
        return edit("rubric.csv", before, after);
    }

    Versions edit(String file, String before, String after) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        if (!text.contains(before)) {
            throw new IllegalArgumentException("%s has no “%s”.".formatted(file, before));
        }
        Files.writeString(path, text.replace(before, after));
        return this;
    }

    /** Changes the reason of a rule, which is content. */
    Versions reason(String reason) throws IOException {
        return edit("rules.csv", "and difficulties of that size add to one another.", reason);
    }

    /** Changes the reason of another rule. */
    Versions reason2() throws IOException {
        return edit("rules.csv", "so there is little easy ground", "so there is no easy ground");
    }

    RubricDraft draft() {
        return RubricDraft.read(folder);
    }
}
