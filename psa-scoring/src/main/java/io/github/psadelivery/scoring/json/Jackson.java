package io.github.psadelivery.scoring.json;

/** Tells whether Jackson, which users may leave out, is on the class path. Names its classes only as text. */
final class Jackson {
    static final String ADVICE = "Add tools.jackson.core:jackson-core 3.2 or later to the class path.";

    private Jackson() {}

    static boolean isThere() {
        try {
            Class.forName("tools.jackson.core.JsonParser", false, Jackson.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException absent) {
            return false;
        }
    }

    static void require() {
        if (!isThere()) {
            throw new IllegalStateException("JSON cannot be written without Jackson. " + ADVICE);
        }
    }
}
