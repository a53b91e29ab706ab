package io.github.psadelivery.scoring.portfolio;

import io.github.psadelivery.model.assessment.ReportDate;
import io.github.psadelivery.model.assessment.Subject;
import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.ItemKind;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.outcome.Outcome;
import java.util.Optional;

/**
 * One item at one date of a delivery report.
 *
 * <p>Thread-safety: immutable.
 *
 * @param scored the judgements, the likelihood that the rubric gives, and the reasons
 * @param movement how the reported likelihood moved since the item's date before
 */
public record DeliveryReportLine(Scored scored, Movement movement) {

    /** Gives what the line is about. */
    public Subject subject() {
        return scored.assessment().subject();
    }

    /** Gives the date of the line. */
    public ReportDate date() {
        return scored.assessment().date();
    }

    /** Gives the likelihood by the rubric. */
    public Outcome likelihood() {
        return scored.likelihood();
    }

    /** Gives the published likelihood; empty if none was published. */
    public Optional<Level> published() {
        return scored.published();
    }

    /** Gives the likelihood as published, or as the rubric gives it where none was published. */
    public Outcome reportedLikelihood() {
        return published().<Outcome>map(Outcome.Settled::new).orElseGet(this::likelihood);
    }

    /** Says whether the rubric gives what was published. */
    public Agreement agreement() {
        if (published().isEmpty()) {
            return Agreement.NOT_PUBLISHED;
        }
        if (scored.override().isPresent()) {
            return Agreement.DEPARTS;
        }
        return likelihood().isSettled() ? Agreement.AS_PUBLISHED : Agreement.OPEN;
    }

    /** Gives what the line holds in a column of the report; empty for an input that was not stated. */
    public Optional<Outcome> in(Item column) {
        if (column.kind() == ItemKind.LIKELIHOOD) {
            return Optional.of(reportedLikelihood());
        }
        return column.kind() == ItemKind.JUDGEMENT
                ? Optional.of(scored.judgement(column.id()).outcome())
                : stated(column).map(Outcome.Settled::new);
    }

    private Optional<Level> stated(Item input) {
        return scored.assessment()
                .statementOn(input.id())
                .flatMap(statement -> statement.fold(
                        rated -> input.requiredScale().level(rated.level()), notApplicable -> Optional.empty()));
    }
}
