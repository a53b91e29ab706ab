package io.github.psadelivery.scoring.json.internal.parsing;

import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;

/** Tells whether Jackson, which users may leave out, is on the class path. Names its classes only as text. */
public final class Jackson {

    private Jackson() {}

    /** Whether JSON can be read. */
    public static boolean isThere() {
        try {
            Class.forName("tools.jackson.core.JsonParser", false, Jackson.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException absent) {
            return false;
        }
    }

    /** What to tell whoever wants JSON to be read without it. */
    public static Problem missing(String file) {
        return new Problem(
                ProblemCode.NOT_READABLE,
                new Place.Whole(file),
                "JSON cannot be read, because the library for it is not on the class path.",
                "Add tools.jackson.core:jackson-core 3.2 or later to the class path.");
    }
}
