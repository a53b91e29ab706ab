package io.github.psadelivery.model.problem.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FindingsTest {

    @Test
    void writesThePathToEachProblem() {
        Findings root = Findings.at(new Place.Path("r.json", "$.series"));

        root.in("", 2).in("observations", 17).in("published").add(ProblemCode.BAD_VINTAGE, "m", "a");
        root.add(ProblemCode.BAD_VINTAGE, "m", "a");

        assertThat(root.list())
                .extracting(Problem::place)
                .containsExactly(
                        new Place.Path("r.json", "$.series[2].observations[17].published"),
                        new Place.Path("r.json", "$.series"));
    }

    @Test
    void quotesOnOneShortLine() {
        assertThat(Findings.quoted(" a\n b ")).isEqualTo("“a b”");
        assertThat(Findings.quoted("x".repeat(60))).isEqualTo("“" + "x".repeat(60) + "”");
        assertThat(Findings.quoted("x".repeat(61))).isEqualTo("“" + "x".repeat(60) + "…”");
    }

    @Test
    void looksForTheNearestNameAmongFewOnly() {
        List<String> many = IntStream.range(0, 501).mapToObj(i -> "name " + i).toList();

        assertThat(Names.nearest("nmae 7", many.subList(0, 500))).contains("Write name 7?");
        assertThat(Names.nearest("nmae 7", many)).isEmpty();
    }
}
