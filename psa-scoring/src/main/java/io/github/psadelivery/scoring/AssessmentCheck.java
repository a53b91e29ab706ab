package io.github.psadelivery.scoring;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.NotApplicable;
import io.github.psadelivery.model.assessment.Rated;
import io.github.psadelivery.model.assessment.Statement;
import io.github.psadelivery.model.problem.Nearest;
import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.ItemKind;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.rubric.Scale;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads an assessment by a rubric: each word gets its meaning, or a problem. */
final class AssessmentCheck {
    private static final String PUBLISHED = Place.Stated.PUBLISHED_LIKELIHOOD;

    private static final int MOST_TRIED = 4;

    private final Rubric rubric;
    private final List<JudgementPlan> judgements;
    private final Ratings.Unstated unstated;
    private final List<String> rateableIds;
    private final String[] idByItem;
    private final @Nullable Scale[] scaleByItem;
    private final int[] nextByItem;

    AssessmentCheck(Rubric rubric) {
        this.rubric = rubric;
        this.judgements = JudgementPlan.ofJudgements(rubric);
        this.unstated = new Ratings.Unstated(rubric);
        this.idByItem = rubric.items().stream().map(Item::id).toArray(String[]::new);
        this.scaleByItem = rubric.items().stream()
                .map(item -> isRateable(item) ? item.requiredScale() : null)
                .toArray(Scale[]::new);
        this.nextByItem = IntStream.range(0, idByItem.length)
                .map(item -> nextToState(rubric.items(), item))
                .toArray();
        this.rateableIds = rubric.items().stream()
                .filter(AssessmentCheck::isRateable)
                .map(Item::id)
                .toList();
    }

    /** The place of the item that an assessor states after this one, if the assessor goes by the order of the table. */
    private static int nextToState(List<Item> items, int item) {
        return IntStream.range(item + 1, items.size())
                .filter(later -> items.get(later).kind() == ItemKind.AREA
                        || items.get(later).kind() == ItemKind.INPUT)
                .findFirst()
                .orElse(item);
    }

    private static boolean isRateable(Item item) {
        return item.kind() != ItemKind.GROUP && item.kind() != ItemKind.LIKELIHOOD;
    }

    /** Reads an assessment; what is wrong with it stands beside the ratings. */
    Ratings of(Assessment assessment) {
        Ratings ratings = new Ratings(rubric, unstated);
        List<Statement> statements = assessment.statements();
        int item = 0;
        for (int place = 0; place < statements.size(); place++) {
            Statement statement = statements.get(place);
            item = index(statement.item(), nextByItem[Math.max(item, 0)]);
            if (item < 0) {
                ratings.problem(unknownItem(assessment, statement));
            } else if (ratings.isMentioned(item)) {
                ratings.problem(item, statedTwice(assessment, statement.item()));
            } else {
                take(assessment, statement, item, ratings);
            }
        }
        nothingApplicable(assessment, ratings);
        if (assessment.published().isPresent()) {
            Scale scale = rubric.likelihood().requiredScale();
            String level = assessment.published().get().level();
            if (scale.rankOrMissing(level) < 0) {
                ratings.problem(wrongLevel(assessment, PUBLISHED, scale, level));
            }
        }
        return ratings;
    }

    /**
     * The place of an item, or -1 if there is none such. Most statements stand in the order of the table and carry the
     * rubric's own id, so that the next few items are tried before anything is looked up.
     */
    @SuppressWarnings("ReferenceEquality") // equal ids that are other objects are looked up
    private int index(String id, int expected) {
        int item = expected;
        for (int tried = 0; tried < MOST_TRIED; tried++) {
            if (idByItem[item] == id) {
                return item;
            }
            item = nextByItem[item];
        }
        return idByItem[expected].equals(id) ? expected : rubric.indexOrMissing(id);
    }

    private void take(Assessment assessment, Statement statement, int index, Ratings ratings) {
        Scale scale = scaleByItem[index];
        if (scale == null) {
            ratings.problem(index, notRateable(assessment, rubric.items().get(index)));
        } else if (statement instanceof Rated rated) {
            int rank = scale.rankOrMissing(rated.level());
            if (rank >= 0) {
                ratings.rate(index, rated, rank);
            } else {
                ratings.problem(index, wrongLevel(assessment, rated.item(), scale, rated.level()));
            }
        } else {
            ratings.setNotApplicable(index);
            notApplicable(assessment, (NotApplicable) statement, index, ratings);
        }
    }

