package io.github.psadelivery.rules.table.workbook;

import static io.github.psadelivery.model.problem.ProblemCode.LOCKED_WORKBOOK;
import static io.github.psadelivery.model.problem.ProblemCode.TOO_LARGE;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The files inside a workbook, unpacked in memory and never beyond a bound, whatever the archive says of its sizes. */
final class WorkbookParts {
    /** Source: <b>Assumption</b>; the shipped rubric unpacks to less than a hundredth of it. */
    static final int MOST_BYTES = 64 * 1024 * 1024;

    private static final int MOST_PARTS = 2_000;
    private static final byte[] OLD_FORMAT = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final Map<String, byte[]> bytesByName = new HashMap<>();
    private int room = MOST_BYTES;
    private boolean macros;

    private WorkbookParts() {}

    static WorkbookParts of(byte[] file) throws UnreadableWorkbookException {
        if (file.length >= OLD_FORMAT.length && Arrays.equals(Arrays.copyOf(file, OLD_FORMAT.length), OLD_FORMAT)) {
            throw new UnreadableWorkbookException(
                    LOCKED_WORKBOOK,
                    "The workbook is encrypted, or in the old format .xls.",
                    "Take the password off, and save it as “Excel workbook (.xlsx)”.");
        }
        WorkbookParts parts = new WorkbookParts();
        List<ZipDirectory.Entry> entries = ZipDirectory.entries(file);
        if (entries.size() > MOST_PARTS) {
            throw tooLarge();
        }
        for (ZipDirectory.Entry entry : entries) {
            parts.take(entry, file);
        }
        return parts;
    }

    /** Unpacks what holds text; pictures and macros stay packed. */
    private void take(ZipDirectory.Entry entry, byte[] file) throws UnreadableWorkbookException {
        String name = entry.name().toLowerCase(Locale.ROOT).replace('\\', '/');
        macros |= name.endsWith("vbaproject.bin");
        if (!name.endsWith(".xml") && !name.endsWith(".rels")) {
            return;
        }
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        ZipDirectory.unpack(file, entry, (block, length) -> {
            room -= length;
            if (room < 0) {
                throw tooLarge();
            }
            kept.write(block, 0, length);
        });
        bytesByName.putIfAbsent(name, kept.toByteArray());
    }

    static UnreadableWorkbookException tooLarge() {
        return new UnreadableWorkbookException(
                TOO_LARGE,
                "The workbook holds far more than a rubric needs.",
                "Delete the sheets, rows and pictures that do not belong to the rubric.");
    }

    /** The bytes of a part, whatever the case of its name. */
    Optional<byte[]> part(String name) {
        return Optional.ofNullable(bytesByName.get(name.toLowerCase(Locale.ROOT)));
    }

    boolean holdMacros() {
        return macros;
    }
}
