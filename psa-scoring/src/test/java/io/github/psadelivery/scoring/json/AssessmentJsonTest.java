package io.github.psadelivery.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.Correction;
import io.github.psadelivery.model.assessment.NotApplicable;
import io.github.psadelivery.model.assessment.PublishedLikelihood;
import io.github.psadelivery.model.assessment.ReportDate;
import io.github.psadelivery.model.assessment.Subject;
import io.github.psadelivery.model.assessment.SubjectKind;
import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.model.scale.Challenge;
import io.github.psadelivery.model.scale.Rating;
import io.github.psadelivery.model.scale.Stage;
import io.github.psadelivery.scoring.source.SourcedAssessment;
import io.github.psadelivery.scoring.source.SourcedAssessments;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AssessmentJsonTest {
    private static final Assessment BARE =
            Assessment.of(Subject.of("T1", ""), ReportDate.of("2003-07-15")).build();
    private static final Assessment FULL = Assessment.of(
                    Subject.of("T3", "Fast turnaround of manifestly unfounded cases")
                            .withKind(SubjectKind.TARGET_ELEMENT)
                            .withDepartments("Home Office", "Department for Constitutional Affairs"),
                    ReportDate.of("2003-07").printedAs("July 02"))
            .assessor("The unit")
            .rate("DC.1", Challenge.HIGH, "The trend must be turned round.", "Statistics, table 2", "Plan")
            .notApplicable("DC.3", "Nothing is reorganised.")
            .planning(Rating.AMBER_RED, "Two milestones have no owner.")
            .stage(Stage.IMPLEMENTATION)
            .published(PublishedLikelihood.of("AR")
                    .withReason("A scheme ran well.")
                    .decidedBy("The panel")
                    .withHypotheses("One guess.", "Another guess."))
            .correction(new Correction("date", "2002-07", "2003-07", "Reports come every six months."))
            .build();
    private static final Assessment STRANGE = Assessment.of(
                    Subject.of(" x\"\\\n ", "Ünïcode – “quotes”, \u0001 and 𝄞"), ReportDate.of("0001-12"))
            .assessor(" spaced ")
            .rate("", "", "")
            .rate("an item with $. and [0]", "Ambre/Red", "tab\tand\r\nline ends")
            .notApplicable("DC.5", "")
            .published(PublishedLikelihood.of(""))
            .build();

    static SourcedAssessments read(String json) {
        return AssessmentJson.read("a.json", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    static List<Assessment> built() {
        return List.of(BARE, FULL, STRANGE);
    }

    @ParameterizedTest
    @MethodSource("built")
    void readsBackWhatItWrites(Assessment assessment) {
        SourcedAssessments read = read(AssessmentJson.write(assessment));

        assertThat(read.problems()).isEmpty();
        assertThat(read.assessments()).map(SourcedAssessment::assessment).containsExactly(assessment);
    }

    @Test
    void writesAFieldALineAndLeavesOutWhatIsAbsent() {
        Assessment assessment = Assessment.of(Subject.of("T1", "Effective process"), ReportDate.of("2003-07"))
                .notApplicable("DC.3", "Nothing is reorganised.")
                .stage(Stage.IMPLEMENTATION)
                .build();

        assertThat(AssessmentJson.write(assessment)).isEqualTo("""
                {
                  "subject": {
                    "id": "T1",
                    "title": "Effective process",
                    "kind": "target"
                  },
                  "date": {
                    "effective": "2003-07"
                  },
                  "ratings": {
                    "DC.3": {
                      "notApplicable": "Nothing is reorganised."
                    },
                    "stage": {
                      "level": "Implementation"
                    }
                  }
                }
                """);
    }

    @Test
    void readsAListAndAnObjectWithTheList() {
        String two = "[%s, %s]".formatted(AssessmentJson.write(BARE), AssessmentJson.write(FULL));

        SourcedAssessments list = read(two);
        SourcedAssessments object = read("{\"assessments\": %s}".formatted(two));

        assertThat(list.problems()).isEmpty();
        assertThat(list.assessments()).map(SourcedAssessment::assessment).containsExactly(BARE, FULL);
        assertThat(object.assessments()).map(SourcedAssessment::assessment).containsExactly(BARE, FULL);
        assertThat(object.assessments().get(1).origin().item("DC.1"))
                .isEqualTo(new Place.Path("a.json", "$.assessments[1].ratings.DC.1"));
    }

    @Test
    void takesATargetWhereNoKindIsGivenAndToleratesAByteOrderMark() {
        SourcedAssessments read = read("""
                \ufeff{"ratings": {}, "date": {"effective": "2003-07"}, "subject": {"id": "T1", "title": "x"}}""");

        assertThat(read.problems()).isEmpty();
        assertThat(read.assessments().get(0).assessment().subject().kind()).isEqualTo(SubjectKind.TARGET);
    }

    @Test
    void keepsALevelThatOnlyARubricCanRefuse() {
        SourcedAssessment read =
                read(AssessmentJson.write(STRANGE)).assessments().get(0);
        Problem unknown = new Problem(
                ProblemCode.UNKNOWN_LEVEL, new Place.Stated(read.assessment().name(), "DC.5"), "Unknown.", "Mend it.");

        assertThat(read.assessment().statementOn("DC.5")).contains(new NotApplicable("DC.5", ""));
        assertThat(read.placed(unknown).place()).isEqualTo(new Place.Path("a.json", "$.ratings.DC.5"));
    }
}
