package io.github.psadelivery.model.problem;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a code of problems means, for whoever meets it and is no programmer.
 *
 * <p>Thread-safety: immutable.
 *
 * <pre>{@code
 * ProblemPage.of(ProblemCode.MISSING_DESCRIPTOR).remedy();    // Describe in a sentence what an assessor sees ...
 * }</pre>
 *
 * @param meaning what is wrong
 * @param importance why it matters
 * @param example something that gives the problem; words in backquotes stand there as they are
 * @param remedy how to mend it
 */
public record ProblemPage(ProblemCode code, String meaning, String importance, String example, String remedy) {
    private static final Pattern PAGE = Pattern.compile(
            "What it means: (.+) Why it matters: (.+) Example: (.+) How to mend it: (.+)", Pattern.DOTALL);
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** Gives the page of a code; each code has one. */
    public static ProblemPage of(ProblemCode code) {
        Matcher page = PAGE.matcher(SPACE.matcher(text(code)).replaceAll(" ").strip());
        if (!page.matches()) {
            throw new IllegalStateException("""
                    The page of %s lacks one of its four parts.
                    Give it what it means, why it matters, an example and how to mend it.""".formatted(code));
        }
        return new ProblemPage(code, page.group(1), page.group(2), page.group(3), page.group(4));
    }

    private static String text(ProblemCode code) {
        String file = "pages/%s.txt".formatted(code.code());
        try (InputStream stream = Optional.ofNullable(ProblemPage.class.getResourceAsStream(file))
                .orElseThrow(() -> new IllegalStateException("""
                        There is no page %s.
                        Add it to the resources of psa-model.""".formatted(file)))) {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("A page of the library could not be read.", unreadable);
        }
    }
}
