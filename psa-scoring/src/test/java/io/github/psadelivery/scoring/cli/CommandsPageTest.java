package io.github.psadelivery.scoring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CommandsPageTest {
    private static final Path PAGE = Path.of("docs", "commands.md");

    /** Writes the page anew where it is asked to. */
    @Test
    void thePageOfCommandsIsUpToDate() throws IOException {
        String text = CommandsPage.text();
        if (Boolean.getBoolean("psa.write")) {
            Files.writeString(PAGE, text);
        }

        assertThat(Files.readString(PAGE))
                .as(
                        "%s; to write it anew: mvn test -pl psa-scoring -am -Dtest=CommandsPageTest"
                                + " -Dsurefire.failIfNoSpecifiedTests=false -Dpsa.write",
                        PAGE)
                .isEqualTo(text);
    }

    @Test
    void thePageHasAnExampleForEachCommand() {
        String text = CommandsPage.text();

        assertThat(text.split("\n## psa", -1).length - 1).isEqualTo(17);
        assertThat(text.split("\nExample: `psa ", -1).length - 1).isEqualTo(17);
        assertThat(text).doesNotContain("null", "${", "%n", "\u001b");
    }
}
