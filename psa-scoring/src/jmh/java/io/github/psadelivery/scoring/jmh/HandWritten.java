package io.github.psadelivery.scoring.jmh;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.Rated;
import io.github.psadelivery.model.assessment.Statement;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.jmh.Answer.End;
import io.github.psadelivery.scoring.jmh.Answer.Outcome;
import io.github.psadelivery.scoring.jmh.Answer.Reason;
import io.github.psadelivery.scoring.jmh.Answer.Rule;
import io.github.psadelivery.scoring.jmh.Answer.Trigger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The rubric {@code pmdu-2003} as a careful programmer would write it by hand, without tables and without Drools: one
 * pass over the statements, counts, an {@code if} a rule, and the same reasons as the scorer gives. It is what the
 * scorer's speed is held against, and it takes the same short ways: one end where nothing is missing, one list of
 * triggers for the rules that look at the same, triggers that are made when a rule asks, and those of unstated items made
 * once. Its lists are lists of the JDK.
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

    private static final List<String> RULES = List.of("DC-1", "DC-2", "DC-3", "DC-4", "PL-1", "PL-2", "PL-3", "PL-4", "PL-5", "CP-1", "CP-2", "CP-3", "CP-4", "CP-5", "LD-1", "LD-2", "LD-3", "LD-4", "LD-5", "LD-6", "LD-7");
    private static final int DC_1 = 0;
    private static final int DC_2 = 1;
    private static final int DC_3 = 2;
    private static final int DC_4 = 3;
    private static final int PL_1 = 4;
    private static final int PL_2 = 5;
    private static final int PL_3 = 6;
    private static final int PL_4 = 7;
    private static final int PL_5 = 8;
    private static final int CP_1 = 9;
    private static final int CP_2 = 10;
    private static final int CP_3 = 11;
    private static final int CP_4 = 12;
    private static final int CP_5 = 13;
    private static final int LD_1 = 14;
    private static final int LD_2 = 15;
    private static final int LD_3 = 16;
    private static final int LD_4 = 17;
    private static final int LD_5 = 18;
    private static final int LD_6 = 19;
    private static final int LD_7 = 20;

    private final Map<String, Place> placeById = new HashMap<>();
    private final Map<String, Map<String, Integer>> rankByWordById = new HashMap<>();
    private final Rule[] rules = new Rule[RULES.size()];
    private final Trigger[][][] unstatedByRankByPlaceByHeading;

    /** Where an item stands: among which areas or inputs, and at which place. */
    private record Place(int heading, int place) {}

    private static final class Areas {
        private final int[] ranks;
        private final @Nullable Rated[] rated;
        private final @Nullable Trigger[] triggers;

        Areas(int size) {
            ranks = new int[size];
            rated = new @Nullable Rated[size];
            triggers = new @Nullable Trigger[size];
            Arrays.fill(ranks, MISSING);
        }

        /** What is stated, made when a rule first asks for it. */
        @Nullable
        Trigger stated(int place) {
            Rated stated = rated[place];
            if (stated != null && triggers[place] == null) {
                triggers[place] = new Trigger(stated.item(), stated.level(), stated);
            }
            return triggers[place];
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
                .forEach(cap -> rules[RULES.indexOf(cap.id())] = new Rule(cap.id(),
                                rubric.sentence(cap),
                                cap.because(),
                                cap.source(),
                                cap.ceiling().rank()));
        unstatedByRankByPlaceByHeading = new Trigger[][][] {
            unstated(CHALLENGE_AREAS, area -> CHALLENGES),
            unstated(PLANNING_AREAS, area -> RATINGS),
            unstated(CAPACITY_AREAS, area -> RATINGS),
            unstated(INPUTS, input -> INPUT_LEVELS.get(INPUTS.indexOf(input)))
        };
    }

    private static Trigger[][] unstated(List<String> ids, Function<String, List<String>> levels) {
        return ids.stream()
                .map(id -> levels.apply(id).stream()
                        .map(level -> new Trigger(id, level, null))
                        .toArray(Trigger[]::new))
                .toArray(Trigger[][]::new);
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
            areas.rated[place.place()] = rated;
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
        Rated stated = inputs.rated[judgement];
        boolean isProvisional =
                stated == null && (assessed < LEAST_SHARE * applicable || isRequiredMissing(judgement, areas));
        End worst = end(areas, 0, judgement, levels, applicable, assumed);
        End best = assumed.isEmpty()
                ? worst
                : end(areas, levels.size() - 1, judgement, levels, applicable, assumed);
        return new Outcome(worst, best, isProvisional, stated);
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
        Found found =
                new Found(areas, assumedRank, unstatedByRankByPlaceByHeading[judgement], levels.size());
        if (judgement == CHALLENGE) {
            found.ifTrue(atOrBelow[HIGH] >= 2, DC_1, HIGH);
            found.ifTrue(atOrBelow[HIGH] >= 1 && atOrBelow[MEDIUM] >= 4, DC_2, MEDIUM);
            found.ifTrue(atOrBelow[HIGH] >= 1, DC_3, HIGH);
            found.ifTrue(atOrBelow[MEDIUM] >= 3, DC_4, MEDIUM);
            return found.end(LOW, assumed);
        }
        boolean isPlanning = judgement == PLANNING;
        found.ifTrue(2 * atOrBelow[RED] >= applicable, isPlanning ? PL_1 : CP_1, RED);
        found.ifTrue(atOrBelow[RED] >= 1, isPlanning ? PL_2 : CP_2, RED);
        found.ifTrue(2 * atOrBelow[AMBER_RED] > applicable, isPlanning ? PL_3 : CP_3, AMBER_RED);
        found.ifTrue(atOrBelow[AMBER_RED] >= 1, isPlanning ? PL_4 : CP_4, AMBER_RED);
        found.ifTrue(2 * atOrBelow[AMBER_GREEN] > applicable, isPlanning ? PL_5 : CP_5, AMBER_GREEN);
        return found.end(GREEN, assumed);
    }

    private Outcome likelihood(Outcome challenge, Outcome planning, Outcome capacity, Areas inputs) {
        boolean isStageMissing = inputs.ranks[STAGE] == MISSING;
        List<String> assumed = isStageMissing ? List.of("stage") : List.of();
        int[] worst = at(inputs, level(challenge, true), level(planning, true), level(capacity, true), 0);
        int[] best = at(
                inputs, level(challenge, false), level(planning, false), level(capacity, false), STAGES.size() - 1);
        End atWorst = likelihood(inputs, worst, assumed);
        End atBest = Arrays.equals(worst, best) ? atWorst : likelihood(inputs, best, assumed);
        return new Outcome(atWorst, atBest, false, null);
    }

    /** A stated judgement feeds the likelihood in place of the derived one. */
    private int level(Outcome outcome, boolean isWorst) {
        Rated stated = outcome.stated();
        return stated != null
                ? ranks(stated.item()).getOrDefault(stated.level(), 0)
                : isWorst ? outcome.worst().level() : outcome.best().level();
    }

    private static int[] at(Areas inputs, int challenge, int planning, int capacity, int stage) {
        int[] at = inputs.ranks.clone();
        at[CHALLENGE] = challenge;
        at[PLANNING] = planning;
        at[CAPACITY] = capacity;
        at[STAGE] = at[STAGE] == MISSING ? stage : at[STAGE];
        return at;
    }

    private End likelihood(Areas inputs, int[] at, List<String> assumed) {
        List<Reason> applied = new ArrayList<>(7);
        one(applied, at[PLANNING] <= RED, LD_1, inputs, at, PLANNING);
        one(applied, at[PLANNING] <= AMBER_RED, LD_2, inputs, at, PLANNING);
        one(applied, at[CAPACITY] <= RED, LD_3, inputs, at, CAPACITY);
        one(applied, at[CAPACITY] <= AMBER_RED, LD_4, inputs, at, CAPACITY);
        one(applied, at[STAGE] <= 1, LD_5, inputs, at, STAGE);
        if (at[CHALLENGE] == HIGH && at[STAGE] == 0) {
            applied.add(new Reason(rule(LD_6), List.of(input(inputs, at, CHALLENGE), input(inputs, at, STAGE))));
        }
        one(applied, at[RECENT_PERFORMANCE] == 0, LD_7, inputs, at, RECENT_PERFORMANCE);
        return sorted(applied, GREEN, assumed);
    }

    private void one(List<Reason> applied, boolean applies, int rule, Areas inputs, int[] at, int input) {
        if (applies) {
            applied.add(new Reason(rule(rule), List.of(input(inputs, at, input))));
        }
    }

    private Trigger input(Areas inputs, int[] at, int input) {
        Trigger stated = inputs.stated(input);
        return stated != null ? stated : unstatedByRankByPlaceByHeading[STAGE][input][at[input]];
    }

    private Rule rule(int rule) {
        return rules[rule];
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
        private final Trigger[][] unstated;
        private final @Nullable List<Trigger>[] triggersByRank;
        private final List<Reason> applied = new ArrayList<>(5);

        @SuppressWarnings({"unchecked", "rawtypes"})
        Found(Areas areas, int assumedRank, Trigger[][] unstated, int levels) {
            this.areas = areas;
            this.assumedRank = assumedRank;
            this.unstated = unstated;
            this.triggersByRank = new List[levels];
        }

        void ifTrue(boolean applies, int rule, int rank) {
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
                if (areas.ranks[place] == MISSING) {
                    if (assumedRank <= rank) {
                        triggers.add(unstated[place][assumedRank]);
                    }
                } else if (areas.ranks[place] != NOT_APPLICABLE && areas.ranks[place] <= rank) {
                    triggers.add(Objects.requireNonNull(areas.stated(place)));
                }
            }
            triggersByRank[rank] = triggers;
            return triggers;
        }
    }
}
