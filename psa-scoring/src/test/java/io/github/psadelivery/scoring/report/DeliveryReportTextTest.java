package io.github.psadelivery.scoring.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.Correction;
import io.github.psadelivery.model.assessment.PublishedLikelihood;
import io.github.psadelivery.model.assessment.ReportDate;
import io.github.psadelivery.model.assessment.Subject;
import io.github.psadelivery.model.scale.Challenge;
import io.github.psadelivery.model.scale.Rating;
import io.github.psadelivery.model.scale.Stage;
import io.github.psadelivery.rules.Rubrics;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.portfolio.DeliveryReport;
import io.github.psadelivery.scoring.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DeliveryReportTextTest {
    private static final PsaScorer SCORER = PsaScorer.standard();

    private static Assessment.Builder line(String item, String date, String label, Rating planning) {
        return Assessment.of(
                        Subject.of(item, "Title of " + item),
                        ReportDate.of(date).printedAs(label))
                .challenge(Challenge.LOW, "")
                .planning(planning, "")
                .capacity(Rating.GREEN, "")
                .stage(Stage.IMPLEMENTATION);
    }

    private static String text(Stream<Assessment.Builder> lines) {
        List<Scored> results =
                lines.map(line -> SCORER.score(line.build()).orThrow()).toList();
        return new DeliveryReportText(Wording.english()).of(DeliveryReport.of(results));
    }

    @Test
    void tellsTheWholeReport() {
        PublishedLikelihood unexplained = PublishedLikelihood.of("AG")
                .withHypotheses("Claims were not yet proven to fall.", "Assumption: a slip of the pen.");

        String text = text(Stream.of(
                line("T1", "2002-12", "December 02", Rating.RED).published(Rating.RED),
                line("T1", "2003-07", "July 02", Rating.AMBER_RED)
                        .published(unexplained)
                        .correction(new Correction("date", "July 02", "2003-07", "Reports are half-yearly.")),
                Assessment.of(Subject.of("T2", "Title of T2"), ReportDate.of("2003-07"))));

        assertThat(text).isEqualTo("""
                        Delivery report: 2 items, 2 dates from 2002-12 to 2003-07
                        Rubric pmdu-2003, version 1.0, hash ############: Likelihood of delivery, as the Prime Minister's Delivery
                            Unit assessed it

                        Item               2002-12         2003-07
                                           “December 02”   “July 02”
                                           Ch Pl Ca St Li  Ch  Pl  Ca  St Li  Mv
                        T1    Title of T1  L  R  G  2  R   L   AR  G   2  AG* ↑2
                        T2    Title of T2                  H-L R-G R-G -  R-G new

                        Ch Degree of challenge; Pl Quality of planning, implementation and performance management; Ca Capacity to
                            drive progress; St Stage of delivery; Li Likelihood of delivery
                        Mv movement of the likelihood since the item’s date before: ↑ better and ↓ worse by so many levels, = no
                            change, ? not settled, or only one of the two published, new if there is no date before
                        Levels of challenge: H High, M Medium, L Low
                        Levels of rating: R Red, AR Amber/Red, AG Amber/Green, G Green
                        Levels of stage: 1 Policy development, 2 Implementation, 3 Embedding change, 4 Irreversible progress
                        - not stated
                        Two levels with a hyphen between them: open, from the worst to the best that it can still be
                        * the published likelihood, where the rubric gives another one
                        In quotation marks: the date as the source printed it

                        Departures from what was published
                          T1 Title of T1, 2003-07, printed “July 02”
                            The rubric gives Amber/Red; Amber/Green was published, 1 level better.
                              Reason: not known.
                              Assumption: Claims were not yet proven to fall.
                              Assumption: a slip of the pen.

                        Read otherwise than printed
                          T1 at 2003-07, date: “July 02” in the source is read as “2003-07”. Reports are half-yearly.

                        Notes
                          Recent performance is unknown on 3 of 3 lines. Where it is unknown it caps nothing.
                          No likelihood was published on these lines, so the table shows what the rubric gives: T2 2003-07.
                          The rubric leaves the likelihood open until more is assessed: T2 2003-07.
                          The likelihood by the rubric is provisional, because too little is assessed: T2 2003-07.

                        1 of 2 lines as published
                        """.replace(
                        "############", Rubrics.standard().reference().shortHash()));
    }

    @Test
    void saysSoIfNothingWasPublished() {
        String text = text(Stream.of(line("T1", "2003-07", "", Rating.GREEN)));

        assertThat(text)
                .contains("No likelihood was published, so the table shows what the rubric gives.")
                .endsWith("\nNo line has a published likelihood to compare with\n");
    }

    @Test
    void staysWithin120ColumnsHoweverManyDatesAndHoweverLongTheWords() {
        String longWord = "👩‍🚀x".repeat(120);
        List<Assessment.Builder> lines = new ArrayList<>();
        for (int year = 1998; year < 2010; year++) {
            lines.add(line(longWord, year + "-12", longWord, Rating.GREEN).published(Rating.RED));
        }

        assertThat(text(lines.stream()).lines())
                .allSatisfy(line ->
                        assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(120))
                .anyMatch(line -> line.contains("2009-12"));
    }

    @Test
    void letsNoTextTakeTheTerminalOver() {
        Assessment.Builder hostile = Assessment.of(
                Subject.of("T1", "Red \u001b[31malert\r\n21 of 21 lines as published"), ReportDate.of("2003-07"));

        assertThat(text(Stream.of(hostile)))
                .doesNotContain("\u001b", "\r")
                .doesNotContain("\n21 of 21 lines as published");
    }
}
