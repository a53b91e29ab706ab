package io.github.psadelivery.scoring.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.ReportDate;
import io.github.psadelivery.model.assessment.Subject;
import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.model.scale.Rating;
import io.github.psadelivery.rules.Rubrics;
import io.github.psadelivery.rules.library.RubricLibrary;
import io.github.psadelivery.rules.table.RubricDraft;
import io.github.psadelivery.rules.table.RubricWriter;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.Result;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A result is given again by exactly the version that it names, out of a library of published versions. */
class ResultReplayTest {
    private static final Assessment ASSESSMENT = Assessment.of(Subject.of("T3", "x"), ReportDate.of("2003-07"))
            .planning(Rating.AMBER_RED, "Two owners are missing.")
            .rate("CP.1", Rating.GREEN, "")
            .build();

    @TempDir
    Path folder;

    private Path published;
    private Result ofVersion1;

    @BeforeEach
    void publishTwoVersions() throws IOException {
        Path draft = folder.resolve("draft");
        published = folder.resolve("published");
        RubricWriter.write(Rubrics.standard(), draft);
        RubricLibrary first = library().publish(RubricDraft.read(draft)).orThrow();
        ofVersion1 = PsaScorer.of(first.find("pmdu-2003", "1.0").orElseThrow()).score(ASSESSMENT);
        replace(draft.resolve("rubric.csv"), "version,1.0", "version,1.1");
        replace(draft.resolve("items.csv"), "Likelihood of delivery", "Prospect of delivery");
        library().publish(RubricDraft.read(draft)).orThrow();
    }

    private static void replace(Path file, String before, String after) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(before);
        Files.writeString(file, text.replace(before, after));
    }

    private RubricLibrary library() {
        return RubricLibrary.read(published).orThrow();
    }

    private Checked<Result> replayed() {
        RubricLibrary library = library();
        return ResultJson.read(
                "result.json",
                new ByteArrayInputStream(ResultJson.write(ofVersion1).getBytes(UTF_8)),
                rubric -> library.byHash(rubric.hash()).map(PsaScorer::of));
    }

    @Test
    void aResultOfAnOldVersionIsGivenAgain() {
        assertThat(library().latest("pmdu-2003").orElseThrow().header().version())
                .isEqualTo("1.1");
        assertThat(ResultJson.write(replayed().orThrow())).isEqualTo(ResultJson.write(ofVersion1));
    }

    @Test
    void saysWhichVersionIsMissing() throws IOException {
        Files.move(published.resolve("pmdu-2003/1.0"), folder.resolve("away"));

        assertThat(replayed().problems())
                .singleElement()
                .asString()
                .startsWith("RUB-036 error at result.json, $.rubric.hash: The result is of rubric pmdu-2003 1.0 ("
                        + Rubrics.standard().reference().shortHash() + "), for which no scorer is at hand.");
    }
}
