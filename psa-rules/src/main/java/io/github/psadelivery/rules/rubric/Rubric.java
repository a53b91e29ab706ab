package io.github.psadelivery.rules.rubric;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.github.psadelivery.rules.cap.Cap;
import io.github.psadelivery.rules.cap.Selection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A rubric: the scales, the tree of items, the caps and everything else that its tables say. Read one with
 * {@code RubricReader}, or take a shipped one from {@code Rubrics}. Immutable and safe for threads.
 */
public final class Rubric {
    private final RubricHeader header;
    private final RubricTables tables;
    private final Supplier<String> hash;
    private final Map<String, Integer> indexById = new HashMap<>();
    private final Map<String, List<Item>> childrenById = new LinkedHashMap<>();
    private final Map<String, List<Item>> areasById = new HashMap<>();
    private final Map<String, List<Cap>> capsByJudgement = new HashMap<>();
    private final Map<String, Coverage> coverageByJudgement;
    private final Map<String, String> sentenceByCap = new HashMap<>();
    private final List<Item> judgements;
    private volatile @Nullable RubricReference reference;

    /**
     * Puts the rows of all tables together.
     *
     * @param hash SHA-256 of the tables' content
     * @throws IllegalArgumentException if a row names an item that is not there; the reader tells authors so first
     */
    public Rubric(RubricHeader header, RubricTables tables, String hash) {
        this(header, tables, () -> hash);
    }

    /**
     * The same, where the hash is worked out when it is first asked for: a first score has no need of it.
     *
     * @param hash gives SHA-256 of the tables' content, the same each time
     * @throws IllegalArgumentException if a row names an item that is not there; the reader tells authors so first
     */
    public Rubric(RubricHeader header, RubricTables tables, Supplier<String> hash) {
        this.header = header;
        this.tables = tables;
        this.hash = hash;
        for (Item item : tables.items()) {
            indexById.put(item.id(), indexById.size());
            childrenById.put(item.id(), new ArrayList<>());
            item.parent()
                    .ifPresent(parent -> known(childrenById.get(parent), parent).add(item));
        }
        childrenById.replaceAll((id, children) -> List.copyOf(children));
        tables.items().forEach(item -> areasById.put(item.id(), areasBeneath(item)));
        this.judgements = tables.items().stream()
                .filter(item -> item.kind() == ItemKind.JUDGEMENT)
                .toList();
        for (Cap cap : tables.caps()) {
            required(cap.judgement());
            capsByJudgement
                    .computeIfAbsent(cap.judgement(), judgement -> new ArrayList<>())
                    .add(cap);
            sentenceByCap.put(cap.id(), CapSentence.of(cap, this));
        }
        capsByJudgement.replaceAll((judgement, caps) -> List.copyOf(caps));
        this.coverageByJudgement =
                tables.coverage().stream().collect(toUnmodifiableMap(Coverage::judgement, coverage -> coverage));
    }

    private List<Item> areasBeneath(Item item) {
        List<Item> areas = new ArrayList<>();
        for (Item child : children(item.id())) {
            if (child.kind() == ItemKind.AREA) {
                areas.add(child);
            } else {
                areas.addAll(areasBeneath(child));
            }
        }
        return List.copyOf(areas);
    }

    private static <T> T known(@Nullable T found, String id) {
        if (found == null) {
            throw new IllegalArgumentException("""
                    The rubric has no item %s.
                    Add it to the items, parents before children, or take the row out that names it.""".formatted(id));
        }
        return found;
    }

    public RubricHeader header() {
        return header;
    }

    /** Id, version and content hash, as every result carries them. */
    public RubricReference reference() {
        RubricReference known = reference;
        if (known == null) {
            known = new RubricReference(header.id(), header.version(), hash.get());
            reference = known;
        }
        return known;
    }

    /** The tables' rows as values, in the order of the tables. */
    public RubricTables tables() {
        return tables;
    }

    /** All items, parents before children, in the order of the table. */
    public List<Item> items() {
        return tables.items();
    }

    public Optional<Item> item(String id) {
        return Optional.ofNullable(indexById.get(id)).map(items()::get);
    }

    /** The item with this id, or an exception that says which ids there are. */
    public Item required(String id) {
        return items().get(index(id));
    }

    /** The place of an item in {@link #items()}. */
    public int index(String id) {
        return known(indexById.get(id), id);
    }

    /** The place of an item in {@link #items()}, or -1 when there is no such item. */
    public int indexOrMissing(String id) {
        return indexById.getOrDefault(id, -1);
    }

    /** The root of the tree. */
    public Item likelihood() {
        return items().get(0);
    }

    /** The judgements with areas beneath them, in the order of the table. */
    public List<Item> judgements() {
        return judgements;
    }

    /** The items directly beneath another. */
    public List<Item> children(String id) {
        return known(childrenById.get(id), id);
    }

    /** All areas beneath an item, at any depth, in the order of the table. */
    public List<Item> areas(String id) {
        return known(areasById.get(id), id);
    }

    /** The caps on one judgement or on the likelihood, in the order of the table. */
    public List<Cap> caps(String judgement) {
        return capsByJudgement.getOrDefault(judgement, List.of());
    }

    public Optional<Coverage> coverage(String judgement) {
        return Optional.ofNullable(coverageByJudgement.get(judgement));
    }

    /** A cap as a sentence. */
    public String sentence(Cap cap) {
        String sentence = sentenceByCap.get(cap.id());
        return sentence != null && !cap.conditions().isEmpty() ? sentence : CapSentence.of(cap, this);
    }

    /** The items that a selection names: the one, or the areas beneath it. */
    public List<Item> members(Selection selection) {
        return selection.fold(one -> List.of(required(one.item())), areas -> areas(areas.item()));
    }

    /** The scale on which the items of a selection are rated. */
    public Scale scaleOf(Selection selection) {
        return members(selection).get(0).requiredScale();
    }

    @Override
    public String toString() {
        return reference().toString();
    }
}
