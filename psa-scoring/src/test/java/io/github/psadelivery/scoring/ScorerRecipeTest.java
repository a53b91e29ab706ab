package io.github.psadelivery.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.model.scale.Rating;
import io.github.psadelivery.rules.Rubrics;
import io.github.psadelivery.rules.drl.DrlWriter;
import io.github.psadelivery.rules.drl.FreeDrl;
import io.github.psadelivery.scoring.json.ResultJson;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScorerRecipeTest {

    @TempDir
    Path folder;

    @Test
    void aScorerRestoredInAnotherJvmGivesTheSameBytes() throws Exception {
        PsaScorer scorer = PsaScorer.of(Rubrics.standard(), new ScoringOptions(100));
        Path recipe = folder.resolve("recipe");
        try (ObjectOutputStream out = new ObjectOutputStream(Files.newOutputStream(recipe))) {
            out.writeObject(scorer.recipe());
        }

        Path results = folder.resolve("results");
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.language=tr",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherJvm.class.getName(),
                        recipe.toString(),
                        results.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(other.waitFor(60, TimeUnit.SECONDS)).isTrue();

        assertThat(Files.readString(folder.resolve("log"))).isEmpty();
        assertThat(Files.size(recipe)).isLessThan(1_000);
        assertThat(Files.readAllBytes(results)).isEqualTo(bytes(scorer));
    }

    @Test
    void aRubricThatIsNotThereIsNamed() {
        ScorerRecipe recipe = new ScorerRecipe("pmdu-1999", "0.9", "0".repeat(64), ScoringOptions.STANDARD);

        assertThat(recipe.scorer().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.RUBRIC_NOT_THERE);
            assertThat(problem.message()).contains("pmdu-1999");
        });
    }

    @Test
    void anotherRubricThanTheExactOneIsRefused() {
        ScorerRecipe recipe = new ScorerRecipe("pmdu-2003", "1.0", "0".repeat(64), ScoringOptions.STANDARD);

        assertThat(recipe.scorer(hash -> Rubrics.byId("pmdu-2003")).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.RUBRIC_NOT_THERE);
    }

    @Test
    void aScorerByFreeDrlHasNoRecipe() {
        FreeDrl drl = FreeDrl.of("rules.drl", DrlWriter.write(Rubrics.standard()));
        PsaScorer scorer = PsaScorer.withFreeDrl(Rubrics.standard(), drl).orThrow();

        assertThatThrownBy(scorer::recipe)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("DRL");
    }

    /** What both JVMs score: settled, open, rejected. */
    private static byte[] bytes(PsaScorer scorer) {
        List<Assessment> assessments = List.of(
                Assessments.allBest().build(),
                Assessments.allBestBut(Map.of("PL.2.1", Rating.RED)).build(),
                Assessments.empty().planning(Rating.AMBER_GREEN, "Stated.").build(),
                Assessments.empty().rate("DC.1", "N", "").build());
        StringBuilder json = new StringBuilder();
        assessments.forEach(assessment -> json.append(ResultJson.write(scorer.score(assessment))));
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Restores the recipe and writes what its scorer gives. */
    static final class OtherJvm {
        private OtherJvm() {}

        public static void main(String[] files) throws IOException, ClassNotFoundException {
            try (ObjectInputStream in = new ObjectInputStream(Files.newInputStream(Path.of(files[0])))) {
                ScorerRecipe recipe = (ScorerRecipe) in.readObject();
                Files.write(Path.of(files[1]), bytes(recipe.scorer().orThrow()));
            }
        }
    }
}
