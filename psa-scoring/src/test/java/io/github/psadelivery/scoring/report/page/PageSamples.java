package io.github.psadelivery.scoring.report.page;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.EffectiveDate;
import io.github.psadelivery.model.assessment.PublishedLikelihood;
import io.github.psadelivery.model.assessment.ReportDate;
import io.github.psadelivery.model.assessment.Subject;
import io.github.psadelivery.model.assessment.SubjectKind;
import io.github.psadelivery.model.routine.DeliveryNarrative;
import io.github.psadelivery.model.scale.Challenge;
import io.github.psadelivery.model.scale.Rating;
import io.github.psadelivery.model.scale.Stage;
import io.github.psadelivery.rules.Rubrics;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.csv.delivery.ReportedLines;
import io.github.psadelivery.scoring.folder.AssessmentFolder;
import io.github.psadelivery.scoring.folder.DeliveryFiles;
import io.github.psadelivery.scoring.portfolio.DeliveryReport;
import io.github.psadelivery.scoring.source.SourcedAssessment;
import io.github.psadelivery.scoring.testing.generation.GeneratedAssessments;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reports to make pages of. */
public final class PageSamples {
    /** What somebody could write who means harm, or means well in another script. */
    public static final List<String> NASTY = List.of(
            "\"><script>alert('x')</script>",
            "</style></title></svg><img src=x onerror=alert(1)>",
            "&lt;b&gt; &amp; & ]]> <!-- -->",
            "تقليل طلبات اللجوء (75٪) – هدف",
            "\u202eright to left override",
            "👩‍🚀🇬🇧 café naïve Ŵy",
            "line\nfeed\r\ttab \u0001 \u2028 \ud800 \uffff",
            "| pipe * star _ under ` tick # [x](y)",
            "w".repeat(500),
            "long words in a long title ".repeat(20));

    private static final PsaScorer SCORER = PsaScorer.standard();

    private PageSamples() {}

    /** The 21 lines on asylum that come with the library. */
    public static DeliveryReport asylum() {
        return DeliveryReport.of(scored("examples/asylum"));
    }

    /** The invented assessment of all 24 areas. */
    public static DeliveryReport illustrative() {
        return DeliveryReport.of(scored("examples/asylum/illustrative"));
    }

    /** The same with the narrative that stands beside them. */
    public static DeliveryReport asylumWithNarrative() {
        ReportedLines unchecked = new ReportedLines(Set.of(), Set.of(), false);
        return asylum().withNarratives(DeliveryFiles.narratives(Path.of("examples/asylum"), unchecked)
                .orThrow());
    }

    /** A narrative at each date, every text of it as somebody could write it who means harm. */
    public static DeliveryReport nastyNarratives() {
        DeliveryReport report = nasty();
        return report.withNarratives(report.dates().stream()
                .map(date -> nastyNarrative(date.effective()))
                .toList());
    }

    private static DeliveryNarrative nastyNarrative(EffectiveDate date) {
        DeliveryNarrative.Builder narrative =
                DeliveryNarrative.at(date).statement(NASTY.get(0)).announcing(8);
        for (int index = 0; index < NASTY.size(); index++) {
            narrative
                    .challenge(index + 1, NASTY.get(index), NASTY.get(NASTY.size() - 1 - index))
                    .closed(NASTY.get(index), NASTY.get(index))
                    .source(NASTY.get(index));
        }
        return narrative.build();
    }

    private static List<Scored> scored(String folder) {
        return AssessmentFolder.read(
                        Path.of(folder),
                        SCORER.rubric().items().stream().map(Item::id).collect(Collectors.toSet()))
                .assessments()
                .stream()
                .map(SourcedAssessment::assessment)
                .map(assessment -> SCORER.score(assessment).orThrow())
                .toList();
    }

    /** So many agreements of five departments at so many dates half a year apart, some with gaps. */
    public static DeliveryReport portfolio(int agreements, int dates) {
        return portfolio(agreements, dates, 5);
    }

    /** The same of so many departments. */
    public static DeliveryReport portfolio(int agreements, int dates, int departments) {
        Iterator<Assessment> full =
                GeneratedAssessments.of(Rubrics.standard(), 2003).full().iterator();
        Iterator<Assessment> withGaps =
                GeneratedAssessments.of(Rubrics.standard(), 2004).withGaps().iterator();
        List<Scored> results = new ArrayList<>();
        for (int number = 1; number <= agreements; number++) {
            Subject subject = Subject.of("PSA " + number, "Agreement number " + number + ", with a title of some words")
                    .withKind(SubjectKind.PSA)
                    .withDepartments(
                            departments <= 26
                                    ? "Department " + (char) ('A' + number % departments)
                                    : "Department " + number % departments);
            for (int date = 0; date < dates; date++) {
                boolean hasGaps = (number + date) % 4 == 0;
                Assessment made = hasGaps ? withGaps.next() : full.next();
                results.add(SCORER.score(of(made, subject, date)).orThrow());
            }
        }
        return DeliveryReport.of(results);
    }

    private static Assessment of(Assessment made, Subject subject, int date) {
        String effective = (2002 + date / 2) + (date % 2 == 0 ? "-07" : "-12");
        return new Assessment(
                subject,
                ReportDate.of(effective),
                Optional.of("Generated"),
                made.statements(),
                Optional.empty(),
                made.corrections());
    }

    /** Every text of an assessment as somebody could write it who means harm. */
    public static DeliveryReport nasty() {
        return DeliveryReport.of(Stream.concat(
                        NASTY.stream().map(text -> nasty(text, "2003-07").published(published(text))),
                        NASTY.stream().limit(2).map(text -> nasty(text, "2003-12")))
                .map(assessment -> SCORER.score(assessment.build()).orThrow())
                .toList());
    }

    private static PublishedLikelihood published(String text) {
        return PublishedLikelihood.of(Rating.GREEN)
                .withReason(text)
                .decidedBy(text)
                .withHypotheses(text);
    }

    private static Assessment.Builder nasty(String text, String date) {
        return Assessment.of(
                        Subject.of(text, text).withDepartments(text),
                        ReportDate.of(date).printedAs(text))
                .assessor(text)
                .challenge(Challenge.HIGH, text, text)
                .rate("PL.1.1", Rating.AMBER_RED, text, text)
                .notApplicable("PL.1.2", text)
                .capacity(Rating.RED, text, text)
                .stage(Stage.IMPLEMENTATION);
    }
}
