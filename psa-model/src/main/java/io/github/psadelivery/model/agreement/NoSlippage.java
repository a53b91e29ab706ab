package io.github.psadelivery.model.agreement;

import java.time.LocalDate;

/**
 * That somebody recorded why a target which is reached before its date cannot slip back for the rest of its life. Without
 * such a record a target is never called met early.
 *
 * <p>Thread-safety: immutable.
 *
 * <p>Source: <b>Assumption</b>: the term and its condition are recalled.
 *
 * @param target the id of the target
 * @param because the reason, a sentence
 * @param by who recorded it
 * @param recorded when it was recorded; it counts from that day on
 */
public record NoSlippage(String target, String because, String by, LocalDate recorded) {}
