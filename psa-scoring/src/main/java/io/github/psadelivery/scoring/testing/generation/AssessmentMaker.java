package io.github.psadelivery.scoring.testing.generation;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.PublishedLikelihood;
import io.github.psadelivery.model.assessment.Rated;
import io.github.psadelivery.model.assessment.Statement;
import io.github.psadelivery.rules.Rubrics;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.ItemKind;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.rubric.Scale;
import io.github.psadelivery.scoring.testing.generation.Arrangements.Arrangement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;

/**
 * Makes valid assessments for any rubric out of choices. The outcome comes first: half of the time a likelihood and then
 * judgements that give it, half of the time a level for each judgement; then ratings of areas that give those levels;
 * and only then gaps. So every level that the rubric can give comes up often.
 *
 * <p>Lower choices make simpler assessments: fewer ratings where there may be gaps, and better ones.
 *
 * <p>Errors: none; every choice makes an assessment that the rubric can score. Where caps of the likelihood look at areas
 * directly, the likelihood may come out lower than the one chosen.
 *
 * <p>Thread-safety: immutable.
 */
public final class AssessmentMaker {
    private static final List<String> REASONS = List.of(
            "",
            "",
            "",
            "The trend has to be turned round within a year.",
            "Two of the main actions have no owner; \"soon\", says the plan.",
            "=2+2, café, 10 % | done",
            "First line\nsecond line");

    private static final List<AssessmentFamily> FAMILIES = List.of(
            AssessmentFamily.MIXED,
            AssessmentFamily.WITH_GAPS,
            AssessmentFamily.WITH_STATED_JUDGEMENTS,
            AssessmentFamily.WITH_NOT_APPLICABLES,
            AssessmentFamily.FULL);

    private static final int WHAT_FIRST = 0;
    private static final int LIKELIHOOD = 1;
    private static final int COMBINATION = 2;
    private static final int DENSITY = 3;
    private static final int FORCED = 4;
    private static final int PUBLISHED = 5;
    private static final int FIRST_OF_CHILDREN = 6;
    private static final int SLOTS_OF_A_CHILD = 4;
    private static final int SLOTS_OF_AN_ITEM = 2;

    private final Rubric rubric;
    private final List<Item> children;
    private final Arrangements arrangements;

    private AssessmentMaker(Rubric rubric) {
        this.rubric = rubric;
        this.children = rubric.children(rubric.likelihood().id());
        this.arrangements = new Arrangements(rubric);
    }

    /** Gets to know a rubric, which takes some thousand scores; so keep the maker. That of the standard rubric is shared. */
    @SuppressWarnings("ReferenceEquality") // a rubric is equal to itself only
    public static AssessmentMaker of(Rubric rubric) {
        return rubric == Rubrics.standard() ? Standard.MAKER : new AssessmentMaker(rubric);
    }

    /** Made when it is first asked for. */
    private static final class Standard {
        private static final AssessmentMaker MAKER = new AssessmentMaker(Rubrics.standard());
    }

    /** The rubric for which assessments are made. */
    public Rubric rubric() {
        return rubric;
    }

    /** How many choices an assessment takes; further ones have no effect, and missing ones count as the simplest. */
    public int slots() {
        return slotOfFamily() + 1;
    }

    private int slotOfFamily() {
        return firstOfItems() + SLOTS_OF_AN_ITEM * rubric.items().size();
    }

    private int firstOfItems() {
        return FIRST_OF_CHILDREN + SLOTS_OF_A_CHILD * children.size();
    }

    /**
     * Makes one assessment of any family, which is a choice too. Here an item whose choice is 0 is always left out, also
     * where the family has no gaps, so that whoever lowers numbers gets rid of it.
     *
     * @param subject the id of its subject
     */
    public Assessment make(String subject, Choices choices) {
        AssessmentFamily family = choices.pick(slotOfFamily(), FAMILIES);
        List<Statement> statements = statements(family, choices);
        return made(subject, hasGaps(family) ? left(statements, choices) : unlessZero(statements, choices), choices);
    }

    /**
     * Makes one assessment of a family.
     *
     * @param subject the id of its subject
     */
    public Assessment make(AssessmentFamily family, String subject, Choices choices) {
        List<Statement> statements = statements(family, choices);
        return made(subject, hasGaps(family) ? left(statements, choices) : statements, choices);
    }

    private Assessment made(String subject, List<Statement> statements, Choices choices) {
        Assessment.Builder assessment = Assessments.of(rubric, subject);
        statements.forEach(statement -> assessment.statement(reasoned(statement, choices)));
        Scale scale = rubric.likelihood().requiredScale();
        int published = choices.pick(PUBLISHED, 2 * scale.size()) - scale.size();
        if (published >= 0) {
            assessment.published(PublishedLikelihood.of(scale.at(published)));
        }
        return assessment.build();
    }

