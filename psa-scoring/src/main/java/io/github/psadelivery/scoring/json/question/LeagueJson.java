package io.github.psadelivery.scoring.json.question;

import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.json.internal.writing.JsonText;
import io.github.psadelivery.scoring.portfolio.league.DepartmentTable;
import io.github.psadelivery.scoring.portfolio.league.LeagueLine;
import io.github.psadelivery.scoring.portfolio.league.LeagueOrder;
import io.github.psadelivery.scoring.portfolio.league.LeagueTable;

/**
 * A league table as JSON. In {@code by}, what is not stated is left out; {@code department} is left out for the items of
 * which none is known.
 *
 * <p>Thread-safety: no state.
 */
public final class LeagueJson {

    private LeagueJson() {}

    /** Gives JSON of many lines, the tables of the departments among them. The same table gives the same text. */
    public static String write(LeagueTable table) {
        JsonText to = JsonText.ofManyLines();
        to.object();
        to.list("rankedBy", table.order().items().stream().map(Item::id).toList());
        table(table, to);
        to.list("departments");
        for (DepartmentTable department : table.byDepartment()) {
            to.object();
            department.department().ifPresent(name -> to.words("department", name));
            table(department.table(), to);
            to.endObject();
        }
        return to.endList().endObject().end();
    }

    private static void table(LeagueTable table, JsonText to) {
        to.list("ranked");
        for (LeagueLine line : table.lines()) {
            to.object();
            to.number("rank", line.rank());
            to.truth("shared", line.isShared());
            result(line.scored(), to);
            to.object("by");
            for (Item item : table.order().items()) {
                LeagueOrder.level(line.scored(), item).map(Level::label).ifPresent(level -> to.words(item.id(), level));
            }
            to.endObject().endObject();
        }
        to.endList().list("notSettled");
        for (Scored scored : table.unsettled()) {
            to.object();
            result(scored, to);
            to.endObject();
        }
        to.endList();
    }

    private static void result(Scored scored, JsonText to) {
        Heads.head(scored, to);
        to.truth("provisional", scored.isProvisional());
    }
}
