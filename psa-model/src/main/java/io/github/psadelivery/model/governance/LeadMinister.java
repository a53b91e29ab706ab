package io.github.psadelivery.model.governance;

/**
 * The minister who drives the progress of an agreement with colleagues; an agreement has one.
 *
 * <p>Thread-safety: immutable.
 *
 * <p>Source: slides on joint delivery of agreements and the Comprehensive Spending Review 2007.
 *
 * @param department the code of the minister's department
 */
public record LeadMinister(Person person, String department) {}
