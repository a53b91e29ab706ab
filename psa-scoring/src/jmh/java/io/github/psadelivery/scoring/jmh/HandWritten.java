package io.github.psadelivery.scoring.jmh;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.Rated;
import io.github.psadelivery.model.assessment.Statement;
import io.github.psadelivery.rules.rubric.Rubric;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rubric {@code pmdu-2003} as a careful programmer would write it by hand, without tables and without Drools: one
 * pass over the statements, counts, an {@code if} a rule, and the same reasons as the scorer gives. It is what the
 * scorer's speed is held against, and it takes the same short ways: one end where nothing is missing, one list of
 * triggers for the rules that look at the same.
 *
 * <p>Thread-safety: immutable.
 */
final class HandWritten {
    private static final int MISSING = -1;
    private static final int NOT_APPLICABLE = -2;
    private static final int RED = 0;
    private static final int AMBER_RED = 1;
    private static final int AMBER_GREEN = 2;
    private static final int GREEN = 3;
    private static final int HIGH = 0;
    private static final int MEDIUM = 1;
    private static final int LOW = 2;
    private static final double LEAST_SHARE = 0.6;

    private static final List<String> CHALLENGE_AREAS = List.of("DC.1", "DC.2", "DC.3", "DC.4", "DC.5", "DC.6");
    private static final List<String> PLANNING_AREAS = List.of(
            "PL.1.1", "PL.1.2", "PL.1.3", "PL.1.4", "PL.2.1", "PL.2.2", "PL.3.1", "PL.3.2", "PL.3.3", "PL.4.1",
            "PL.4.2", "PL.4.3", "PL.4.4");
    private static final List<String> CAPACITY_AREAS = List.of("CP.1", "CP.2", "CP.3", "CP.4", "CP.5");
    private static final List<String> INPUTS = List.of("challenge", "planning", "capacity", "stage", "recent performance");
    private static final List<String> RATINGS = List.of("Red", "Amber/Red", "Amber/Green", "Green");
    private static final List<String> CHALLENGES = List.of("High", "Medium", "Low");
    private static final List<String> STAGES =
            List.of("Policy development", "Implementation", "Embedding change", "Irreversible progress");
    private static final List<String> RECENT = List.of("Below path", "Near path", "On path", "Above path");
    private static final List<List<String>> INPUT_LEVELS = List.of(CHALLENGES, RATINGS, RATINGS, STAGES, RECENT);
    private static final int CHALLENGE = 0;
    private static final int PLANNING = 1;
    private static final int CAPACITY = 2;
    private static final int STAGE = 3;
    private static final int RECENT_PERFORMANCE = 4;

    private final Map<String, Place> placeById = new HashMap<>();
    private final Map<String, Map<String, Integer>> rankByWordById = new HashMap<>();
    private final Map<String, Rule> ruleById = new HashMap<>();

    /** Where an item stands: among which areas or inputs, and at which place. */
    private record Place(int heading, int place) {}

    /** A rule as it is told. */
    record Rule(String id, String sentence, String because, String source, int ceiling) {}

    /** An item that set a rule off; without a rating where its level is derived or assumed. */
    record Trigger(String item, String level, @Nullable Rated rating) {}

    /** A rule that applied. */
    record Reason(Rule rule, List<Trigger> triggers) {}

    /** One end of an outcome. */
    record End(int level, List<Reason> binding, List<Reason> others, List<String> assumed) {}

    /** What is given for a judgement or the likelihood. */
    record Outcome(End worst, End best, boolean isProvisional, @Nullable Rated stated) {}

    /** All of it. */
    record Answer(
            Assessment assessment,
            Outcome challenge,
            Outcome planning,
            Outcome capacity,
            Outcome likelihood,
            boolean isDeparture) {}

    private static final class Areas {
        private final int[] ranks;
        private final @Nullable Trigger[] stated;

        Areas(int size) {
            ranks = new int[size];
            stated = new @Nullable Trigger[size];
            java.util.Arrays.fill(ranks, MISSING);
        }
    }

