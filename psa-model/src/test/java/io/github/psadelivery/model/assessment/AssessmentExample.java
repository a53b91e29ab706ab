package io.github.psadelivery.model.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.scale.Challenge;
import io.github.psadelivery.model.scale.Rating;
import io.github.psadelivery.model.scale.Stage;
import org.junit.jupiter.api.Test;

/** The examples of the Javadoc, run. */
class AssessmentExample {

    @Test
    void buildsAnAssessment() {
        Assessment assessment = Assessment.of(
                        Subject.of("T3", "Fast turnaround of manifestly unfounded cases"),
                        ReportDate.of("2003-07").printedAs("July 02"))
                .rate(
                        "DC.1",
                        Challenge.HIGH,
                        "The trend must be turned round in a year.",
                        "Home Office statistics, table 2")
                .notApplicable("DC.3", "Nothing is reorganised.")
                .planning(Rating.AMBER_GREEN, "The milestones are clear, and two have no owner.")
                .stage(Stage.IMPLEMENTATION)
                .build();

        assertThat(assessment.name()).isEqualTo("T3 2003-07");
        assertThat(assessment.statements()).map(Statement::item).containsExactly("DC.1", "DC.3", "planning", "stage");
    }

    @Test
    void describesASubject() {
        Subject subject = Subject.of("T3", "Fast turnaround of manifestly unfounded cases")
                .withKind(SubjectKind.TARGET_ELEMENT)
                .withDepartments("Home Office", "Department for Constitutional Affairs");

        assertThat(subject.departments()).hasSize(2);
    }

    @Test
    void comparesDates() {
        assertThat(EffectiveDate.parse("2003-07").compareTo(EffectiveDate.parse("2003-07-15")))
                .isNegative();
    }

    @Test
    void keepsWhatWasPublished() {
        PublishedLikelihood published = PublishedLikelihood.of(Rating.AMBER_GREEN)
                .withHypotheses("The number of claims was not yet proven to fall.");

        assertThat(published.because()).isEmpty();
    }

    @Test
    void readsAMisprintAsWhatWasMeant() {
        Correction correction =
                new Correction("challenge", "N", "M", "N is no level, and another target has the same line with M.");

        assertThat(correction.readAs()).isEqualTo("M");
    }
}
