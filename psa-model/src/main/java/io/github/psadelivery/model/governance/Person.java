package io.github.psadelivery.model.governance;

import java.util.Optional;

/**
 * A named person.
 *
 * <p>Absence: no post means that it was not given.
 *
 * <p>Thread-safety: immutable.
 *
 * @param name as it is written in the agreement
 * @param post the office that the person holds, such as Director General
 */
public record Person(String name, Optional<String> post) {

    /** Gives a person whose post is not given. */
    public static Person of(String name) {
        return new Person(name, Optional.empty());
    }

    /** Gives a person in a post. */
    public static Person of(String name, String post) {
        return new Person(name, Optional.of(post));
    }
}
