package io.github.psadelivery.model.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubjectTest {

    @Test
    void isATargetUntilSaidOtherwise() {
        Subject subject = Subject.of("T3", "Fast turnaround");

        assertThat(subject.kind()).isEqualTo(SubjectKind.TARGET);
        assertThat(subject.departments()).isEmpty();
    }

    @Test
    void keepsTheRestWhenOnePartIsReplaced() {
        Subject subject = Subject.of("T3", "Fast turnaround")
                .withKind(SubjectKind.TARGET_ELEMENT)
                .withDepartments("Home Office", "DCA");

        assertThat(subject)
                .isEqualTo(new Subject(
                        "T3", "Fast turnaround", SubjectKind.TARGET_ELEMENT, List.of("Home Office", "DCA")));
    }

    @Test
    void keepsItsOwnCopyOfTheDepartments() {
        List<String> departments = new ArrayList<>(List.of("Home Office"));
        Subject subject = new Subject("T3", "Fast turnaround", SubjectKind.TARGET, departments);

        departments.add("DCA");

        assertThat(subject.departments()).containsExactly("Home Office");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> subject.departments().add("DCA"));
    }

    @Test
    void rejectsABlankId() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Subject.of(" ", "Fast turnaround"))
                .withMessage("id is “ ”. Give each subject an id of its own, such as T3.");
    }
}
