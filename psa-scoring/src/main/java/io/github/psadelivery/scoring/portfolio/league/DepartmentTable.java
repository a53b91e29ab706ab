package io.github.psadelivery.scoring.portfolio.league;

import java.util.Optional;

/**
 * The league table of one department; its ranks count within the department. Immutable.
 *
 * @param department the department; empty for the items of which none is known
 */
public record DepartmentTable(Optional<String> department, LeagueTable table) {}
