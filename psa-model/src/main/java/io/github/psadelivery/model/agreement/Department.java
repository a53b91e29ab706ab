package io.github.psadelivery.model.agreement;

import java.util.Optional;

/**
 * A department of government.
 *
 * <p>Absence: no Secretary of State and no Permanent Secretary mean that the name was not given.
 *
 * <p>Thread-safety: immutable.
 *
 * @param code what agreements name the department by, such as {@code DH}
 * @param secretaryOfState the name of its minister in the Cabinet
 * @param permanentSecretary the name of its highest official
 */
public record Department(
        String code, String name, Optional<String> secretaryOfState, Optional<String> permanentSecretary) {

    /** Gives a department of which only code and name are known. */
    public static Department of(String code, String name) {
        return new Department(code, name, Optional.empty(), Optional.empty());
    }
}
