package io.github.psadelivery.scoring.progress.rules.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.rules.table.sheet.SheetSource;
import io.github.psadelivery.scoring.progress.rules.ProgressRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The shipped tables with some of their text replaced. */
public final class EditedTables {
    private final Map<String, String> textByFile;

    private EditedTables(Map<String, String> textByFile) {
        this.textByFile = textByFile;
    }

    public static EditedTables standard() {
        SheetSource shipped = SheetSource.resources(EditedTables.class.getClassLoader(), "progress");
        Map<String, String> texts = new HashMap<>();
        for (ProgressTable table : ProgressTable.values()) {
            try {
                texts.put(table.file(), new String(shipped.bytes(table.file()).orElseThrow(), UTF_8));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return new EditedTables(texts);
    }

    public EditedTables with(String file, String before, String after) {
        String text = text(file);
        if (!text.contains(before)) {
            throw new IllegalArgumentException("%s has no “%s”.".formatted(file, before));
        }
        Map<String, String> texts = new HashMap<>(textByFile);
        texts.put(file, text.replace(before, after));
        return new EditedTables(texts);
    }

    public EditedTables with(String file, String text) {
        Map<String, String> texts = new HashMap<>(textByFile);
        texts.put(file, text);
        return new EditedTables(texts);
    }

    public EditedTables withoutLine(String file, String start) {
        String line = text(file)
                .lines()
                .filter(any -> any.startsWith(start))
                .findFirst()
                .orElseThrow();
        return with(file, line + "\n", "");
    }

    private String text(String file) {
        return Optional.ofNullable(textByFile.get(file)).orElseThrow();
    }

    public EditedTables without(String file) {
        Map<String, String> texts = new HashMap<>(textByFile);
        texts.remove(file);
        return new EditedTables(texts);
    }

    public Checked<ProgressRules> read() {
        return ProgressTables.read(
                "edited", file -> Optional.ofNullable(textByFile.get(file)).map(text -> text.getBytes(UTF_8)));
    }

    public ProgressRules rules() {
        return read().orThrow();
    }
}
