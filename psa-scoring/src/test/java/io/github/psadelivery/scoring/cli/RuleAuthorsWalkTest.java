package io.github.psadelivery.scoring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleAuthorsWalkTest {
    private static final Path PAGE = Path.of("..", "psa-rules", "docs", "rule-authors.md");

    @TempDir
    Path folder;

    /** Writes what the commands print anew where it is asked to. */
    @Test
    void theWalkForRuleAuthorsPrintsWhatItSays() throws IOException {
        String page = Files.readString(PAGE);
        String walked = new Walk(folder).along(page);
        if (Boolean.getBoolean("psa.write")) {
            Files.writeString(PAGE, walked);
        }

        assertThat(Files.readString(PAGE))
                .as(
                        "%s; to write it anew: mvn test -pl psa-scoring -am -Dtest=RuleAuthorsWalkTest"
                                + " -Dsurefire.failIfNoSpecifiedTests=false -Dpsa.write",
                        PAGE)
                .isEqualTo(walked);
    }

    @Test
    void aCommandThatPrintsSomethingElseIsSeen() throws IOException {
        String page = "```console\n$ psa rubric check nowhere\nAll is well.\n```\n";

        assertThat(new Walk(folder).along(page)).isNotEqualTo(page).contains("RUB-025");
    }
}
