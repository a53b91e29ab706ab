package io.github.psadelivery.scoring.report.page.internal;

import io.github.psadelivery.model.assessment.EffectiveDate;
import io.github.psadelivery.model.assessment.Subject;
import io.github.psadelivery.rules.language.RubricLabels;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.outcome.Outcome;
import io.github.psadelivery.scoring.portfolio.DeliveryReport;
import io.github.psadelivery.scoring.portfolio.DeliveryReportLine;
import io.github.psadelivery.scoring.portfolio.league.LeagueLine;
import io.github.psadelivery.scoring.portfolio.league.LeagueOrder;
import io.github.psadelivery.scoring.portfolio.league.LeagueTable;
import io.github.psadelivery.scoring.report.document.internal.DocumentPage;
import io.github.psadelivery.scoring.report.document.internal.DocumentPage.Entry;
import io.github.psadelivery.scoring.report.document.internal.DocumentPage.Row;
import io.github.psadelivery.scoring.report.question.LeagueText;
import io.github.psadelivery.scoring.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The league table of a report at its latest date, of all items and then department by department: what is settled is
 * ranked, the rest stands apart, and the order is told. Immutable.
 *
 * <p>All are ranked at one date, as everything on the page that it stands on, so that an item told last long ago does not
 * stand above one told now; {@code psa league} takes each item at its latest. The page says how many have no line then.
 */
public final class LeaguePart {
    private final LeagueTable league;
    private final int left;
    private final EffectiveDate date;
    private final Wording wording;
    private final LevelCells cells;
    private final LeagueText text;
    private final List<Item> shown;
    private final Function<Subject, Optional<String>> pages;

    private LeaguePart(
            DeliveryReport report, Wording wording, RubricLabels labels, Function<Subject, Optional<String>> pages) {
        this.date = report.dates().get(report.dates().size() - 1).effective();
        this.league = LeagueTable.at(
                report.rubric(),
                date,
                report.lines().stream().map(DeliveryReportLine::scored).toList());
        this.left = report.items().size() - size(league);
        this.wording = wording;
        this.cells = new LevelCells(report.rubric(), wording, labels);
        this.text = new LeagueText(wording, report.rubric());
        this.shown = Stream.concat(
                        league.order().items().stream(),
                        report.rubric().judgements().stream()
                                .filter(judgement -> !league.order().items().contains(judgement)))
                .toList();
        this.pages = pages;
    }

    /** Ranks the items of a report. */
    public static LeaguePart of(DeliveryReport report, Wording wording, RubricLabels labels) {
        return new LeaguePart(report, wording, labels, subject -> Optional.empty());
    }

    /** The same where each item is told of on a page of its own kind, by the name of that page's file. */
    public static LeaguePart leading(
            DeliveryReport report, Wording wording, RubricLabels labels, Function<Subject, Optional<String>> pages) {
        return new LeaguePart(report, wording, labels, pages);
    }

    /**
     * One table of the league.
     *
     * @param name whose table it is
     * @param isNew whether it is the first of the name
     */
    public record Block(String name, boolean isNew, String caption, List<String> columns, List<Row> rows) {
        public Block {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        /** Gives a part of it that begins with a row. */
        public Block part(int first, int end) {
            return new Block(name, isNew && first == 0, caption, columns, rows.subList(first, end));
        }
    }

    /** Says how many are ranked, by what, and that nobody published how. */
    public List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add(wording.text(
                "page.league.about",
                date.toString(),
                league.lines().size(),
                league.unsettled().size(),
                left));
        sentences.addAll(text.order(league));
        return sentences;
    }

    /** Writes all of it. */
    public void onto(DocumentPage page) {
        sentences().forEach(page::paragraph);
        onto(page, blocks());
    }

    /** Writes some tables, each name as a heading. */
    public void onto(DocumentPage page, List<Block> blocks) {
        int number = 0;
        for (Block block : blocks) {
            number++;
            if (block.isNew()) {
                page.heading(3, "league-" + number, block.name());
            }
            page.table(block.caption(), block.columns(), block.rows());
        }
    }

    /** Gives all tables that have rows: of all items, and of each department that has not all of them. */
    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(blocks(wording.text("page.league.all"), league));
        league.byDepartment().stream()
                .filter(department -> size(department.table()) < size(league))
                .forEach(department -> blocks.addAll(blocks(
                        department.department().orElseGet(() -> wording.text("page.nodepartment")),
                        department.table())));
        return blocks;
    }

    private static int size(LeagueTable table) {
        return table.lines().size() + table.unsettled().size();
    }

    private List<Block> blocks(String name, LeagueTable table) {
        List<Block> blocks = new ArrayList<>();
        if (!table.lines().isEmpty()) {
            blocks.add(new Block(
                    name,
                    true,
                    wording.text("page.league.ranked", name, date.toString()),
                    columns(wording.text("page.league.rank")),
                    table.lines().stream().map(this::ranked).toList()));
        }
        if (!table.unsettled().isEmpty()) {
            blocks.add(new Block(
                    name,
                    table.lines().isEmpty(),
                    wording.text("page.league.unsettled", name, date.toString()),
                    columns(wording.text("report.item")),
                    table.unsettled().stream()
                            .map(scored -> row(item(scored), scored))
                            .toList()));
        }
        return blocks;
    }

    private List<String> columns(String first) {
        return Stream.of(
                        Stream.of(first),
                        shown.stream().map(LevelCells::heading),
                        Stream.of(wording.text("league.provisional")))
                .flatMap(names -> names)
                .toList();
    }

    private Row ranked(LeagueLine line) {
        String rank = line.isShared() ? wording.text("league.rank.shared", line.rank()) : Integer.toString(line.rank());
        return row(Entry.of(rank).with(List.of(item(line.scored()))), line.scored());
    }

    private Entry item(Scored scored) {
        Subject subject = scored.assessment().subject();
        String words =
                subject.title().isBlank() ? subject.id() : wording.text("page.item", subject.id(), subject.title());
        return pages.apply(subject).map(file -> Entry.toPage(words, file)).orElseGet(() -> Entry.of(words));
    }

    private Row row(Entry first, Scored scored) {
        List<Entry> row = new ArrayList<>();
        row.add(first);
        shown.forEach(item -> row.add(cell(scored, item)));
        row.add(Entry.of(scored.isProvisional() ? wording.text("league.yes") : wording.text("league.no")));
        return Row.of(row);
    }

    private Entry cell(Scored scored, Item item) {
        return switch (item.kind()) {
            case LIKELIHOOD -> cells.of(scored.likelihood());
            case JUDGEMENT -> cells.of(scored.judgement(item.id()).outcome());
            default ->
                LeagueOrder.level(scored, item)
                        .map(level -> cells.of(new Outcome.Settled(level)))
                        .orElseGet(() -> Entry.of(wording.text("league.notstated")));
        };
    }
}
