package io.github.psadelivery.scoring.progress.change;

import io.github.psadelivery.model.agreement.Register;
import io.github.psadelivery.scoring.progress.rules.ProgressRules;
import java.time.LocalDate;

/**
 * All that ratings rest on at one time. What a panel decided stands in the register. <b>Assumption</b>: it is the latest
 * published rating of a subject by that day, if moderation is its cause; how panels recorded decisions was not published.
 *
 * <p>Thread-safety: immutable.
 *
 * @param register the register
 * @param asOf the day
 * @param rules the rules of progress
 */
public record Snapshot(Register register, LocalDate asOf, ProgressRules rules) {}
