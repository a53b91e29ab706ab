package io.github.psadelivery.scoring.testing.generation;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.NotApplicable;
import io.github.psadelivery.model.assessment.PublishedLikelihood;
import io.github.psadelivery.model.assessment.Rated;
import io.github.psadelivery.model.assessment.Statement;
import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.rubric.Scale;
import io.github.psadelivery.rules.rubric.ScaleLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The mistakes that a full assessment can be given, each with the problem that it must give. */
enum Mistake {
    UNKNOWN_ITEM(ProblemCode.UNKNOWN_ITEM) {
        @Override
        Optional<InvalidAssessment> in(Assessment full, Rubric rubric, Item area) {
            return Optional.of(invalid(full, with(full, rated(area.id() + "?", "Red")), area.id() + "?"));
        }
    },
    UNKNOWN_LEVEL(ProblemCode.UNKNOWN_LEVEL) {
        @Override
        Optional<InvalidAssessment> in(Assessment full, Rubric rubric, Item area) {
            return Optional.of(replaced(full, rated(area.id(), "no such level")));
        }
    },
    UNKNOWN_PUBLISHED_LEVEL(ProblemCode.UNKNOWN_LEVEL) {
        @Override
        Optional<InvalidAssessment> in(Assessment full, Rubric rubric, Item area) {
            Assessment changed = new Assessment(
                    full.subject(),
                    full.date(),
                    full.assessor(),
                    full.statements(),
                    Optional.of(PublishedLikelihood.of("no such level")),
                    full.corrections());
            return Optional.of(
                    new InvalidAssessment(changed, ProblemCode.UNKNOWN_LEVEL, Place.Stated.PUBLISHED_LIKELIHOOD));
        }
    },
    LEVEL_OF_ANOTHER_SCALE(ProblemCode.LEVEL_OF_ANOTHER_SCALE) {
        @Override
        Optional<InvalidAssessment> in(Assessment full, Rubric rubric, Item area) {
            Scale scale = area.requiredScale();
            return rubric.tables().scales().stream()
                    .flatMap(other -> other.levels().stream())
                    .map(ScaleLevel::level)
                    .map(Level::label)
                    .filter(label -> scale.level(label).isEmpty())
                    .findFirst()
                    .map(label -> replaced(full, rated(area.id(), label)));
        }
    },
    RATED_TWICE(ProblemCode.RATED_TWICE) {
        @Override
        Optional<InvalidAssessment> in(Assessment full, Rubric rubric, Item area) {
            Statement again = full.statementOn(area.id()).orElseThrow();
            return Optional.of(invalid(full, with(full, again), area.id()));
        }
    },
    NOT_APPLICABLE_WITHOUT_REASON(ProblemCode.NOT_APPLICABLE_WITHOUT_REASON) {
        @Override
        Optional<InvalidAssessment> in(Assessment full, Rubric rubric, Item area) {
            return Optional.of(area)
                    .filter(one -> rubric.areas(judgementOf(rubric, one).id()).size() > 1)
                    .map(one -> replaced(full, new NotApplicable(one.id(), " ")));
        }
    },
    NOTHING_APPLICABLE(ProblemCode.NOTHING_APPLICABLE) {
        @Override
        Optional<InvalidAssessment> in(Assessment full, Rubric rubric, Item area) {
            Item judgement = judgementOf(rubric, area);
            List<Statement> statements = new ArrayList<>();
            for (Statement statement : full.statements()) {
                boolean isBeneath = rubric.areas(judgement.id()).contains(rubric.required(statement.item()));
                statements.add(isBeneath ? new NotApplicable(statement.item(), Assessments.NOT_APPLICABLE) : statement);
            }
            return Optional.of(invalid(full, statements, judgement.id()));
        }
    },
    NOT_RATEABLE(ProblemCode.NOT_RATEABLE) {
        @Override
        Optional<InvalidAssessment> in(Assessment full, Rubric rubric, Item area) {
            Item likelihood = rubric.likelihood();
            String best = likelihood.requiredScale().best().label();
            return Optional.of(invalid(full, with(full, rated(likelihood.id(), best)), likelihood.id()));
        }
    },
    NOT_AN_AREA(ProblemCode.NOT_AN_AREA) {
        @Override
        Optional<InvalidAssessment> in(Assessment full, Rubric rubric, Item area) {
            Item judgement = judgementOf(rubric, area);
            return Optional.of(invalid(
                    full, with(full, new NotApplicable(judgement.id(), Assessments.NOT_APPLICABLE)), judgement.id()));
        }
    };

    private final ProblemCode code;

    Mistake(ProblemCode code) {
        this.code = code;
    }

    /** The full assessment with this mistake at or about an area; empty where the rubric does not allow it. */
    abstract Optional<InvalidAssessment> in(Assessment full, Rubric rubric, Item area);

    InvalidAssessment invalid(Assessment full, List<Statement> statements, String item) {
        return new InvalidAssessment(
                new Assessment(
                        full.subject(), full.date(), full.assessor(), statements, full.published(), full.corrections()),
                code,
                item);
    }

    InvalidAssessment replaced(Assessment full, Statement wrong) {
        Predicate<Statement> isSame = statement -> statement.item().equals(wrong.item());
        return invalid(
                full,
                full.statements().stream()
                        .map(statement -> isSame.test(statement) ? wrong : statement)
                        .toList(),
                wrong.item());
    }

    private static List<Statement> with(Assessment full, Statement more) {
        return Stream.concat(full.statements().stream(), Stream.of(more)).toList();
    }

    private static Rated rated(String item, String level) {
        return new Rated(item, level, "", List.of());
    }

    private static Item judgementOf(Rubric rubric, Item area) {
        return rubric.judgements().stream()
                .filter(judgement -> rubric.areas(judgement.id()).contains(area))
                .findFirst()
                .orElseThrow();
    }
}
