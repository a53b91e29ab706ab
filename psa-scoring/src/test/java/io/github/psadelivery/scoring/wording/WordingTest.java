package io.github.psadelivery.scoring.wording;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordingTest {
    private static final Path SOURCES = Path.of("src/main/java/io/github/psadelivery/scoring");
    private static final Pattern USE =
            Pattern.compile("(?:\\b(?:text|note)\\(\\s*|\\$\\{bundle:)\"?([a-z]+(?:\\.[a-z]+)+)[\"}]");

    /** A key that is chosen first and used later. */
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:\\.[a-z]+)+)\"");
    /** The beginning of the keys for the constants of a list. */
    private static final Pattern WORDS_OF_A_LIST = Pattern.compile("\\bfigures\\.words\\(\"([a-z]+(?:\\.[a-z]+)+)\"");

    private static final Pattern CONSTANT = Pattern.compile("\\b([A-Z][A-Z_]+)\\b");

    private final Wording wording = Wording.english();

    @Test
    void everyKeyThatIsUsedExists() throws IOException {
        assertThat(keysUsed())
                .hasSizeGreaterThan(50)
                .allSatisfy(key ->
                        assertThat(wording.bundle().containsKey(key)).as(key).isTrue());
    }

    @Test
    void everyKeyIsUsed() throws IOException {
        Set<String> literals = found(LITERAL);
        Set<String> listed = found(WORDS_OF_A_LIST);
        Set<String> constants = found(CONSTANT).stream()
                .map(constant -> constant.replace("_", "").toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        Set<String> used = keysUsed();

        assertThat(wording.bundle().keySet())
                .filteredOn(key -> !used.contains(key) && !literals.contains(key))
                .allMatch(key -> listed.contains(key.substring(0, key.lastIndexOf('.')))
                        && constants.contains(key.substring(key.lastIndexOf('.') + 1)));
    }

    private static Set<String> keysUsed() throws IOException {
        return found(USE);
    }

    private static Set<String> found(Pattern pattern) throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> pattern.matcher(read(file)).results())
                    .map(use -> use.group(1))
                    .collect(Collectors.toSet());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void everyTextIsAWellFormedPattern() {
        assertThat(texts())
                .allSatisfy(text -> assertThatCode(() -> new MessageFormat(text, Locale.ROOT))
                        .doesNotThrowAnyException());
    }

    @Test
    void noTextHasAStraightApostropheWhichWouldQuoteTheRestOfIt() {
        assertThat(texts()).noneMatch(text -> text.contains("'"));
    }

    /** The texts for picocli are no patterns: it has braces of its own. */
    private List<String> texts() {
        return wording.bundle().keySet().stream()
                .map(wording.bundle()::getString)
                .filter(text -> !text.contains("${"))
                .toList();
    }

    @Test
    void fillsArgumentsInWhateverTheyHold() {
        assertThat(wording.text("item.level", "{1} 'n' %s", "İ")).isEqualTo("{1} 'n' %s: İ");
    }

    @Test
    void choosesTheWordForTheNumber() {
        assertThat(wording.text("departure.better", 1)).isEqualTo("1 level better");
        assertThat(wording.text("departure.better", 2)).isEqualTo("2 levels better");
    }

    @Test
    void tellsAnUnknownKey() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> wording.text("no.such.text"))
                .withMessageContaining("no.such.text")
                .withMessageContaining("messages.properties");
    }

    @Test
    void tellsAMissingArgument() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> wording.text("item.level", "Leadership"))
                .withMessageContaining("item.level asks for 2 arguments, and it was given 1");
    }
}