    private static Problem statedTwice(Assessment assessment, String item) {
        return problem(
                assessment,
                item,
                ProblemCode.RATED_TWICE,
                "%s is stated twice.".formatted(item),
                "Keep one of the two statements.");
    }

    private void notApplicable(Assessment assessment, NotApplicable statement, int index, Ratings ratings) {
        Item item = rubric.items().get(index);
        if (item.kind() != ItemKind.AREA) {
            ratings.problem(
                    index,
                    problem(
                            assessment,
                            item.id(),
                            ProblemCode.NOT_AN_AREA,
                            "%s cannot be not applicable; only areas to consider can.".formatted(item.id()),
                            "State its level, or leave it out if it is not known."));
        } else if (statement.because().isBlank()) {
            ratings.problem(
                    index,
                    problem(
                            assessment,
                            item.id(),
                            ProblemCode.NOT_APPLICABLE_WITHOUT_REASON,
                            "%s is called not applicable without a reason.".formatted(item.id()),
                            "Say why it does not apply."));
        }
    }

    private void nothingApplicable(Assessment assessment, Ratings ratings) {
        for (int place = 0; place < judgements.size(); place++) {
            JudgementPlan plan = judgements.get(place);
            Item judgement = plan.judgement();
            if (!ratings.isMentioned(plan.index()) && plan.isNothingApplicable(ratings)) {
                ratings.problem(problem(
                        assessment,
                        judgement.id(),
                        ProblemCode.NOTHING_APPLICABLE,
                        "No area of %s applies, and %s itself is not stated.".formatted(judgement.id(), judgement.id()),
                        "Rate at least one of its areas, or state its level with a reason."));
            }
        }
    }

    private Problem unknownItem(Assessment assessment, Statement statement) {
        return problem(
                assessment,
                statement.item(),
                ProblemCode.UNKNOWN_ITEM,
                "“%s” is not an item of rubric %s."
                        .formatted(statement.item(), rubric.header().id()),
                Nearest.to(statement.item(), rateableIds)
                        .map("Write %s?"::formatted)
                        .orElse("Use the id of an area, a judgement, the stage or recent performance."));
    }

    private static Problem notRateable(Assessment assessment, Item item) {
        return problem(
                assessment,
                item.id(),
                ProblemCode.NOT_RATEABLE,
                item.kind() == ItemKind.GROUP
                        ? "%s is a group of areas and has no level.".formatted(item.id())
                        : "The %s is what the rubric gives, and cannot be stated.".formatted(item.id()),
                item.kind() == ItemKind.GROUP
                        ? "Rate its areas."
                        : "State a published or panel's likelihood as such, with its reason.");
    }

    private Problem wrongLevel(Assessment assessment, String item, Scale scale, String word) {
        Optional<Scale> other = rubric.tables().scales().stream()
                .filter(candidate -> candidate.level(word).isPresent())
                .findFirst();
        String levels = String.join(", ", scale.words());
        String advice = Nearest.to(word, scale.words())
                .flatMap(scale::level)
                .map(level -> "Did you mean %s (%s)?".formatted(level.label(), level.code()))
                .orElse("Write one of %s, or leave it out where nothing is assessed.".formatted(levels));
        return other.map(found -> problem(
                        assessment,
                        item,
                        ProblemCode.LEVEL_OF_ANOTHER_SCALE,
                        "“%s” is a level of %s, and %s is rated on %s.".formatted(word, found.id(), item, scale.id()),
                        "Write one of %s.".formatted(levels)))
                .orElseGet(() -> problem(
                        assessment,
                        item,
                        ProblemCode.UNKNOWN_LEVEL,
                        "“%s” is not a level of %s.".formatted(word, scale.id()),
                        advice));
    }

    private static Problem problem(
            Assessment assessment, String item, ProblemCode code, String message, String advice) {
        return new Problem(code, new Place.Stated(assessment.name(), item), message, advice);
    }
}
