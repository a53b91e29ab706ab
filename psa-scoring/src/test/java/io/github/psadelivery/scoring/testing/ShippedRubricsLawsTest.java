package io.github.psadelivery.scoring.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.rules.Rubrics;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.ItemKind;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.testing.generation.GeneratedAssessments;
import io.github.psadelivery.scoring.testing.law.LawCases;
import io.github.psadelivery.scoring.testing.law.LawReport;
import io.github.psadelivery.scoring.testing.law.Tested;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rubrics that are shipped besides the standard one keep the laws too, tried briefly. */
class ShippedRubricsLawsTest {
    private static final int VALID = 20;
    private static final int AT_AN_EDGE = 8;
    private static final int INVALID = 5;

    static Stream<Rubric> rubrics() {
        return Rubrics.all().stream().skip(1);
    }

    private static LawCases cases(Rubric rubric) {
        GeneratedAssessments made = GeneratedAssessments.of(rubric, 2006);
        List<Assessment> assessments = Stream.of(
                        made.valid().limit(VALID),
                        made.boundary().limit(AT_AN_EDGE).map(edge -> edge.assessment()),
                        made.invalid().limit(INVALID).map(invalid -> invalid.assessment()))
                .flatMap(family -> family)
                .toList();
        return new LawCases("%s made-up assessments".formatted(assessments.size()), assessments);
    }

    @ParameterizedTest
    @MethodSource("rubrics")
    void keepEveryLaw(Rubric rubric) {
        LawsReport report = Laws.all().check(Tested.of(rubric), cases(rubric));

        report.orThrow();
        assertThat(report.reports()).hasSize(Laws.all().list().size());
        assertThat(report.reports())
                .filteredOn(law -> law.skipped().isPresent())
                .allSatisfy(law -> assertThat(isAboutAnInputThatIsNotThere(law, rubric))
                        .as("%s", law)
                        .isTrue());
    }

    private static boolean isAboutAnInputThatIsNotThere(LawReport law, Rubric rubric) {
        List<String> inputs = rubric.items().stream()
                .filter(item -> item.kind() == ItemKind.INPUT)
                .map(Item::id)
                .toList();
        return Stream.of("stage", "recent performance")
                .anyMatch(input -> law.law().toString().contains(input) && !inputs.contains(input));
    }
}
