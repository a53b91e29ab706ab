package io.github.psadelivery.rules.rubric;

/**
 * Which rubric gave a result, exactly.
 *
 * @param hash SHA-256 of the tables' content in hexadecimal, the same for every line end and separator
 */
public record RubricReference(String id, String version, String hash) {

    /** Enough of the hash for a person: its first 12 digits. */
    public String shortHash() {
        return hash.substring(0, Math.min(12, hash.length()));
    }

    @Override
    public String toString() {
        return "%s %s (%s)".formatted(id, version, shortHash());
    }
}