    /** Takes the words of rules and levels from the tables, and nothing else. */
    HandWritten(Rubric rubric) {
        places(CHALLENGE_AREAS, CHALLENGE);
        places(PLANNING_AREAS, PLANNING);
        places(CAPACITY_AREAS, CAPACITY);
        places(INPUTS, STAGE);
        rubric.items().forEach(item -> item.scale().ifPresent(scale -> {
            Map<String, Integer> ranks = new HashMap<>();
            scale.levels().forEach(step -> {
                ranks.put(step.level().label(), step.level().rank());
                ranks.put(step.level().code(), step.level().rank());
            });
            rankByWordById.put(item.id(), ranks);
        }));
        rubric.tables()
                .caps()
                .forEach(cap -> ruleById.put(
                        cap.id(),
                        new Rule(
                                cap.id(),
                                rubric.sentence(cap),
                                cap.because(),
                                cap.source(),
                                cap.ceiling().rank())));
    }

    private void places(List<String> ids, int heading) {
        for (int place = 0; place < ids.size(); place++) {
            placeById.put(ids.get(place), new Place(heading, place));
        }
    }

    /** Scores; null if anything is wrong with the assessment. */
    @Nullable
    Answer score(Assessment assessment) {
        Areas[] stated = {
            new Areas(CHALLENGE_AREAS.size()),
            new Areas(PLANNING_AREAS.size()),
            new Areas(CAPACITY_AREAS.size()),
            new Areas(INPUTS.size())
        };
        for (Statement statement : assessment.statements()) {
            if (!take(statement, stated)) {
                return null;
            }
        }
        Areas inputs = stated[STAGE];
        Outcome challenge = judge(stated[CHALLENGE], CHALLENGE, CHALLENGE_AREAS, CHALLENGES, inputs);
        Outcome planning = judge(stated[PLANNING], PLANNING, PLANNING_AREAS, RATINGS, inputs);
        Outcome capacity = judge(stated[CAPACITY], CAPACITY, CAPACITY_AREAS, RATINGS, inputs);
        Outcome likelihood = likelihood(challenge, planning, capacity, inputs);
        boolean isDeparture = assessment.published().isPresent()
                && isOutside(assessment.published().get().level(), likelihood);
        return new Answer(assessment, challenge, planning, capacity, likelihood, isDeparture);
    }

    private boolean isOutside(String level, Outcome likelihood) {
        Integer rank = ranks("likelihood").get(level);
        return rank == null || rank < likelihood.worst().level() || rank > likelihood.best().level();
    }

    private Map<String, Integer> ranks(String item) {
        Map<String, Integer> ranks = rankByWordById.get(item);
        if (ranks == null) {
            throw new IllegalStateException("No levels of " + item);
        }
        return ranks;
    }

    private boolean take(Statement statement, Areas[] stated) {
        Place place = placeById.get(statement.item());
        if (place == null || stated[place.heading()].ranks[place.place()] != MISSING) {
            return false;
        }
        Areas areas = stated[place.heading()];
        if (statement instanceof Rated rated) {
            Integer rank = ranks(rated.item()).get(rated.level());
            if (rank == null) {
                return false;
            }
            areas.ranks[place.place()] = rank;
            areas.stated[place.place()] = new Trigger(rated.item(), rated.level(), rated);
            return true;
        }
        areas.ranks[place.place()] = NOT_APPLICABLE;
        return place.heading() != STAGE && !statement.because().isBlank();
    }

    private Outcome judge(Areas areas, int judgement, List<String> ids, List<String> levels, Areas inputs) {
        List<String> assumed = List.of();
        int assessed = 0;
        int applicable = 0;
        for (int place = 0; place < areas.ranks.length; place++) {
            if (areas.ranks[place] == MISSING) {
                assumed = assumed.isEmpty() ? new ArrayList<>() : assumed;
                assumed.add(ids.get(place));
            }
            assessed += areas.ranks[place] >= 0 ? 1 : 0;
            applicable += areas.ranks[place] == NOT_APPLICABLE ? 0 : 1;
        }
        Trigger trigger = inputs.stated[judgement];
        boolean isProvisional =
                trigger == null && (assessed < LEAST_SHARE * applicable || isRequiredMissing(judgement, areas));
        End worst = end(areas, 0, judgement, ids, levels, applicable, assumed);
        End best = assumed.isEmpty()
                ? worst
                : end(areas, levels.size() - 1, judgement, ids, levels, applicable, assumed);
        return new Outcome(worst, best, isProvisional, trigger == null ? null : trigger.rating());
    }

