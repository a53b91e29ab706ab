package io.github.psadelivery.scoring.report.internal;

import static java.util.stream.Collectors.joining;

import io.github.psadelivery.model.assessment.ReportDate;
import io.github.psadelivery.model.assessment.Subject;
import io.github.psadelivery.model.routine.DeliveryNarrative;
import io.github.psadelivery.rules.language.RubricLabels;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.explanation.ExplanationText;
import io.github.psadelivery.scoring.explanation.Passage;
import io.github.psadelivery.scoring.portfolio.DeliveryReport;
import io.github.psadelivery.scoring.portfolio.DeliveryReportLine;
import io.github.psadelivery.scoring.portfolio.Departure;
import io.github.psadelivery.scoring.portfolio.SourceCorrection;
import io.github.psadelivery.scoring.wording.Wording;
import java.util.List;
import java.util.stream.Stream;

/** What stands around the table of a delivery report, the same in every form of it. Immutable. */
public final class DeliverySentences {
    private final Wording wording;
    private final RubricLabels labels;
    private final ExplanationText explanation;

    /** Writes in the language of these texts, and calls items and levels by these labels. */
    public DeliverySentences(Wording wording, RubricLabels labels) {
        this.wording = wording;
        this.labels = labels;
        this.explanation = new ExplanationText(wording, labels);
    }

    /** Says how many items and which dates the report has. */
    public String title(DeliveryReport report) {
        List<ReportDate> dates = report.dates();
        return wording.text(
                "report.title",
                report.items().size(),
                dates.size(),
                dates.get(0).effective().toString(),
                dates.get(dates.size() - 1).effective().toString());
    }

    /** Names a rubric in one line: id, version, the beginning of its hash, and title. */
    public String rubric(Rubric rubric) {
        return wording.text(
                "rubric.line",
                rubric.reference().id(),
                rubric.reference().version(),
                rubric.reference().shortHash(),
                rubric.header().title());
    }

    /** Says of which date a narrative is. */
    public String narrativeHeading(DeliveryNarrative narrative) {
        return wording.text("narrative.heading", narrative.date().toString());
    }

    /** Gives a whole narrative, a paragraph for each of its parts, after whose it is where the report leaves items out. */
    public List<Passage> narrative(DeliveryReport report, DeliveryNarrative narrative) {
        NarrativeSentences sentences = new NarrativeSentences(wording);
        return Stream.concat(
                        sentences.ofMoreItems(report).map(Passage::of).stream(), sentences.passages(narrative).stream())
                .toList();
    }

    /** Gives each line that departs from what was published, with the reason as far as it is known. */
    public List<Passage> departures(DeliveryReport report) {
        return report.departures().stream().map(this::departure).toList();
    }

    private Passage departure(Departure departure) {
        return Passage.of(name(departure.line())).with(explanation.departure(departure.override()));
    }

    private String name(DeliveryReportLine line) {
        String name = wording.text(
                "report.line",
                line.subject().id(),
                line.subject().title(),
                line.date().effective().toString());
        return line.date()
                .printed()
                .map(printed -> wording.text("report.line.printed", name, printed))
                .orElse(name);
    }

    /** Gives what is read otherwise than the source printed it. */
    public List<Passage> corrections(DeliveryReport report) {
        return report.corrections().stream().map(this::correction).toList();
    }

    private Passage correction(SourceCorrection read) {
        return Passage.of(wording.text(
                "report.correction",
                read.subjects().stream().map(Subject::id).collect(joining(", ")),
                read.date().toString(),
                read.correction().item(),
                read.correction().asPrinted(),
                read.correction().readAs(),
                read.correction().because()));
    }

    /** Gives what must be known about the lines, with the name of every line that it concerns. */
    public List<Passage> notes(DeliveryReport report) {
        return new DeliveryNotes(report, wording, labels, Integer.MAX_VALUE).passages();
    }

    /** Gives what must be known about the lines, with as many of their names as a page tells. */
    public List<Passage> notesOfAPage(DeliveryReport report) {
        return new DeliveryNotes(report, wording, labels, Names.ON_A_PAGE).passages();
    }

    /** Counts the lines that the rubric gives as they were published. */
    public String lastLine(DeliveryReport report) {
        return report.linesPublished() == 0
                ? wording.text("report.last.none")
                : wording.text("report.last", report.linesAsPublished(), report.linesPublished());
    }
}
