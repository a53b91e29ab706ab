package io.github.psadelivery.scoring.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.PublishedLikelihood;
import io.github.psadelivery.model.assessment.ReportDate;
import io.github.psadelivery.model.assessment.Subject;
import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.rules.Rubrics;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.rubric.Scale;
import io.github.psadelivery.scoring.batch.BatchFormat;
import io.github.psadelivery.scoring.csv.AssessmentCsvWriter;
import io.github.psadelivery.scoring.json.AssessmentJsonLines;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Assessments by the shipped rubric that somebody could have made: most areas rated, some with a reason, a few missing
 * or not applicable. No two are equal, and the same number always gives the same one. As a line of JSON they have about
 * 1.4 KB.
 */
public final class GeneratedAssessments {
    private static final Rubric RUBRIC = Rubrics.standard();
    private static final List<Item> AREAS = RUBRIC.areas("likelihood");
    private static final List<String> REASONS = List.of(
            "The trend has to be turned round within a year, and nobody has done that before.",
            "The plan names the actions, but two of the main ones have no owner yet.",
            "Data come monthly, are checked by the statisticians, and are used at the board’s stocktakes.",
            "The board meets each month and follows up what it decided; the minutes say so.",
            "Front-line managers were asked twice, and say they know what is expected of them.");
    private static final int AT_ONCE = 1000;
    private static final int PERCENT_MISSING = 6;
    private static final int PERCENT_NOT_APPLICABLE = 3;
    private static final int PERCENT_WITH_REASON = 22;
    private static final int YEARS = 6;
    private static final int MONTHS = 12;

    private GeneratedAssessments() {}

    /** Gives the assessment with a number, from 1. */
    public static Assessment number(int number) {
        SplittableRandom random = new SplittableRandom(2003L * number);
        Assessment.Builder assessment = Assessment.of(
                        Subject.of("G%07d".formatted(number), "Generated target number %s".formatted(number))
                                .withDepartments("Department %s".formatted(1 + number % 20)),
                        ReportDate.of("%04d-%02d".formatted(2001 + random.nextInt(YEARS), 1 + random.nextInt(MONTHS))))
                .assessor("Assessor %s".formatted(1 + number % 50));
        int quality = random.nextInt(100);
        for (Item area : AREAS) {
            area(assessment, area, quality, random);
        }
        Scale stages = RUBRIC.required("stage").requiredScale();
        assessment.rate("stage", stages.at(random.nextInt(stages.size())), "");
        if (random.nextInt(2) == 0) {
            Scale likelihoods = RUBRIC.likelihood().requiredScale();
            assessment.published(PublishedLikelihood.of(likelihoods.at(random.nextInt(likelihoods.size()))));
        }
        return assessment.build();
    }

    /** An area is rated near the quality of the whole, from 0 to 99. */
    private static void area(Assessment.Builder assessment, Item area, int quality, SplittableRandom random) {
        int chance = random.nextInt(100);
        if (chance < PERCENT_MISSING) {
            return;
        }
        if (chance < PERCENT_MISSING + PERCENT_NOT_APPLICABLE) {
            assessment.notApplicable(area.id(), "This target does not depend on it.");
            return;
        }
        int levels = area.requiredScale().size();
        int spread = Math.min(99, Math.max(0, quality + random.nextInt(61) - 30));
        Level level = area.requiredScale().at(spread * levels / 100);
        boolean isReasoned = random.nextInt(100) < PERCENT_WITH_REASON;
        assessment.rate(area.id(), level, isReasoned ? reason(random) : "");
    }

    private static String reason(SplittableRandom random) {
        return "%s Note %s.".formatted(REASONS.get(random.nextInt(REASONS.size())), random.nextInt(Integer.MAX_VALUE));
    }

    /**
     * Writes assessments to standard output.
     *
     * @param args how many, and {@code jsonl} or {@code csv}
     */
    public static void main(String[] args) throws IOException {
        int count = Integer.parseInt(args[0]);
        BatchFormat format = BatchFormat.parse(args[1]);
        try (Writer out = new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), UTF_8)) {
            for (int first = 1; first <= count; first += AT_ONCE) {
                List<Assessment> assessments = IntStream.range(first, Math.min(first + AT_ONCE, count + 1))
                        .mapToObj(GeneratedAssessments::number)
                        .toList();
                out.write(format == BatchFormat.CSV ? csv(assessments, first == 1) : jsonLines(assessments));
            }
        }
    }

    /** Gives assessments as lines of JSON. */
    public static String jsonLines(List<Assessment> assessments) {
        return assessments.stream().map(AssessmentJsonLines::write).collect(Collectors.joining());
    }

    /** Gives assessments as rows of a sheet, beneath the names of the columns if so wished. */
    public static String csv(List<Assessment> assessments, boolean isNamed) {
        StringBuilder rows = new StringBuilder();
        if (isNamed) {
            Sheet.WRITER.appendHeader(rows);
        }
        assessments.forEach(assessment -> Sheet.WRITER.append(assessment, rows));
        return rows.toString();
    }

    /** Made only where a sheet is wanted. */
    private static final class Sheet {
        private static final int SAMPLE = 1000;
        private static final List<String> ITEMS =
                Stream.concat(AREAS.stream().map(Item::id), Stream.of("stage")).toList();
        private static final AssessmentCsvWriter WRITER = AssessmentCsvWriter.of(ITEMS)
                .fitting(IntStream.rangeClosed(1, SAMPLE)
                        .mapToObj(GeneratedAssessments::number)
                        .toList());
    }
}
