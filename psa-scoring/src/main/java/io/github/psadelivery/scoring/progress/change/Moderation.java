package io.github.psadelivery.scoring.progress.change;

/**
 * A rating that somebody decided otherwise than the rules give.
 *
 * <p>Thread-safety: immutable.
 *
 * @param subject the id of the agreement, objective or target
 * @param rating what was decided, in the words of the ratings, such as {@code some progress}
 * @param because the reason
 * @param by who decided
 */
public record Moderation(String subject, String rating, String because, String by) {

    /**
     * Checks that there is a reason.
     *
     * @throws IllegalArgumentException if the reason is blank
     */
    public Moderation {
        if (because.isBlank()) {
            throw new IllegalArgumentException(
                    "because is “%s”. Say why the rating of %s was decided otherwise.".formatted(because, subject));
        }
    }
}
