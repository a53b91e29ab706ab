import io.github.psadelivery.rules.Rubrics;
import io.github.psadelivery.rules.table.RubricDraft;
import io.github.psadelivery.rules.table.RubricWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Whatever bytes come as a workbook, or as one part of a good one (the first byte says which): problems or a rubric,
 * never an exception; and a copy with comments can be written of it.
 */
public final class WorkbookFuzz {
    private static final int ONE_COPY_IN = 16;
    private static final Map<String, byte[]> PARTS = parts();
    private static final List<String> NAMES = List.of(
            "xl/worksheets/sheet5.xml",
            "xl/sharedStrings.xml",
            "xl/styles.xml",
            "xl/workbook.xml",
            "xl/_rels/workbook.xml.rels",
            "xl/worksheets/sheet1.xml");

    private WorkbookFuzz() {}

    /** Reads the shipped rubric before the first input, whose time it is not. */
    public static void fuzzerInitialize() {}

    private static Map<String, byte[]> parts() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try {
            Path file = Files.createTempFile("fuzz", ".xlsx");
            Files.write(file, RubricWriter.workbook(Rubrics.standard()).orThrow());
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    // The tables that need not be there only slow the reading down.
                    if (!entry.getName().matches("xl/worksheets/sheet[46-9]\\.xml|docProps.*")) {
                        parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
                    }
                }
            }
            Files.delete(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return parts;
    }

    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        if (bytes.length == 0) {
            return;
        }
        byte[] rest = Arrays.copyOfRange(bytes, 1, bytes.length);
        // A seed that is a workbook begins with P.
        byte[] workbook = bytes[0] == 'P' ? bytes : with(NAMES.get((bytes[0] & 0x7F) % NAMES.size()), rest);
        RubricDraft draft = RubricDraft.read("fuzz.xlsx", workbook);
        draft.rubric().problems().forEach(Object::toString);
        // Writing is slow beside reading, so a copy is not made of each.
        if (bytes.length % ONE_COPY_IN == 0) {
            draft.commented(draft.rubric().problems()).problems().forEach(Object::toString);
        }
    }

    private static byte[] with(String name, byte[] part) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(0);
            for (Map.Entry<String, byte[]> entry : PARTS.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getKey().equals(name) ? part : entry.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
