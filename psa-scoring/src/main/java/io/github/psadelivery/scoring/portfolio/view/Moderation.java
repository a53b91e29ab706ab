package io.github.psadelivery.scoring.portfolio.view;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.Rated;
import io.github.psadelivery.model.assessment.Statement;
import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.ItemKind;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.Scored;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Whether like is rated alike: results with the same inputs that people rated differently, and how far stated ratings
 * drift from what the rubric gives, by date and by assessor. Immutable.
 *
 * <p>A judgement's inputs are its areas, and its stated rating is the assessor's; the likelihood's inputs are the levels
 * of the judgements and direct inputs, and its stated rating is the published one. Reasons and evidence play no part.
 * Only settled outcomes are compared. <b>Assumption</b>: no form of moderation was published.
 *
 * @param disagreements same inputs with different stated ratings, judgement by judgement and the likelihood last
 * @param driftByDate the drift at each date, from the earliest
 * @param driftByAssessor the drift of each assessor by name; those without a name are left out
 */
public record Moderation(List<Disagreement> disagreements, List<Drift> driftByDate, List<Drift> driftByAssessor) {
    public Moderation {
        disagreements = List.copyOf(disagreements);
        driftByDate = List.copyOf(driftByDate);
        driftByAssessor = List.copyOf(driftByAssessor);
    }

    /**
     * Results with the same inputs of which people did not make the same.
     *
     * @param item the judgement, or the likelihood
     * @param inputs what is the same, in the order of the rubric: the level of each item, empty where it does not apply
     * @param ratings who rated how, in the order given
     */
    public record Disagreement(Item item, Map<Item, Optional<Level>> inputs, List<StatedRating> ratings) {
        public Disagreement {
            inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
            ratings = List.copyOf(ratings);
        }
    }

    /** One stated rating beside what the rubric gives. */
    public record StatedRating(Scored scored, Item item, Level stated, Optional<Level> given) {}

    /**
     * How stated ratings lie beside those of the rubric.
     *
     * @param of the date or the assessor
     * @param compared how many stated ratings were compared
     * @param better how many are better than the rubric's
     * @param worse how many are worse
     * @param steps the levels of all differences added up: positive if people rate better than the rubric on the whole
     */
    public record Drift(String of, int compared, int better, int worse, int steps) {}

    /** Looks at some results by one rubric. */
    public static Moderation of(Rubric rubric, List<Scored> results) {
        List<StatedRating> all = new ArrayList<>();
        List<Disagreement> disagreements = new ArrayList<>();
        for (Item judgement : rubric.judgements()) {
            List<StatedRating> ratings = results.stream()
                    .flatMap(scored -> ofJudgement(scored, judgement).stream())
                    .toList();
            all.addAll(ratings);
            disagreements.addAll(disagreements(judgement, ratings, rating -> areas(rating, rubric)));
        }
        List<StatedRating> ratings = results.stream()
                .flatMap(scored -> ofLikelihood(scored).stream())
                .toList();
        all.addAll(ratings);
        disagreements.addAll(disagreements(rubric.likelihood(), ratings, rating -> basis(rating.scored())));
        return new Moderation(
                disagreements,
                drift(
                        all,
                        rating -> Optional.of(
                                rating.scored().assessment().date().effective().toString())),
                drift(all, rating -> rating.scored().assessment().assessor()));
    }

    private static Optional<StatedRating> ofJudgement(Scored scored, Item judgement) {
        return scored.judgement(judgement.id())
                .stated()
                .map(Rated::level)
                .flatMap(judgement.requiredScale()::level)
                .map(stated -> new StatedRating(
                        scored,
                        judgement,
                        stated,
                        scored.judgement(judgement.id())
                                .derived()
                                .filter(derived -> derived.outcome().isSettled())
                                .map(derived -> derived.outcome().worst())));
    }

    private static Optional<StatedRating> ofLikelihood(Scored scored) {
        return scored.published()
                .map(published -> new StatedRating(
                        scored,
                        scored.usedRubric().likelihood(),
                        published,
                        Optional.of(scored.likelihood())
                                .filter(outcome -> outcome.isSettled())
                                .map(outcome -> outcome.worst())));
    }

    /** The levels of the areas; nothing where none is assessed, which is no basis for a comparison. */
    private static Map<Item, Optional<Level>> areas(StatedRating rating, Rubric rubric) {
        Map<Item, Optional<Level>> levelByArea = new LinkedHashMap<>();
        Assessment assessment = rating.scored().assessment();
        for (Item area : rubric.areas(rating.item().id())) {
            assessment.statementOn(area.id()).ifPresent(stated -> levelByArea.put(area, level(area, stated)));
        }
        return levelByArea;
    }

    private static Optional<Level> level(Item item, Statement statement) {
        return statement.fold(rated -> item.requiredScale().level(rated.level()), notApplicable -> Optional.empty());
    }

    /** What the likelihood stands on; nothing where a judgement is open. */
    private static Map<Item, Optional<Level>> basis(Scored scored) {
        Map<Item, Optional<Level>> levelByItem = new LinkedHashMap<>();
        for (Item item :
                scored.usedRubric().children(scored.usedRubric().likelihood().id())) {
            if (item.kind() == ItemKind.INPUT) {
                scored.assessment()
                        .statementOn(item.id())
                        .ifPresent(stated -> levelByItem.put(item, level(item, stated)));
            } else if (scored.judgement(item.id()).outcome().isSettled()) {
                levelByItem.put(
                        item, Optional.of(scored.judgement(item.id()).outcome().worst()));
            } else {
                return Map.of();
            }
        }
        return levelByItem;
    }

    private static List<Disagreement> disagreements(
            Item item, List<StatedRating> ratings, Function<StatedRating, Map<Item, Optional<Level>>> inputs) {
        Map<Map<Item, Optional<Level>>, List<StatedRating>> ratingsByInputs = new LinkedHashMap<>();
        ratings.forEach(rating -> ratingsByInputs
                .computeIfAbsent(inputs.apply(rating), same -> new ArrayList<>())
                .add(rating));
        List<Disagreement> found = new ArrayList<>();
        ratingsByInputs.forEach((same, of) -> {
            if (!same.isEmpty()
                    && of.stream().map(StatedRating::stated).distinct().count() > 1) {
                found.add(new Disagreement(item, same, of));
            }
        });
        return found;
    }

    private static List<Drift> drift(List<StatedRating> ratings, Function<StatedRating, Optional<String>> key) {
        Map<String, List<Integer>> stepsByKey = new TreeMap<>();
        for (StatedRating rating : ratings) {
            if (rating.given().isPresent()) {
                int steps = rating.given().get().stepsTo(rating.stated());
                key.apply(rating)
                        .ifPresent(name -> stepsByKey
                                .computeIfAbsent(name, unused -> new ArrayList<>())
                                .add(steps));
            }
        }
        List<Drift> drifts = new ArrayList<>();
        stepsByKey.forEach((name, steps) -> drifts.add(new Drift(
                name,
                steps.size(),
                (int) steps.stream().filter(step -> step > 0).count(),
                (int) steps.stream().filter(step -> step < 0).count(),
                steps.stream().mapToInt(step -> step).sum())));
        return drifts;
    }
}
