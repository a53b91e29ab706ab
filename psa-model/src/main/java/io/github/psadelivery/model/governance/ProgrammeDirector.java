package io.github.psadelivery.model.governance;

/**
 * The single point of responsibility for the programme behind an agreement, where there is one.
 *
 * <p>Thread-safety: immutable.
 *
 * <p>Source: slides on joint delivery of agreements, which leave open whether each agreement needs one.
 *
 * @param department the code of the director's home department
 */
public record ProgrammeDirector(Person person, String department) {}
