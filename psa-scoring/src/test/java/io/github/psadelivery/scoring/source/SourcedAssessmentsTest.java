package io.github.psadelivery.scoring.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.Correction;
import io.github.psadelivery.model.assessment.PublishedLikelihood;
import io.github.psadelivery.model.assessment.ReportDate;
import io.github.psadelivery.model.assessment.Subject;
import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import org.junit.jupiter.api.Test;

class SourcedAssessmentsTest {

    /** An origin whose places are files named after its parts. */
    private record Parts(String file) implements Origin {
        @Override
        public Place whole() {
            return new Place.Whole(file);
        }

        @Override
        public Place item(String item) {
            return new Place.Whole(file + "/" + item);
        }

        @Override
        public Place printedLabel() {
            return new Place.Whole(file + "/label");
        }

        @Override
        public Place published() {
            return new Place.Whole(file + "/published");
        }
    }

    private static SourcedAssessment sourced(String file, String subject, String label) {
        return new SourcedAssessment(dated(subject, label).build(), new Parts(file));
    }

    private static Assessment.Builder dated(String subject, String label) {
        return Assessment.of(
                Subject.of(subject, ""), ReportDate.of("2003-07-15").printedAs(label));
    }

    private static Problem problem(ProblemCode code, Place place) {
        return new Problem(code, place, "Wrong.", "Mend it.");
    }

    @Test
    void tellsWhatIsAssessedInTwoFiles() {
        SourcedAssessments first =
                SourcedAssessments.builder().assessment(sourced("a", "T1", "")).build();
        SourcedAssessments second = SourcedAssessments.builder()
                .assessment(sourced("b", "T2", ""))
                .assessment(sourced("b", "T1", ""))
                .build();

        SourcedAssessments both =
                SourcedAssessments.builder().all(first).all(second).build();

        assertThat(both.assessments()).containsExactly(sourced("a", "T1", ""), sourced("b", "T2", ""));
        assertThat(both.hasErrors()).isTrue();
        assertThat(both.problems())
                .singleElement()
                .hasToString("ASM-018 error at b: T1 2003-07-15 is assessed already: a. "
                        + "Keep one of the two, or give one of them another date.");
    }

    @Test
    void tellsAWarningOfAFileOnlyOnceWhenFilesArePutTogether() {
        SourcedAssessments one = SourcedAssessments.builder()
                .assessment(sourced("a", "T1", "July 02"))
                .build();

        SourcedAssessments all = SourcedAssessments.builder().all(one).build();

        assertThat(all).isEqualTo(one);
        assertThat(all.hasErrors()).isFalse();
        assertThat(all.problems()).extracting(Problem::place).containsExactly(new Place.Whole("a/label"));
    }

    @Test
    void acceptsALabelThatACorrectionOfTheDateExplains() {
        Assessment explained = dated("T1", "July 02")
                .correction(new Correction("date", "2002-07", "2003-07-15", "Reports come every six months."))
                .build();
        Assessment unexplained = dated("T2", "July 02")
                .correction(new Correction("date", "2002-07", "2003-08", "Another date."))
                .build();

        SourcedAssessments read = SourcedAssessments.builder()
                .assessment(new SourcedAssessment(explained, new Parts("a")))
                .assessment(new SourcedAssessment(unexplained, new Parts("b")))
                .build();

        assertThat(read.assessments()).hasSize(2);
        assertThat(read.problems()).extracting(Problem::place).containsExactly(new Place.Whole("b/label"));
    }

    @Test
    void listsAThousandProblemsAndSaysThatThereAreMore() {
        SourcedAssessments.Builder builder = SourcedAssessments.builder();

        for (int line = 1; line <= 5000; line++) {
            builder.problem(problem(ProblemCode.BAD_DATE, new Place.Line("a", line)));
        }

        assertThat(builder.build().problems()).hasSize(1001).last().satisfies(last -> {
            assertThat(last.code()).isEqualTo(ProblemCode.TOO_LARGE);
            assertThat(last.place()).isEqualTo(new Place.Line("a", 1001));
        });
    }

    @Test
    void placesWhatIsWrongWithAnItemAndWithThePublishedLevel() {
        SourcedAssessment read = new SourcedAssessment(
                dated("T1", "")
                        .rate("DC.1", "Ambre", "")
                        .published(PublishedLikelihood.of("Blue"))
                        .build(),
                new Parts("a"));

        assertThat(placed(read, ProblemCode.UNKNOWN_LEVEL, "DC.1")).isEqualTo(new Place.Whole("a/DC.1"));
        assertThat(placed(read, ProblemCode.UNKNOWN_LEVEL, Place.Stated.PUBLISHED_LIKELIHOOD))
                .isEqualTo(new Place.Whole("a/published"));
        assertThat(placed(read, ProblemCode.NOTHING_APPLICABLE, "planning")).isEqualTo(new Place.Whole("a/planning"));
    }

    private static Place placed(SourcedAssessment read, ProblemCode code, String item) {
        return read.placed(problem(code, new Place.Stated("T1 2003-07-15", item)))
                .place();
    }

    @Test
    void leavesAProblemWithAnotherPlaceWhereItIs() {
        Problem ofARule = problem(ProblemCode.DRL_LOOPS, new Place.Line("rules.drl", 3));

        assertThat(sourced("a", "T1", "").placed(ofARule)).isSameAs(ofARule);
    }
}
