package io.github.psadelivery.model.measurement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One measure of an agreement: what is measured, from where it starts, and what it is to reach.
 *
 * <p>Unit and direction: every number is in {@code unit}, as measured and not turned; {@code polarity} says which way
 * is good.
 *
 * <p>Absence: no baseline means that it is still pending; no minimum movement means that none was agreed; no target and
 * no standard means that the indicator has to improve; no data system means that it was never reviewed.
 *
 * <p>Thread-safety: immutable; its builder belongs to one thread.
 *
 * <p>Source: the CSR 2007 framework, Delivery Agreements and their measurement annexes. <b>Assumption</b>: the list of
 * fields of an annex, of which no text was read.
 *
 * <pre>{@code
 * Indicator.of("PSA.3-2", "Unfounded asylum claims")
 *         .polarity(Polarity.DOWN_IS_GOOD)
 *         .unit("claims a year")
 *         .baseline(Baseline.of("84130", "2002-12-31"))
 *         .source("Asylum statistics")
 *         .target(IndicatorTarget.of("42065", "2004-12-31"))
 *         .build();
 * }</pre>
 *
 * @param id what names the indicator in the whole register
 * @param text what it measures, as published
 * @param polarity which way is good
 * @param unit what its numbers count, such as {@code %} or {@code claims a year}
 * @param baseline where it stood at the start
 * @param source where its numbers come from
 * @param producer who makes them
 * @param frequency how often it is measured
 * @param lagInMonths how many months pass from the end of a period to its publication
 * @param minimumMovement the smallest change that counts, never negative and not turned
 * @param surveyBased whether its numbers come from a sample, and so carry an error
 * @param coverage for which area it holds
 * @param owner the id of its owner
 * @param targets what it is to reach, possibly by several days
 * @param standard what it must never fall short of
 * @param dataSystem what was found about the system behind its numbers
 */
public record Indicator(
        String id,
        String text,
        Polarity polarity,
        String unit,
        Optional<Baseline> baseline,
        String source,
        String producer,
        Frequency frequency,
        int lagInMonths,
        Optional<BigDecimal> minimumMovement,
        boolean surveyBased,
        String coverage,
        Optional<String> owner,
        List<IndicatorTarget> targets,
        Optional<MinimumStandard> standard,
        Optional<DataSystemReview> dataSystem) {

    /** Copies the list. */
    public Indicator {
        targets = List.copyOf(targets);
    }

    /**
     * Starts an indicator. Until it is said: up is good, no unit, baseline pending, no source, producer or coverage,
     * yearly and without lag, no minimum movement, not from a survey, no owner, target, standard or review.
     */
    public static Builder of(String id, String text) {
        return new Builder(id, text);
    }

    /** Collects an indicator step by step. */
    public static final class Builder {
        private final String id;
        private final String text;
        private final List<IndicatorTarget> targets = new ArrayList<>();
        private Polarity polarity = Polarity.UP_IS_GOOD;
        private String unit = "";
        private Optional<Baseline> baseline = Optional.empty();
        private String source = "";
        private String producer = "";
        private Frequency frequency = Frequency.YEARLY;
        private int lagInMonths;
        private Optional<BigDecimal> minimumMovement = Optional.empty();
        private boolean surveyBased;
        private String coverage = "";
        private Optional<String> owner = Optional.empty();
        private Optional<MinimumStandard> standard = Optional.empty();
        private Optional<DataSystemReview> dataSystem = Optional.empty();

        private Builder(String id, String text) {
            this.id = id;
            this.text = text;
        }

        /** Says which way is good. */
        public Builder polarity(Polarity way) {
            polarity = way;
            return this;
        }

        /** Says what the numbers count. */
        public Builder unit(String name) {
            unit = name;
            return this;
        }

        /** Says where the indicator stood at the start. */
        public Builder baseline(Baseline start) {
            baseline = Optional.of(start);
            return this;
        }

        /** Says where the numbers come from. */
        public Builder source(String name) {
            source = name;
            return this;
        }

        /** Says who makes the numbers. */
        public Builder producer(String name) {
            producer = name;
            return this;
        }

        /** Says how often it is measured, and how many months pass until a period is published. */
        public Builder measured(Frequency often, int lag) {
            frequency = often;
            lagInMonths = lag;
            return this;
        }

        /** Says what the smallest change is that counts. */
        public Builder minimumMovement(String change) {
            minimumMovement = Optional.of(new BigDecimal(change));
            return this;
        }

        /** Says that the numbers come from a sample. */
        public Builder surveyBased() {
            surveyBased = true;
            return this;
        }

        /** Says for which area it holds. */
        public Builder coverage(String area) {
            coverage = area;
            return this;
        }

        /** Says who owns it, by id. */
        public Builder owner(String ownerId) {
            owner = Optional.of(ownerId);
            return this;
        }

        /** Adds a target. */
        public Builder target(IndicatorTarget target) {
            targets.add(target);
            return this;
        }

        /** Says what it must never fall short of. */
        public Builder standard(MinimumStandard minimum) {
            standard = Optional.of(minimum);
            return this;
        }

        /** Adds what was found about the system behind its numbers. */
        public Builder dataSystem(DataSystemReview review) {
            dataSystem = Optional.of(review);
            return this;
        }

        /** Gives the indicator; the builder can go on afterwards. */
        public Indicator build() {
            return new Indicator(
                    id,
                    text,
                    polarity,
                    unit,
                    baseline,
                    source,
                    producer,
                    frequency,
                    lagInMonths,
                    minimumMovement,
                    surveyBased,
                    coverage,
                    owner,
                    targets,
                    standard,
                    dataSystem);
        }
    }
}
