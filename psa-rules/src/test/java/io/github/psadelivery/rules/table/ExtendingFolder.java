package io.github.psadelivery.rules.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of a rubric that holds only what differs from another. */
record ExtendingFolder(Path path) {

    static ExtendingFolder of(Path path, String parent) throws IOException {
        ExtendingFolder folder = new ExtendingFolder(Files.createDirectories(path));
        folder.extend(parent);
        return folder;
    }

    void extend(String parent) throws IOException {
        write(
                "rubric.csv",
                "key,value\nid,ours\nversion,1.0\neffective from,2020-01-01\nextends,%s\n".formatted(parent));
    }

    void write(String file, String text) throws IOException {
        Files.writeString(path.resolve(file), text);
    }
}
