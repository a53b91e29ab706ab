package io.github.psadelivery.scoring.report.question;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.explanation.ExplanationText;
import io.github.psadelivery.scoring.portfolio.league.LeagueLine;
import io.github.psadelivery.scoring.portfolio.league.LeagueOrder;
import io.github.psadelivery.scoring.portfolio.league.LeagueTable;
import io.github.psadelivery.scoring.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The cells of a league table: a head and a row for each line, with what decides and what is shown beside it. */
final class LeagueRows {
    private final Wording wording;
    private final ExplanationText explanation;
    private final LeagueTable table;
    private final List<Item> shown;

    /**
     * @param judgements the rubric's judgements, all of which are shown
     */
    LeagueRows(Wording wording, LeagueTable table, List<Item> judgements) {
        this.wording = wording;
        this.explanation = new ExplanationText(wording);
        this.table = table;
        this.shown = Stream.concat(table.order().items().stream(), notRanking(table, judgements).stream())
                .toList();
    }

    /** The judgements that are shown and play no part in the ranking. */
    static List<Item> notRanking(LeagueTable table, List<Item> judgements) {
        return judgements.stream()
                .filter(judgement -> !table.order().items().contains(judgement))
                .toList();
    }

    /** The names of the columns for a program. */
    List<String> columns() {
        return Stream.of(
                        Stream.of("rank", "item", "title", "date"),
                        shown.stream().map(Item::id),
                        Stream.of("provisional"))
                .flatMap(cells -> cells)
                .toList();
    }

    List<String> head() {
        return Stream.of(
                        Stream.of(
                                wording.text("league.rank"),
                                wording.text("league.item"),
                                wording.text("league.name"),
                                wording.text("league.date")),
                        shown.stream().map(Item::id),
                        Stream.of(wording.text("league.provisional")))
                .flatMap(cells -> cells)
                .toList();
    }

    List<List<String>> ranked() {
        return table.lines().stream()
                .map(line -> row(rank(line), line.scored()))
                .toList();
    }

    private String rank(LeagueLine line) {
        return line.isShared() ? wording.text("league.rank.shared", line.rank()) : Integer.toString(line.rank());
    }

    List<List<String>> notRanked() {
        return table.unsettled().stream()
                .map(scored -> row(wording.text("league.csv.notranked"), scored))
                .toList();
    }

    private List<String> row(String rank, Scored scored) {
        Assessment assessment = scored.assessment();
        List<String> cells = new ArrayList<>(List.of(
                rank,
                assessment.subject().id(),
                assessment.subject().title(),
                assessment.date().effective().toString()));
        shown.forEach(item -> cells.add(words(scored, item)));
        cells.add(scored.isProvisional() ? wording.text("league.yes") : wording.text("league.no"));
        return cells;
    }

    private String words(Scored scored, Item item) {
        return switch (item.kind()) {
            case LIKELIHOOD -> explanation.outcome(scored.likelihood());
            case JUDGEMENT -> explanation.outcome(scored.judgement(item.id()).outcome());
            default -> {
                Optional<Level> level = LeagueOrder.level(scored, item);
                yield level.map(Level::label).orElseGet(() -> wording.text("league.notstated"));
            }
        };
    }
}