    /** In the order of the table, before anything is left out. */
    private List<Statement> statements(AssessmentFamily family, Choices choices) {
        boolean mayState = family == AssessmentFamily.WITH_STATED_JUDGEMENTS || family == AssessmentFamily.MIXED;
        boolean mayNotApply = family == AssessmentFamily.WITH_NOT_APPLICABLES || family == AssessmentFamily.MIXED;
        Map<String, Integer> rankByItem = new HashMap<>();
        int forced = choices.pick(FORCED, Math.max(1, rubric.judgements().size()));
        int judgement = 0;
        for (int place = 0; place < children.size(); place++) {
            Item child = children.get(place);
            int slot = FIRST_OF_CHILDREN + SLOTS_OF_A_CHILD * place;
            int rank = target(place, choices);
            if (child.kind() != ItemKind.JUDGEMENT) {
                rankByItem.put(child.id(), rank);
                continue;
            }
            int how = choices.pick(slot + 2, 4);
            boolean isForced = family == AssessmentFamily.WITH_STATED_JUDGEMENTS && judgement++ == forced;
            boolean isStated = mayState && (how < 2 || isForced);
            if (isStated) {
                rankByItem.put(child.id(), rank);
            }
            if (!isStated || how % 2 == 1) {
                int ofAreas = isStated ? choices.pick(slot, rank + 1) : rank;
                rankByItem.putAll(areas(child, ofAreas, mayNotApply, slot + 1, choices));
            }
        }
        Assessment.Builder all = Assessments.of(rubric, "A");
        rubric.items().stream()
                .filter(item -> rankByItem.containsKey(item.id()))
                .forEach(item -> Assessments.state(all, item, rankByItem.getOrDefault(item.id(), Arrangement.NONE)));
        return all.build().statements();
    }

    /** The rank that a judgement or input is to have. */
    private int target(int place, Choices choices) {
        if (choices.pick(WHAT_FIRST, 2) == 1) {
            List<Arrangement> combinations = choices.pick(LIKELIHOOD, arrangements.ofLikelihood());
            return choices.pick(COMBINATION, combinations).ranks().get(place);
        }
        Item child = children.get(place);
        int levels = child.requiredScale().size();
        int slot = FIRST_OF_CHILDREN + SLOTS_OF_A_CHILD * place;
        int worse = choices.pick(slot, child.uncappedIfNotStated() ? levels + 1 : levels);
        return levels - 1 - worse;
    }

    /** Areas that give a rank, or the nearest better one that the rubric can give, or else the nearest at all. */
    private Map<String, Integer> areas(Item judgement, int rank, boolean mayNotApply, int slot, Choices choices) {
        NavigableMap<Integer, List<Arrangement>> byRank = arrangements.of(judgement.id(), mayNotApply);
        Map.Entry<Integer, List<Arrangement>> found = byRank.ceilingEntry(rank);
        Arrangement arrangement = choices.pick(slot, (found == null ? byRank.lastEntry() : found).getValue());
        Map<String, Integer> rankByArea = new HashMap<>();
        List<Item> areas = rubric.areas(judgement.id());
        for (int place = 0; place < areas.size(); place++) {
            rankByArea.put(areas.get(place).id(), arrangement.ranks().get(place));
        }
        return rankByArea;
    }

    private static boolean hasGaps(AssessmentFamily family) {
        return family == AssessmentFamily.WITH_GAPS || family == AssessmentFamily.MIXED;
    }

    private List<Statement> unlessZero(List<Statement> statements, Choices choices) {
        return statements.stream()
                .filter(statement -> choices.pick(slotOf(statement), Choices.MOST + 1) > 0)
                .toList();
    }

    private List<Statement> left(List<Statement> statements, Choices choices) {
        int dropped = Choices.MOST * (60 - choices.pick(DENSITY, 56)) / 100;
        List<Statement> left = new ArrayList<>(statements);
        left.removeIf(statement -> choices.pick(slotOf(statement), Choices.MOST + 1) <= dropped);
        List<Statement> onAreas = statements.stream().filter(this::isOnArea).toList();
        if (left.containsAll(onAreas) && !onAreas.isEmpty()) {
            left.remove(choices.pick(FORCED, onAreas));
        }
        return left;
    }

    private boolean isOnArea(Statement statement) {
        return rubric.required(statement.item()).kind() == ItemKind.AREA;
    }

    private int slotOf(Statement statement) {
        return firstOfItems() + SLOTS_OF_AN_ITEM * rubric.index(statement.item());
    }

    private Statement reasoned(Statement statement, Choices choices) {
        return statement.fold(
                rated -> new Rated(
                        rated.item(), rated.level(), choices.pick(slotOf(rated) + 1, REASONS), rated.evidence()),
                none -> none);
    }
}
