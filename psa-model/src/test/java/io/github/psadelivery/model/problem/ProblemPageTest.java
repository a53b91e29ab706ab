package io.github.psadelivery.model.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemPageTest {
    private static final Path PAGES = Path.of("src/main/resources/io/github/psadelivery/model/problem/pages");
    private static final Pattern OF_PROGRAMMERS = Pattern.compile(
            "(?i)\\b(java|drools|null|exception|parse[rd]?|string|boolean|class path|enum|regex|bean)\\b");
    private static final int MOST_WORDS = 45;

    @ParameterizedTest
    @EnumSource
    void eachCodeHasAPageInPlainWords(ProblemCode code) {
        ProblemPage page = ProblemPage.of(code);

        assertThat(List.of(page.meaning(), page.importance(), page.example(), page.remedy()))
                .allSatisfy(part -> {
                    assertThat(part).hasSizeGreaterThan(10).doesNotContainPattern(OF_PROGRAMMERS);
                    assertThat(part.split(" ")).hasSizeLessThanOrEqualTo(MOST_WORDS);
                });
    }

    @Test
    void noPageIsOfACodeThatIsNotThere() throws IOException {
        List<String> codes = Stream.of(ProblemCode.values())
                .map(code -> code.code() + ".txt")
                .toList();

        try (Stream<Path> pages = Files.list(PAGES)) {
            assertThat(pages.map(page -> page.getFileName().toString())).containsExactlyInAnyOrderElementsOf(codes);
        }
    }
}
