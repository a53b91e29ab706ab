package io.github.psadelivery.rules.table.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.psadelivery.rules.table.sheet.Sheet;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;

/**
 * SHA-256 over the cells of sheets: for each sheet its file name and number of rows, for each row the number of cells,
 * and for each cell its text. Each is written as its length in UTF-16 units, a colon and the text, all in UTF-8, so
 * that no two contents read alike. Line ends, separators and quotation marks of the files play no part.
 */
public final class ContentHash {

    private ContentHash() {}

    /** The hash in hexadecimal. */
    public static String of(Collection<Sheet> sheets) {
        StringBuilder content = new StringBuilder();
        for (Sheet sheet : sheets) {
            add(sheet.file(), content);
            add(Integer.toString(sheet.records().size()), content);
            for (List<String> cells : sheet.records()) {
                add(Integer.toString(cells.size()), content);
                for (String cell : cells) {
                    add(cell, content);
                }
            }
        }
        return HexFormat.of().formatHex(sha256(content.toString().getBytes(UTF_8)));
    }

    private static void add(String text, StringBuilder content) {
        content.append(text.length()).append(':').append(text);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256, and this one has not.", e);
        }
    }
}
