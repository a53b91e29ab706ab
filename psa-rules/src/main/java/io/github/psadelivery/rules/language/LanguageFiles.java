package io.github.psadelivery.rules.language;

import io.github.psadelivery.rules.table.sheet.SheetSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files that hold the labels of a rubric in other languages, as they are, for whoever copies the rubric. By names such
 * as {@code cy/items.csv}, in the order of the languages.
 *
 * <p>Thread-safety: safe, without state.
 */
public final class LanguageFiles {
    static final List<String> NAMES = List.of("items.csv", "scales.csv");

    /** Of the names of languages in ISO 639; longer ones are valid too, and more likely just the name of a folder. */
    private static final int LONGEST_CODE = 3;

    private LanguageFiles() {}

    /**
     * Those of the folders in the folder of a rubric that are named for a language, such as {@code cy}.
     *
     * @throws IOException if one of them cannot be read
     */
    public static Map<String, byte[]> in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Map.of();
        }
        try (Stream<Path> paths = Files.list(folder)) {
            List<String> languages = paths.filter(Files::isDirectory)
                    .map(path -> Objects.toString(path.getFileName(), ""))
                    .filter(LanguageFiles::isLanguage)
                    .sorted()
                    .toList();
            return of(SheetSource.folder(folder), languages);
        }
    }

    /** Tells whether a file is called as one with labels is: {@code cy/items.csv} or {@code cy/scales.csv} for Welsh. */
    public static boolean isName(String file) {
        int slash = file.indexOf('/');
        return slash > 0 && isLanguage(file.substring(0, slash)) && NAMES.contains(file.substring(slash + 1));
    }

    private static boolean isLanguage(String name) {
        Locale locale = Locale.forLanguageTag(name);
        return locale.toLanguageTag().equals(name) && locale.getLanguage().length() <= LONGEST_CODE;
    }

    /**
     * Those of the languages that are named.
     *
     * @throws IOException if one of them cannot be read
     */
    public static Map<String, byte[]> of(SheetSource files, Collection<String> languages) throws IOException {
        Map<String, byte[]> bytesByFile = new LinkedHashMap<>();
        for (String language : languages) {
            for (String name : NAMES) {
                String file = language + "/" + name;
                Optional<byte[]> bytes = files.bytes(file);
                bytes.ifPresent(found -> bytesByFile.put(file, found));
            }
        }
        return bytesByFile;
    }
}
