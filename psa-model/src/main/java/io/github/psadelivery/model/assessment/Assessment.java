package io.github.psadelivery.model.assessment;

import io.github.psadelivery.model.scale.Challenge;
import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.model.scale.Rating;
import io.github.psadelivery.model.scale.RecentPerformance;
import io.github.psadelivery.model.scale.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one assessor states about the delivery of one subject at one date.
 *
 * <p>Absence: an item without a statement is not assessed; no assessor means that the name is not known, and so does
 * a blank one; no published likelihood means that none was published.
 *
 * <p>Errors: none here, even if an item is stated twice. A rubric that reads the assessment tells of all that is
 * wrong.
 *
 * <p>Thread-safety: immutable; its builder belongs to one thread.
 *
 * <pre>{@code
 * Assessment assessment = Assessment.of(
 *                 Subject.of("T3", "Fast turnaround of manifestly unfounded cases"),
 *                 ReportDate.of("2003-07").printedAs("July 02"))
 *         .rate("DC.1", Challenge.HIGH, "The trend must be turned round in a year.", "Home Office statistics, table 2")
 *         .notApplicable("DC.3", "Nothing is reorganised.")
 *         .planning(Rating.AMBER_GREEN, "The milestones are clear, and two have no owner.")
 *         .stage(Stage.IMPLEMENTATION)
 *         .build();
 * }</pre>
 *
 * @param subject what is assessed
 * @param date when the assessment holds
 * @param assessor who made it
 * @param statements what is stated, in the order stated, possibly twice on one item
 * @param published the published likelihood, kept beside what the rules give
 * @param corrections what is read otherwise than it stands in the source, in the order given
 */
public record Assessment(
        Subject subject,
        ReportDate date,
        Optional<String> assessor,
        List<Statement> statements,
        Optional<PublishedLikelihood> published,
        List<Correction> corrections) {

    /** Takes a blank assessor for none and copies the lists. */
    public Assessment {
        assessor = assessor.filter(name -> !name.isBlank());
        statements = List.copyOf(statements);
        corrections = List.copyOf(corrections);
    }

    /** Starts an assessment: no assessor, nothing stated, nothing published and nothing corrected, until it is said. */
    public static Builder of(Subject subject, ReportDate date) {
        return new Builder(subject, date);
    }

    /** Gives the subject and the date in short, such as {@code T3 2003-07}. */
    public String name() {
        return subject.id() + " " + date.effective();
    }

    /** Gives the first statement on the item, or empty if nothing is stated on it. */
    public Optional<Statement> statementOn(String item) {
        return statements.stream()
                .filter(statement -> statement.item().equals(item))
                .findFirst();
    }

    /** Collects an assessment step by step, and keeps the order of the steps. */
    public static final class Builder {
        private final Subject subject;
        private final ReportDate date;
        private final List<Statement> statements = new ArrayList<>();
        private final List<Correction> corrections = new ArrayList<>();
        private Optional<String> assessor = Optional.empty();
        private Optional<PublishedLikelihood> published = Optional.empty();

        private Builder(Subject subject, ReportDate date) {
            this.subject = subject;
            this.date = date;
        }

        /** Says who made the assessment; the last word counts. */
        public Builder assessor(String name) {
            assessor = Optional.of(name);
            return this;
        }

        /** Adds a statement. */
        public Builder statement(Statement statement) {
            statements.add(statement);
            return this;
        }

        /** Rates an item by a level, which is kept by its label. */
        public Builder rate(String item, Level level, String because, String... evidence) {
            return rate(item, level.label(), because, evidence);
        }

        /** Rates an item in the assessor's own words, a code or a label. */
        public Builder rate(String item, String levelWords, String because, String... evidence) {
            return statement(new Rated(
                    item,
                    levelWords,
                    because,
                    Stream.of(evidence).map(Evidence::new).toList()));
        }

        /** Says that an area does not apply. */
        public Builder notApplicable(String item, String because) {
            return statement(new NotApplicable(item, because));
        }

        /** States the degree of challenge itself, under the id {@code challenge}. */
        public Builder challenge(Challenge level, String because, String... evidence) {
            return rate("challenge", level, because, evidence);
        }

        /** States the quality of planning itself, under the id {@code planning}. */
        public Builder planning(Rating level, String because, String... evidence) {
            return rate("planning", level, because, evidence);
        }

        /** States the capacity to drive progress itself, under the id {@code capacity}. */
        public Builder capacity(Rating level, String because, String... evidence) {
            return rate("capacity", level, because, evidence);
        }

        /** States the stage of delivery without a reason, under the id {@code stage}. */
        public Builder stage(Stage level) {
            return rate("stage", level, "");
        }

        /** States recent performance without a reason, under the id {@code recent performance}. */
        public Builder recentPerformance(RecentPerformance level) {
            return rate("recent performance", level, "");
        }

        /** Keeps a published likelihood of which only the level is known; the last word counts. */
        public Builder published(Rating level) {
            return published(PublishedLikelihood.of(level));
        }

        /** Keeps the published likelihood; the last word counts. */
        public Builder published(PublishedLikelihood likelihood) {
            published = Optional.of(likelihood);
            return this;
        }

        /** Adds a correction. */
        public Builder correction(Correction correction) {
            corrections.add(correction);
            return this;
        }

        /** Gives the assessment; the builder can go on afterwards. */
        public Assessment build() {
            return new Assessment(subject, date, assessor, statements, published, corrections);
        }
    }
}
