package io.github.psadelivery.model.governance;

/**
 * The official who answers for one or more indicators beneath the Senior Responsible Owner, also called a sub-SRO.
 *
 * <p>Thread-safety: immutable.
 *
 * <p>Source: research of the National School of Government on owners of outcome agreements: an owner who sits in another
 * department than the Senior Responsible Owner is outside that person's line. <b>Assumption</b>: one owner for each indicator.
 *
 * @param id what indicators name the owner by
 * @param department the code of the owner's home department
 * @param lineManagedBySro whether the Senior Responsible Owner manages this owner
 */
public record IndicatorOwner(String id, Person person, String department, boolean lineManagedBySro) {}
