package io.github.psadelivery.scoring.source;

import io.github.psadelivery.model.assessment.EffectiveDate;
import io.github.psadelivery.model.assessment.ReportDate;
import io.github.psadelivery.model.assessment.Subject;
import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a file or a folder holds: the assessments that read well, and everything that is wrong with the rest.
 *
 * <p>Range: no two of the assessments are of one subject at one date; the later one is told as a problem instead.
 *
 * <p>Errors: an assessment with an error in it is not among the assessments; one with a warning is.
 *
 * <p>Thread-safety: immutable; its builder belongs to one thread.
 *
 * @param assessments those that read well, in the order of the source
 * @param problems all that is wrong, in the order of the source
 * @param faulty the others, as far as they read: a rubric can tell what else is wrong with them, and nobody should score
 *     them. A subject or date that did not read stands in them as {@link #UNREADABLE_SUBJECT} or
 *     {@link #UNREADABLE_DATE}
 */
public record SourcedAssessments(
        List<SourcedAssessment> assessments, List<Problem> problems, List<SourcedAssessment> faulty) {
    /** Stands for a subject that did not read. */
    public static final Subject UNREADABLE_SUBJECT = Subject.of("?", "");

    /** Stands for a date that did not read. */
    public static final ReportDate UNREADABLE_DATE = ReportDate.of("0001-01");

    /** Copies the lists. */
    public SourcedAssessments {
        assessments = List.copyOf(assessments);
        problems = List.copyOf(problems);
        faulty = List.copyOf(faulty);
    }

    /** Starts with nothing, for a reader of one file or for whoever puts files together. */
    public static Builder builder() {
        return new Builder();
    }

    /** Gives no assessments, and these problems. */
    public static SourcedAssessments rejected(List<Problem> problems) {
        return new SourcedAssessments(List.of(), problems, List.of());
    }

    /** Says whether something must be put right before the source counts as read. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }

    /** Collects what a reader finds, in the order of the source, and adds what can be told without a rubric. */
    public static final class Builder {
        private static final int MOST_PROBLEMS = 1000;

        private final List<SourcedAssessment> assessments = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();
        private final List<SourcedAssessment> faulty = new ArrayList<>();
        private final Map<Line, Place> placeByLine = new HashMap<>();

        /** What only one assessment can be of. */
        private record Line(String subject, EffectiveDate date) {
            static Line of(SourcedAssessment sourced) {
                return new Line(
                        sourced.assessment().subject().id(),
                        sourced.assessment().date().effective());
            }
        }

        private Builder() {}

        /**
         * Adds an assessment that reads well. Warns where its printed label says another month than its date, and
         * tells of a second assessment of one subject at one date, which it does not add.
         */
        public Builder assessment(SourcedAssessment sourced) {
            PrintedMonth.disagreement(sourced).ifPresent(this::problem);
            return keep(sourced);
        }

        /** Adds a problem. Past a thousand, one sentence stands for all that follow. */
        public Builder problem(Problem problem) {
            if (problems.size() < MOST_PROBLEMS) {
                problems.add(problem);
            } else if (problems.size() == MOST_PROBLEMS) {
                problems.add(new Problem(
                        ProblemCode.TOO_LARGE,
                        problem.place(),
                        "More than %s problems were found, and those from here on are not listed."
                                .formatted(MOST_PROBLEMS),
                        "Put the first ones right and try again."));
            }
            return this;
        }

        /** Adds an assessment that has an error, as far as it reads; past a thousand, no more are kept. */
        public Builder faulty(SourcedAssessment sourced) {
            if (faulty.size() < MOST_PROBLEMS) {
                faulty.add(sourced);
            }
            return this;
        }

        /** Adds what another file holds; only what is assessed in both is told anew. */
        public Builder all(SourcedAssessments others) {
            problems.addAll(others.problems());
            others.assessments().forEach(this::keep);
            others.faulty().forEach(this::faulty);
            return this;
        }

        private Builder keep(SourcedAssessment sourced) {
            Place place = sourced.origin().whole();
            Place first = placeByLine.putIfAbsent(Line.of(sourced), place);
            if (first == null) {
                assessments.add(sourced);
                return this;
            }
            faulty(sourced);
            return problem(new Problem(
                    ProblemCode.DUPLICATE_ASSESSMENT,
                    place,
                    "%s is assessed already: %s.".formatted(sourced.assessment().name(), first.describe()),
                    "Keep one of the two, or give one of them another date."));
        }

        /** Gives what was collected. */
        public SourcedAssessments build() {
            return new SourcedAssessments(assessments, problems, faulty);
        }
    }
}
