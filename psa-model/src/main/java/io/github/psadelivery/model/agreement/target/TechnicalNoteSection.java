package io.github.psadelivery.model.agreement.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the technical note says of one target: seven things that a complete section holds, and how the elements of the target
 * add up.
 *
 * <p>Absence: what is not there, or blank, is not said. Without a composition all elements must be met.
 *
 * <p>Thread-safety: immutable; its builder belongs to one thread.
 *
 * <p>Source: HM Treasury's glossary (baseline, definitions, territorial coverage, how success is assessed, data sources,
 * producer, quality assurance); the reply of Communities and Local Government on the Autumn Performance Report 2007 (the
 * number or combination of sub-targets needed is agreed for each target). <b>Assumption</b>: all, where none is agreed.
 *
 * <pre>{@code
 * TechnicalNoteSection.on("T7").successCriterion("Met if the share is reached in 2004.").composition(new Composition.All()).build();
 * }</pre>
 *
 * @param target the id of the target
 * @param successCriterion how success is assessed
 */
public record TechnicalNoteSection(
        String target,
        Optional<String> baseline,
        Optional<String> definitions,
        Optional<String> territorialCoverage,
        Optional<String> successCriterion,
        List<String> dataSources,
        Optional<String> producer,
        Optional<String> qualityAssurance,
        Optional<Composition> composition) {

    /** Takes blank words for none and copies the list. */
    public TechnicalNoteSection {
        baseline = baseline.filter(words -> !words.isBlank());
        definitions = definitions.filter(words -> !words.isBlank());
        territorialCoverage = territorialCoverage.filter(words -> !words.isBlank());
        successCriterion = successCriterion.filter(words -> !words.isBlank());
        dataSources = List.copyOf(dataSources);
        producer = producer.filter(words -> !words.isBlank());
        qualityAssurance = qualityAssurance.filter(words -> !words.isBlank());
    }

    /** Starts a section that says nothing. */
    public static Builder on(String target) {
        return new Builder(target);
    }

    /** Gives which of the seven things the section does not say, in their usual order; none if it is complete. */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        addUnless(baseline.isPresent(), "baseline", missing);
        addUnless(definitions.isPresent(), "definitions", missing);
        addUnless(territorialCoverage.isPresent(), "territorial coverage", missing);
        addUnless(successCriterion.isPresent(), "how success is assessed", missing);
        addUnless(!dataSources.isEmpty(), "data sources", missing);
        addUnless(producer.isPresent(), "producer", missing);
        addUnless(qualityAssurance.isPresent(), "quality assurance", missing);
        return List.copyOf(missing);
    }

    private static void addUnless(boolean said, String thing, List<String> missing) {
        if (!said) {
            missing.add(thing);
        }
    }

    /** Collects a section step by step; the last word on each thing counts. */
    public static final class Builder {
        private final String target;
        private Optional<String> baseline = Optional.empty();
        private Optional<String> definitions = Optional.empty();
        private Optional<String> territorialCoverage = Optional.empty();
        private Optional<String> successCriterion = Optional.empty();
        private final List<String> dataSources = new ArrayList<>();
        private Optional<String> producer = Optional.empty();
        private Optional<String> qualityAssurance = Optional.empty();
        private Optional<Composition> composition = Optional.empty();

        private Builder(String target) {
            this.target = target;
        }

        /** Tells the baseline in words. */
        public Builder baseline(String words) {
            baseline = Optional.of(words);
            return this;
        }

        /** Defines the terms of the target. */
        public Builder definitions(String words) {
            definitions = Optional.of(words);
            return this;
        }

        /** Tells which territory is covered. */
        public Builder territorialCoverage(String words) {
            territorialCoverage = Optional.of(words);
            return this;
        }

        /** Tells how success is assessed. */
        public Builder successCriterion(String words) {
            successCriterion = Optional.of(words);
            return this;
        }

        /** Adds a source of data. */
        public Builder dataSource(String words) {
            dataSources.add(words);
            return this;
        }

        /** Tells who produces the data. */
        public Builder producer(String words) {
            producer = Optional.of(words);
            return this;
        }

        /** Tells how the quality of the data is assured. */
        public Builder qualityAssurance(String words) {
            qualityAssurance = Optional.of(words);
            return this;
        }

        /** Tells how the elements of the target add up. */
        public Builder composition(Composition rule) {
            composition = Optional.of(rule);
            return this;
        }

        /** Gives the section; the builder can go on afterwards. */
        public TechnicalNoteSection build() {
            return new TechnicalNoteSection(
                    target,
                    baseline,
                    definitions,
                    territorialCoverage,
                    successCriterion,
                    dataSources,
                    producer,
                    qualityAssurance,
                    composition);
        }
    }
}
