package io.github.psadelivery.scoring.testing.zoo;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.NotApplicable;
import io.github.psadelivery.model.assessment.Rated;
import io.github.psadelivery.model.assessment.Statement;
import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.rules.Rubrics;
import io.github.psadelivery.rules.cap.Cap;
import io.github.psadelivery.rules.cap.Condition;
import io.github.psadelivery.rules.cap.Threshold;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.rubric.Scale;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.Rejected;
import io.github.psadelivery.scoring.Result;
import io.github.psadelivery.scoring.Scorer;
import io.github.psadelivery.scoring.explanation.Derived;
import io.github.psadelivery.scoring.explanation.Reasons;
import io.github.psadelivery.scoring.outcome.Outcome;
import io.github.psadelivery.scoring.testing.generation.RubricMaker;
import io.github.psadelivery.scoring.testing.law.Roads;
import io.github.psadelivery.scoring.testing.law.Tested;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Scorers and roads by the shipped rubric that are wrong on purpose, each in one way. */
enum WrongScorer {
    /** Overlooks one area: it is always taken for Green. */
    IGNORES_AN_AREA {
        @Override
        Tested tested() {
            return reading(assessment -> {
                List<Statement> statements = new ArrayList<>();
                assessment
                        .statements()
                        .forEach(statement -> statements.add(
                                statement.item().equals("PL.2.1") && statement instanceof Rated
                                        ? new Rated("PL.2.1", "Green", "", List.of())
                                        : statement));
                return Misread.with(assessment, statements);
            });
        }
    },
    /** Nobody said that it is bad, so it must be good. */
    TAKES_MISSING_FOR_BEST {
        @Override
        Tested tested() {
            return reading(assessment -> Misread.filled(assessment, RUBRIC, Scale::best));
        }
    },
    /** Nobody said, so it will be middling. */
    GUESSES_THE_MIDDLE {
        @Override
        Tested tested() {
            return reading(assessment -> Misread.filled(assessment, RUBRIC, scale -> scale.at(scale.size() / 2)));
        }
    },
    /** Takes six of thirteen for half. */
    OFF_BY_ONE_IN_A_SHARE {
        @Override
        Tested tested() {
            return by(cap -> cap.id().equals("PL-1") ? counting(cap, 6) : cap);
        }
    },
    /** Half of thirteen areas is seven, also where four of them do not apply. */
    LEAVES_NOT_APPLICABLE_IN_THE_BASE {
        @Override
        Tested tested() {
            return by(cap -> cap.id().startsWith("PL")
                            && cap.conditions().get(0).atLeast().needsApplicable()
                    ? counting(cap, 7)
                    : cap);
        }
    },
    /** Remembers results by assessment, whichever rubric was asked. */
    CACHES_ACROSS_RUBRICS {
        @Override
        Tested tested() {
            Map<Assessment, Result> remembered = new HashMap<>();
            Function<Rubric, Scorer> byTables = rubric -> {
                Scorer asked = PsaScorer.of(rubric);
                return assessment -> remembered.computeIfAbsent(assessment, asked::score);
            };
            return new Tested(
                    byTables.apply(RUBRIC), RUBRIC, Roads.ofAnyScorer().withTables(byTables));
        }
    },
    /** Takes the first statement for a heading and skips it. */
    SKIPS_THE_FIRST_STATEMENT {
        @Override
        Tested tested() {
            return reading(assessment -> Misread.with(
                    assessment, assessment.statements().stream().skip(1).toList()));
        }
    },
    /** Something counts along: every third result is that of the first stage. */
    DEPENDS_ON_WHAT_CAME_BEFORE {
        @Override
        Tested tested() {
            int[] count = {0};
            return reading(assessment -> {
                if (count[0]++ % 3 != 0) {
                    return assessment;
                }
                List<Statement> statements = new ArrayList<>(assessment.statements());
                statements.removeIf(statement -> statement.item().equals("stage"));
                statements.add(new Rated("stage", "Policy development", "", List.of()));
                return Misread.with(assessment, statements);
            });
        }
    },
    /** Believes that Red is good for one area. */
    TURNS_AN_AREA_ROUND {
        @Override
        Tested tested() {
            return reading(assessment -> Misread.turnedRound(assessment, RUBRIC, "CP.2"));
        }
    },
    /** Believes that stage 1 is the last. */
    TURNS_THE_STAGE_ROUND {
        @Override
        Tested tested() {
            return reading(assessment -> Misread.turnedRound(assessment, RUBRIC, "stage"));
        }
    },
    /** Believes that below the path means below the costs. */
    TURNS_RECENT_PERFORMANCE_ROUND {
        @Override
        Tested tested() {
            return reading(assessment -> Misread.turnedRound(assessment, RUBRIC, "recent performance"));
        }
    },
    /** Says of every likelihood that it may be anything. */
    GIVES_THE_WIDEST_INTERVAL {
        @Override
        Tested tested() {
            Scale scale = RUBRIC.likelihood().requiredScale();
            return giving(result -> Forged.likelihood(
                    result,
                    derived -> derived.outcome().isSettled()
                            ? derived
                            : new Derived(
                                    Outcome.between(scale.worst(), scale.best()),
                                    derived.atWorst(),
                                    derived.atBest())));
        }
    },
    /** Gives levels and keeps the reasons to itself. */
    GIVES_NO_REASON {
        @Override
        Tested tested() {
            return giving(result -> Forged.derived(
                    result,
                    derived -> Forged.ends(
                            derived,
                            reasons -> new Reasons(reasons.level(), List.of(), List.of(), reasons.assumed()))));
        }
    },
    /** Numbers its rules by itself. */
    MAKES_UP_RULE_IDS {
        @Override
        Tested tested() {
            return giving(result -> Forged.derived(
                    result,
                    derived -> Forged.caps(
                            derived,
                            cap -> new Cap(
                                    "rule " + cap.id(),
                                    cap.judgement(),
                                    cap.conditions(),
                                    cap.ceiling(),
                                    cap.because(),
                                    cap.source()))));
        }
    },
    /** Shows the reasons of the best end for the worst one. */
    SWAPS_THE_REASONS {
        @Override
        @SuppressWarnings("ArgumentSelectionDefectChecker") // that is the mistake
        Tested tested() {
            return giving(result -> Forged.derived(
                    result, derived -> new Derived(derived.outcome(), derived.atBest(), derived.atWorst())));
        }
    },
    /** Trusts the areas more than the assessor. */
    IGNORES_STATED_JUDGEMENTS {
        @Override
        Tested tested() {
            return reading(assessment -> Misread.only(
                    assessment,
                    statement -> RUBRIC.judgements().stream()
                                    .noneMatch(judgement -> judgement.id().equals(statement.item()))
                            || assessment.statements().size() < 3));
        }
    },
    /** Starts one level below the best. */
    NEVER_GIVES_GREEN {
        @Override
        Tested tested() {
            return by(cap -> cap.id().equals("LD-5") ? atLevel(cap, RUBRIC, "Irreversible progress") : cap);
        }
    },
    /** Rejects whatever is not complete. */
    REJECTS_GAPS {
        @Override
        Tested tested() {
            return new Tested(
                    assessment -> assessment.statements().size()
                                    < RUBRIC.areas("likelihood").size()
                            ? new Rejected(assessment, RUBRIC.reference(), List.of(tooLittle()))
                            : RIGHT.score(assessment),
                    RUBRIC,
                    Roads.ofAnyScorer());
        }
    },
    /** Rejects everything, and so gives no wrong outcome at all. */
    REJECTS_EVERYTHING {
        @Override
        Tested tested() {
            return new Tested(
                    assessment -> new Rejected(assessment, RUBRIC.reference(), List.of(tooLittle())),
                    RUBRIC,
                    Roads.ofAnyScorer());
        }
    },
    /** Throws where the stage is missing. */
    THROWS_WITHOUT_A_STAGE {
        @Override
        Tested tested() {
            return new Tested(
                    assessment -> {
                        if (assessment.statementOn("stage").isEmpty()) {
                            throw new IllegalStateException("no stage");
                        }
                        return RIGHT.score(assessment);
                    },
                    RUBRIC,
                    Roads.ofAnyScorer());
        }
    },
    /** Lets rows overrule one another: the last one that applies decides. */
    LAST_ROW_WINS {
        @Override
        Tested tested() {
            return overruling(true);
        }
    },
    /** The same the other way: once a row applies, the rows below it are not looked at. */
    FIRST_ROW_WINS {
        @Override
        Tested tested() {
            return overruling(false);
        }
    },
    /** Writes JSON without reasons. */
    JSON_LOSES_REASONS {
        @Override
        Tested tested() {
            return with(Roads.ofAnyScorer()
                    .withJson(assessment -> Roads.throughJson(Misread.with(
                            assessment,
                            assessment.statements().stream()
                                    .map(statement -> statement.<Statement>fold(
                                            rated -> new Rated(rated.item(), rated.level(), "", rated.evidence()),
                                            none -> none))
                                    .toList()))));
        }
    },
    /** Takes the cell n/a for an empty one. */
    CSV_LOSES_NOT_APPLICABLES {
        @Override
        Tested tested() {
            return with(Roads.ofAnyScorer()
                    .withCsv((rubric, assessment) -> Roads.throughCsv(rubric, assessment)
                            .map(read -> Misread.only(read, statement -> !(statement instanceof NotApplicable)))));
        }
    },
    /** Gives the results of a stream as they are finished. */
    STREAM_CHANGES_THE_ORDER {
        @Override
        Tested tested() {
            return with(Roads.ofAnyScorer().withStream(assessments -> {
                List<Result> results = new ArrayList<>(RIGHT.score(assessments).toList());
                Collections.rotate(results, 1);
                return results.stream();
            }));
        }
    },
    /** Builds a scorer again by the rubric of last year. */
    RECIPE_FORGETS_A_ROW {
        @Override
        Tested tested() {
            return with(Roads.ofAnyScorer().withRecipe(() -> PsaScorer.of(without("LD-4"))));
        }
    },
    /** Writes all rows as DRL but for one. */
    DRL_FORGETS_A_ROW {
        @Override
        Tested tested() {
            return with(Roads.ofAnyScorer().withDrl(rubric -> Roads.byDrl(without("PL-4"))));
        }
    };

