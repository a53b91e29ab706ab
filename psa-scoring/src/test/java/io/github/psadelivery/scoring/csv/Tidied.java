package io.github.psadelivery.scoring.csv;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.Correction;
import io.github.psadelivery.model.assessment.Evidence;
import io.github.psadelivery.model.assessment.NotApplicable;
import io.github.psadelivery.model.assessment.PublishedLikelihood;
import io.github.psadelivery.model.assessment.Rated;
import io.github.psadelivery.model.assessment.ReportDate;
import io.github.psadelivery.model.assessment.Statement;
import io.github.psadelivery.model.assessment.Subject;
import io.github.psadelivery.scoring.csv.internal.CellText;
import java.util.Comparator;
import java.util.List;

/** An assessment as a sheet says it: each text tidied, and the statements in the order of the columns. */
final class Tidied {

    private Tidied() {}

    static Assessment of(Assessment assessment) {
        Subject subject = assessment.subject();
        return new Assessment(
                new Subject(text(subject.id()), text(subject.title()), subject.kind(), texts(subject.departments())),
                new ReportDate(
                        assessment.date().effective(),
                        assessment.date().printed().map(Tidied::text)),
                assessment.assessor().map(Tidied::text),
                assessment.statements().stream()
                        .map(Tidied::statement)
                        .sorted(Comparator.comparing(statement -> SheetAssessments.ITEMS.indexOf(statement.item())))
                        .toList(),
                assessment.published().map(Tidied::published),
                assessment.corrections().stream()
                        .map(correction -> new Correction(
                                correction.item(),
                                text(correction.asPrinted()),
                                text(correction.readAs()),
                                text(correction.because())))
                        .toList());
    }

    private static Statement statement(Statement statement) {
        return statement.fold(
                rated -> new Rated(
                        rated.item(),
                        text(rated.level()),
                        text(rated.because()),
                        rated.evidence().stream()
                                .map(evidence -> new Evidence(text(evidence.reference())))
                                .toList()),
                none -> new NotApplicable(none.item(), text(none.because())));
    }

    private static PublishedLikelihood published(PublishedLikelihood published) {
        return new PublishedLikelihood(
                text(published.level()),
                published.because().map(Tidied::text),
                published.by().map(Tidied::text),
                texts(published.hypotheses()));
    }

    private static List<String> texts(List<String> texts) {
        return texts.stream().map(Tidied::text).toList();
    }

    private static String text(String text) {
        return CellText.tidied(text);
    }
}
