package io.github.psadelivery.model.routine;

/**
 * One of the challenges that the narrative of a delivery report numbers, with how it stands against the report before. No
 * degree of challenge, which rates how hard an item is to deliver.
 *
 * <p>Scale: none was published for the status; it is told in words.
 *
 * <p>Errors: a number below 1, and a blank text or status, are refused.
 *
 * <p>Thread-safety: immutable.
 *
 * <p>Source: Thomas and Kirkland 2016, slides on the Prime Minister's Delivery Unit, delivery report on asylum.
 *
 * @param number its number in the report, from 1
 * @param text what the challenge is
 * @param status how it stands against the report before
 */
public record NumberedChallenge(int number, String text, String status) {

    /**
     * Checks all three.
     *
     * @throws IllegalArgumentException if the number is below 1, or the text or the status is blank
     */
    public NumberedChallenge {
        if (number < 1) {
            throw new IllegalArgumentException("number is %s. Count challenges from 1.".formatted(number));
        }
        if (text.isBlank() || status.isBlank()) {
            throw new IllegalArgumentException(
                    "Challenge %s has the text “%s” and the status “%s”. Say what it is and how it stands."
                            .formatted(number, text, status));
        }
    }
}