    private static boolean isRequiredMissing(int judgement, Areas areas) {
        return switch (judgement) {
            case PLANNING -> areas.ranks[0] == MISSING || areas.ranks[4] == MISSING || areas.ranks[6] == MISSING;
            case CAPACITY -> areas.ranks[0] == MISSING;
            default -> false;
        };
    }

    private End end(
            Areas areas,
            int assumedRank,
            int judgement,
            List<String> ids,
            List<String> levels,
            int applicable,
            List<String> assumed) {
        int[] atOrBelow = new int[levels.size()];
        for (int rank : areas.ranks) {
            if (rank != NOT_APPLICABLE) {
                atOrBelow[rank == MISSING ? assumedRank : rank]++;
            }
        }
        for (int rank = 1; rank < atOrBelow.length; rank++) {
            atOrBelow[rank] += atOrBelow[rank - 1];
        }
        Found found = new Found(areas, assumedRank, ids, levels);
        if (judgement == CHALLENGE) {
            found.ifTrue(atOrBelow[HIGH] >= 2, "DC-1", HIGH);
            found.ifTrue(atOrBelow[HIGH] >= 1 && atOrBelow[MEDIUM] >= 4, "DC-2", MEDIUM);
            found.ifTrue(atOrBelow[HIGH] >= 1, "DC-3", HIGH);
            found.ifTrue(atOrBelow[MEDIUM] >= 3, "DC-4", MEDIUM);
            return found.end(LOW, assumed);
        }
        boolean isPlanning = judgement == PLANNING;
        found.ifTrue(2 * atOrBelow[RED] >= applicable, isPlanning ? "PL-1" : "CP-1", RED);
        found.ifTrue(atOrBelow[RED] >= 1, isPlanning ? "PL-2" : "CP-2", RED);
        found.ifTrue(2 * atOrBelow[AMBER_RED] > applicable, isPlanning ? "PL-3" : "CP-3", AMBER_RED);
        found.ifTrue(atOrBelow[AMBER_RED] >= 1, isPlanning ? "PL-4" : "CP-4", AMBER_RED);
        found.ifTrue(2 * atOrBelow[AMBER_GREEN] > applicable, isPlanning ? "PL-5" : "CP-5", AMBER_GREEN);
        return found.end(GREEN, assumed);
    }

    private Outcome likelihood(Outcome challenge, Outcome planning, Outcome capacity, Areas inputs) {
        boolean isStageMissing = inputs.ranks[STAGE] == MISSING;
        List<String> assumed = isStageMissing ? List.of("stage") : List.of();
        Areas worst = at(inputs, level(challenge, true), level(planning, true), level(capacity, true));
        Areas best = at(inputs, level(challenge, false), level(planning, false), level(capacity, false));
        End atWorst = likelihood(worst, 0, assumed);
        End atBest = !isStageMissing && java.util.Arrays.equals(worst.ranks, best.ranks)
                ? atWorst
                : likelihood(best, STAGES.size() - 1, assumed);
        return new Outcome(atWorst, atBest, false, null);
    }

    /** A stated judgement feeds the likelihood in place of the derived one. */
    private int level(Outcome outcome, boolean isWorst) {
        Rated stated = outcome.stated();
        return stated != null
                ? ranks(stated.item()).getOrDefault(stated.level(), 0)
                : isWorst ? outcome.worst().level() : outcome.best().level();
    }

    private static Areas at(Areas inputs, int challenge, int planning, int capacity) {
        Areas at = new Areas(INPUTS.size());
        System.arraycopy(inputs.ranks, 0, at.ranks, 0, at.ranks.length);
        System.arraycopy(inputs.stated, 0, at.stated, 0, at.stated.length);
        at.ranks[CHALLENGE] = challenge;
        at.ranks[PLANNING] = planning;
        at.ranks[CAPACITY] = capacity;
        return at;
    }

