package io.github.psadelivery.scoring.report.internal;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.scoring.wording.Wording;
import java.util.List;

/** What stands above everything that is told of one assessment: of what it is, of when, and by whom. */
public final class AssessmentHead {
    private final Wording wording;

    /** Writes in the language of these texts. */
    public AssessmentHead(Wording wording) {
        this.wording = wording;
    }

    /** Gives the item with its id, title and kind. */
    public String title(Assessment assessment) {
        return wording.text(
                "scored.subject",
                assessment.subject().id(),
                assessment.subject().title(),
                assessment.subject().kind().label());
    }

    /** Gives the date, with the label that was printed for it, and the assessor, each as a sentence. */
    public List<String> dateAndAssessor(Assessment assessment) {
        String date = assessment.date().effective().toString();
        return List.of(
                assessment
                        .date()
                        .printed()
                        .map(printed -> wording.text("scored.date.printed", date, printed))
                        .orElseGet(() -> wording.text("scored.date", date)),
                assessment
                        .assessor()
                        .map(name -> wording.text("scored.assessor", name))
                        .orElseGet(() -> wording.text("scored.noassessor")));
    }
}
