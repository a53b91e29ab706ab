package io.github.psadelivery.rules.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The parts of a workbook as text, by name: through a file, since the JDK refuses some archives in memory. */
final class Parts {

    private Parts() {}

    static Map<String, String> of(byte[] workbook) {
        Map<String, String> textByName = new LinkedHashMap<>();
        try {
            Path file = Files.createTempFile("workbook", ".xlsx");
            Files.write(file, workbook);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    textByName.put(
                            entry.getName(),
                            new String(zip.getInputStream(entry).readAllBytes(), UTF_8));
                }
            }
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return textByName;
    }
}