    private End likelihood(Areas at, int stageRank, List<String> assumed) {
        if (at.ranks[STAGE] == MISSING) {
            at.ranks[STAGE] = stageRank;
        }
        List<Reason> applied = new ArrayList<>(7);
        one(applied, at.ranks[PLANNING] <= RED, "LD-1", at, PLANNING);
        one(applied, at.ranks[PLANNING] <= AMBER_RED, "LD-2", at, PLANNING);
        one(applied, at.ranks[CAPACITY] <= RED, "LD-3", at, CAPACITY);
        one(applied, at.ranks[CAPACITY] <= AMBER_RED, "LD-4", at, CAPACITY);
        one(applied, at.ranks[STAGE] <= 1, "LD-5", at, STAGE);
        if (at.ranks[CHALLENGE] == HIGH && at.ranks[STAGE] == 0) {
            applied.add(new Reason(rule("LD-6"), List.of(input(at, CHALLENGE), input(at, STAGE))));
        }
        one(applied, at.ranks[RECENT_PERFORMANCE] == 0, "LD-7", at, RECENT_PERFORMANCE);
        return sorted(applied, GREEN, assumed);
    }

    private void one(List<Reason> applied, boolean applies, String rule, Areas at, int input) {
        if (applies) {
            applied.add(new Reason(rule(rule), List.of(input(at, input))));
        }
    }

    private static Trigger input(Areas at, int input) {
        Trigger stated = at.stated[input];
        return stated != null
                ? stated
                : new Trigger(INPUTS.get(input), INPUT_LEVELS.get(input).get(at.ranks[input]), null);
    }

    private Rule rule(String id) {
        Rule rule = ruleById.get(id);
        if (rule == null) {
            throw new IllegalStateException("No rule " + id);
        }
        return rule;
    }

    private static End sorted(List<Reason> applied, int best, List<String> assumed) {
        int level = best;
        for (Reason reason : applied) {
            level = Math.min(level, reason.rule().ceiling());
        }
        List<Reason> binding = new ArrayList<>(applied.size());
        List<Reason> others = new ArrayList<>(applied.size());
        for (Reason reason : applied) {
            (reason.rule().ceiling() == level ? binding : others).add(reason);
        }
        return new End(level, binding, others, assumed);
    }

    /** The rules that apply to one judgement, with one list of triggers for each level that they look at. */
    private final class Found {
        private final Areas areas;
        private final int assumedRank;
        private final List<String> ids;
        private final List<String> levels;
        private final @Nullable List<Trigger>[] triggersByRank;
        private final List<Reason> applied = new ArrayList<>(5);

        @SuppressWarnings({"unchecked", "rawtypes"})
        Found(Areas areas, int assumedRank, List<String> ids, List<String> levels) {
            this.areas = areas;
            this.assumedRank = assumedRank;
            this.ids = ids;
            this.levels = levels;
            this.triggersByRank = new List[levels.size()];
        }

        void ifTrue(boolean applies, String rule, int rank) {
            if (applies) {
                applied.add(new Reason(rule(rule), triggers(rank)));
            }
        }

        End end(int best, List<String> assumed) {
            return sorted(applied, best, assumed);
        }

        private List<Trigger> triggers(int rank) {
            List<Trigger> known = triggersByRank[rank];
            if (known != null) {
                return known;
            }
            List<Trigger> triggers = new ArrayList<>(areas.ranks.length);
            for (int place = 0; place < areas.ranks.length; place++) {
                Trigger stated = areas.stated[place];
                if (stated != null && areas.ranks[place] <= rank) {
                    triggers.add(stated);
                } else if (areas.ranks[place] == MISSING && assumedRank <= rank) {
                    triggers.add(new Trigger(ids.get(place), levels.get(assumedRank), null));
                }
            }
            triggersByRank[rank] = triggers;
            return triggers;
        }
    }
}
