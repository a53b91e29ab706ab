package io.github.psadelivery.scoring.portfolio.league;

import io.github.psadelivery.scoring.Scored;

/**
 * One line of a league table. Immutable.
 *
 * @param rank the rank, with 1 for the best; as many ranks are left out beneath a shared one as share it
 * @param isShared whether another line has the same rank
 * @param scored the result
 */
public record LeagueLine(int rank, boolean isShared, Scored scored) {}
