package io.github.psadelivery.scoring.csv.delivery;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.EffectiveDate;
import io.github.psadelivery.scoring.source.SourcedAssessment;
import io.github.psadelivery.scoring.source.SourcedAssessments;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which items and dates a delivery report has, for the sheets beside it that name them.
 *
 * <p>Thread-safety: immutable.
 *
 * @param items the ids of its items, in the order of the report
 * @param dates its dates, from the earliest
 * @param isWhole whether there is nothing more; if not, no item and no date is told as missing
 */
public record ReportedLines(Set<String> items, Set<EffectiveDate> dates, boolean isWhole) {

    /** Copies both sets. */
    public ReportedLines {
        items = Collections.unmodifiableSet(new LinkedHashSet<>(items));
        dates = Collections.unmodifiableSet(new TreeSet<>(dates));
    }

    /** Gives those of assessments that were read; whole if nothing stood in the way of reading. */
    public static ReportedLines of(SourcedAssessments source) {
        Set<String> items = new LinkedHashSet<>();
        Set<EffectiveDate> dates = new TreeSet<>();
        Stream.concat(source.assessments().stream(), source.faulty().stream())
                .map(SourcedAssessment::assessment)
                .forEach(assessment -> add(assessment, items, dates));
        return new ReportedLines(items, dates, !source.hasErrors());
    }

    private static void add(Assessment assessment, Set<String> items, Set<EffectiveDate> dates) {
        if (!assessment.subject().equals(SourcedAssessments.UNREADABLE_SUBJECT)) {
            items.add(assessment.subject().id());
        }
        if (!assessment.date().equals(SourcedAssessments.UNREADABLE_DATE)) {
            dates.add(assessment.date().effective());
        }
    }

    boolean lacks(String item) {
        return isWhole && !items.contains(item);
    }

    boolean lacks(EffectiveDate date) {
        return isWhole && !dates.contains(date);
    }
}
