package io.github.psadelivery.rules.table.workbook;

import static io.github.psadelivery.model.problem.ProblemCode.LOCKED_WORKBOOK;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * What is in an archive, by the directory at its end, as spreadsheet programs read it. The JDK reads archives in memory
 * from their beginning only, and refuses some that are good.
 *
 * <p>Source: PKWARE, .ZIP File Format Specification 6.3, sections 4.3.7, 4.3.12 and 4.3.16.
 */
final class ZipDirectory {
    private static final int END = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int SIZE_OF_END = 22;
    private static final int SIZE_OF_ENTRY = 46;
    private static final int SIZE_OF_LOCAL = 30;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int BLOCK = 8192;

    private final ByteBuffer file;

    private ZipDirectory(byte[] file) {
        this.file = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * A file of the archive.
     *
     * @param packed how many bytes it takes in the archive
     * @param start where they are announced
     */
    record Entry(String name, int method, long crc, int packed, int start) {}

    /** Takes what is unpacked. */
    interface Receiver {
        void take(byte[] block, int length) throws UnreadableWorkbookException;
    }

    static List<Entry> entries(byte[] file) throws UnreadableWorkbookException {
        try {
            return new ZipDirectory(file).entries();
        } catch (IndexOutOfBoundsException | ZipException damaged) {
            throw UnreadableWorkbookException.damaged(damaged);
        }
    }

    private List<Entry> entries() throws ZipException, UnreadableWorkbookException {
        int end = end();
        int count = file.getShort(end + 10) & 0xFFFF;
        int at = file.getInt(end + 16);
        List<Entry> entries = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            if (file.getInt(at) != ENTRY) {
                throw new ZipException("no entry where one should be");
            }
            if ((file.getShort(at + 8) & 1) != 0) {
                throw new UnreadableWorkbookException(
                        LOCKED_WORKBOOK, "The workbook is encrypted.", "Take the password off, and save it again.");
            }
            int nameLength = file.getShort(at + 28) & 0xFFFF;
            byte[] name = new byte[nameLength];
            file.get(at + SIZE_OF_ENTRY, name);
            entries.add(new Entry(
                    new String(name, StandardCharsets.UTF_8),
                    file.getShort(at + 10) & 0xFFFF,
                    file.getInt(at + 16) & 0xFFFFFFFFL,
                    file.getInt(at + 20),
                    file.getInt(at + 42)));
            at += SIZE_OF_ENTRY + nameLength + (file.getShort(at + 30) & 0xFFFF) + (file.getShort(at + 32) & 0xFFFF);
        }
        return entries;
    }

    private int end() throws ZipException {
        int first = Math.max(0, file.capacity() - SIZE_OF_END - LONGEST_COMMENT);
        for (int at = file.capacity() - SIZE_OF_END; at >= first; at--) {
            if (file.getInt(at) == END) {
                return at;
            }
        }
        throw new ZipException("no directory at the end");
    }

    /** Unpacks a file of the archive, a block at a time, so that the receiver can stop it. */
    static void unpack(byte[] archive, Entry entry, Receiver to) throws UnreadableWorkbookException {
        try {
            new ZipDirectory(archive).unpack(entry, to);
        } catch (IndexOutOfBoundsException | ZipException | DataFormatException damaged) {
            throw UnreadableWorkbookException.damaged(damaged);
        }
    }

    private void unpack(Entry entry, Receiver to)
            throws ZipException, DataFormatException, UnreadableWorkbookException {
        if (file.getInt(entry.start()) != LOCAL) {
            throw new ZipException("no file where one should be");
        }
        int at = entry.start()
                + SIZE_OF_LOCAL
                + (file.getShort(entry.start() + 26) & 0xFFFF)
                + (file.getShort(entry.start() + 28) & 0xFFFF);
        ByteBuffer packed = file.slice(at, entry.packed());
        CRC32 crc = new CRC32();
        Receiver checked = (block, length) -> {
            crc.update(block, 0, length);
            to.take(block, length);
        };
        if (entry.method() == DEFLATED) {
            inflate(packed, checked);
        } else if (entry.method() == STORED) {
            byte[] bytes = new byte[packed.remaining()];
            packed.get(bytes);
            checked.take(bytes, bytes.length);
        } else {
            throw new ZipException("packed in a way that workbooks do not use");
        }
        if (crc.getValue() != entry.crc()) {
            throw new ZipException("other bytes than were packed");
        }
    }

    private static void inflate(ByteBuffer packed, Receiver to)
            throws DataFormatException, UnreadableWorkbookException {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            byte[] block = new byte[BLOCK];
            while (!inflater.finished()) {
                int length = inflater.inflate(block);
                if (length == 0 && !inflater.finished()) {
                    throw new DataFormatException("the end is missing");
                }
                to.take(block, length);
            }
        } finally {
            inflater.end();
        }
    }
}
