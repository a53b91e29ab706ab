package io.github.psadelivery.scoring.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.psadelivery.rules.table.sheet.SheetSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Every byte that a rubric is read from, as a fingerprint: two contents are equal if their fingerprints are. What
 * cannot be read is part of the content, too.
 */
record Content(String fingerprint) {

    /** Looks at files, and at the tables in folders. */
    static Content of(Collection<Path> paths) {
        MessageDigest digest = sha256();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                tables(path, digest).forEach(file -> add(file, digest));
            } else {
                add(path, digest);
            }
        }
        return new Content(HexFormat.of().formatHex(digest.digest()));
    }

    private static List<Path> tables(Path folder, MessageDigest digest) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            digest.update(unreadable.getClass().getName().getBytes(UTF_8));
            return List.of();
        }
    }

    private static void add(Path file, MessageDigest digest) {
        digest.update(Objects.toString(file.getFileName(), "").getBytes(UTF_8));
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] bytes = stream.readNBytes(SheetSource.MOST_BYTES + 1);
            digest.update((":" + bytes.length + ":").getBytes(UTF_8));
            digest.update(bytes);
        } catch (IOException unreadable) {
            digest.update(unreadable.getClass().getName().getBytes(UTF_8));
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256, and this one has not.", e);
        }
    }
}