    private static final Rubric RUBRIC = Rubrics.standard();
    private static final PsaScorer RIGHT = PsaScorer.standard();

    abstract Tested tested();

    private static Tested with(Roads roads) {
        return new Tested(RIGHT, RUBRIC, roads);
    }

    /** Right, but for what it reads. */
    private static Tested reading(UnaryOperator<Assessment> misread) {
        return new Tested(
                assessment -> Forged.about(assessment, RIGHT.score(misread.apply(assessment))),
                RUBRIC,
                Roads.ofAnyScorer());
    }

    /** Right, but for what it gives out. */
    private static Tested giving(UnaryOperator<Result> forged) {
        return new Tested(assessment -> forged.apply(RIGHT.score(assessment)), RUBRIC, Roads.ofAnyScorer());
    }

    /** By rows that are not those of the rubric, though they have their ids. */
    private static Tested by(UnaryOperator<Cap> misread) {
        Scorer wrong = PsaScorer.of(RubricMaker.withCaps(
                RUBRIC, RUBRIC.tables().caps().stream().map(misread).toList()));
        return new Tested(assessment -> Forged.by(RUBRIC, wrong.score(assessment)), RUBRIC, Roads.ofAnyScorer());
    }

    private static Tested overruling(boolean isLast) {
        Function<Rubric, Scorer> byTables = rubric -> {
            Scorer right = PsaScorer.of(rubric);
            return assessment -> Forged.derived(
                    right.score(assessment),
                    derived -> Forged.ends(derived, reasons -> Forged.oneRowWins(reasons, rubric, isLast)));
        };
        return new Tested(byTables.apply(RUBRIC), RUBRIC, Roads.ofAnyScorer().withTables(byTables));
    }

    private static Rubric without(String id) {
        return RubricMaker.withCaps(
                RUBRIC,
                RUBRIC.tables().caps().stream()
                        .filter(cap -> !cap.id().equals(id))
                        .toList());
    }

    private static Cap counting(Cap cap, int atLeast) {
        Condition condition = cap.conditions().get(0);
        return changed(cap, new Condition(new Threshold.Count(atLeast), condition.of(), condition.level()));
    }

    private static Cap atLevel(Cap cap, Rubric rubric, String level) {
        Condition condition = cap.conditions().get(0);
        return changed(
                cap,
                new Condition(
                        condition.atLeast(),
                        condition.of(),
                        rubric.scaleOf(condition.of()).level(level).orElseThrow()));
    }

    private static Cap changed(Cap cap, Condition condition) {
        return new Cap(cap.id(), cap.judgement(), List.of(condition), cap.ceiling(), cap.because(), cap.source());
    }

    private static Problem tooLittle() {
        return new Problem(
                ProblemCode.MISSING_FIELD,
                new Place.Whole("assessment"),
                "Something is missing.",
                "Assess everything.");
    }

    /** The name as people read it. */
    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
