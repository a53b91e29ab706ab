package io.github.psadelivery.model.routine;

import io.github.psadelivery.model.assessment.EffectiveDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The narrative of a six-monthly delivery report: an overall statement, the numbered challenges with the status of each
 * against the report before, and the items that the report closes.
 *
 * <p>Absence: no statement means that none is held; no announced number means that the report says none.
 *
 * <p>Range: numbers from 1 to {@link #MOST}. <b>Assumption</b>: the upper end, which no report comes near.
 *
 * <p>Errors: a number, an item or a source that is there twice is refused, and so is a number out of range.
 *
 * <p>Thread-safety: immutable; its builder belongs to one thread.
 *
 * <p>Source: Thomas and Kirkland 2016, slides on the Prime Minister's Delivery Unit, delivery report on asylum. Its heading
 * announces eight challenges and its list has seven, so both are kept.
 *
 * <pre>{@code
 * DeliveryNarrative.at(EffectiveDate.parse("2003-12"))
 *         .statement("Much has been done, and much is still to do.")
 *         .challenge(1, "Performance management", "Improving, with one gap.")
 *         .build();
 * }</pre>
 *
 * @param date when the report holds
 * @param statement how things stand as a whole
 * @param announced how many challenges the report says it has
 * @param challenges the challenges, in the order of their numbers
 * @param closed the items that are closed, in the order given
 * @param sources where all of it comes from
 */
public record DeliveryNarrative(
        EffectiveDate date,
        Optional<String> statement,
        Optional<Integer> announced,
        List<NumberedChallenge> challenges,
        List<ClosedItem> closed,
        List<String> sources) {
    /** The highest number that a challenge can have, and that can be announced. */
    public static final int MOST = 999_999;

    /**
     * Takes a blank statement for none, and puts the challenges in the order of their numbers.
     *
     * @throws IllegalArgumentException if a number, a closed item or a source is there twice, or a number is out of range
     */
    public DeliveryNarrative {
        statement = statement.filter(words -> !words.isBlank());
        challenges = challenges.stream()
                .sorted(Comparator.comparingInt(NumberedChallenge::number))
                .toList();
        closed = List.copyOf(closed);
        sources = List.copyOf(sources);
        refuseTwice("number", challenges.stream().map(NumberedChallenge::number));
        refuseTwice("closed item", closed.stream().map(ClosedItem::item));
        refuseTwice("source", sources.stream().map(String::strip));
        if (announced.filter(number -> number < 1).isPresent()) {
            throw new IllegalArgumentException(
                    "announced is %s. Leave it out where the report announces no number.".formatted(announced.get()));
        }
        Stream.concat(announced.stream(), challenges.stream().map(NumberedChallenge::number))
                .filter(number -> number > MOST)
                .findFirst()
                .ifPresent(DeliveryNarrative::refuseTooHigh);
    }

    private static void refuseTooHigh(int number) {
        throw new IllegalArgumentException(
                "The number %s is too high. Count challenges from 1 to %s.".formatted(number, MOST));
    }

    private static void refuseTwice(String what, Stream<?> values) {
        Set<Object> seen = new HashSet<>();
        values.filter(value -> !seen.add(value)).findFirst().ifPresent(value -> {
            throw new IllegalArgumentException("The %s %s is there twice. Keep one of the two.".formatted(what, value));
        });
    }

    /** Starts the narrative of a report, which says nothing until it is told. */
    public static Builder at(EffectiveDate date) {
        return new Builder(date);
    }

    /** Says whether as many challenges are listed as are announced; true where no number is announced. */
    public boolean isAsAnnounced() {
        return announced.filter(number -> number != challenges.size()).isEmpty();
    }

    /** Collects a narrative step by step. */
    public static final class Builder {
        private final EffectiveDate date;
        private final List<NumberedChallenge> challenges = new ArrayList<>();
        private final List<ClosedItem> closed = new ArrayList<>();
        private final List<String> sources = new ArrayList<>();
        private Optional<String> statement = Optional.empty();
        private Optional<Integer> announced = Optional.empty();

        private Builder(EffectiveDate date) {
            this.date = date;
        }

        /** States how things stand as a whole; the last word counts. */
        public Builder statement(String words) {
            statement = Optional.of(words);
            return this;
        }

        /** Says how many challenges the report announces; the last word counts. */
        public Builder announcing(int number) {
            announced = Optional.of(number);
            return this;
        }

        /** Adds a challenge with how it stands against the report before. */
        public Builder challenge(int number, String text, String status) {
            challenges.add(new NumberedChallenge(number, text, status));
            return this;
        }

        /** Closes an item. */
        public Builder closed(String item, String because) {
            closed.add(new ClosedItem(item, because));
            return this;
        }

        /** Adds a source. */
        public Builder source(String words) {
            sources.add(words);
            return this;
        }

        /**
         * Gives the narrative; the builder can go on afterwards.
         *
         * @throws IllegalArgumentException if a number, a closed item or a source is there twice, or a number is out of range
         */
        public DeliveryNarrative build() {
            return new DeliveryNarrative(date, statement, announced, challenges, closed, sources);
        }
    }
}
