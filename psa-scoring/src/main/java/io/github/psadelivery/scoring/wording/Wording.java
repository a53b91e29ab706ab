package io.github.psadelivery.scoring.wording;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The texts that people read, by key. The language is chosen here and never taken from the computer.
 *
 * <p>Unit: a text holds its arguments as {@link MessageFormat} writes them; numbers come out as in {@code 1,234}.
 *
 * <p>Errors: an unknown key, or fewer arguments than the text asks for, is a mistake in the code.
 *
 * <p>Thread-safety: immutable.
 *
 * <pre>{@code
 * Wording.english().text("report.last", 19, 21);    // 19 of 21 lines as published
 * }</pre>
 */
public final class Wording {
    private static final String BUNDLE = "io.github.psadelivery.scoring.wording.messages";

    private final ResourceBundle texts;

    private Wording(ResourceBundle texts) {
        this.texts = texts;
    }

    /** Gives the texts in English, whatever language the computer speaks. */
    public static Wording english() {
        return new Wording(ResourceBundle.getBundle(BUNDLE, Locale.ROOT));
    }

    /**
     * Gives the text with its arguments filled in.
     *
     * @throws IllegalArgumentException if there is no such text, or it asks for more arguments
     */
    public String text(String key, Object... arguments) {
        String pattern = pattern(key);
        if (pattern.indexOf('{') < 0) {
            return pattern;
        }
        MessageFormat format = new MessageFormat(pattern, Locale.ROOT);
        int asked = format.getFormatsByArgumentIndex().length;
        if (asked > arguments.length) {
            throw new IllegalArgumentException("""
                    The text %s asks for %s arguments, and it was given %s.
                    Give it one for each number in braces.""".formatted(key, asked, arguments.length));
        }
        return format.format(arguments);
    }

    /** Gives all texts by key, for what takes a bundle and no texts. */
    public ResourceBundle bundle() {
        return texts;
    }

    private String pattern(String key) {
        try {
            return texts.getString(key);
        } catch (MissingResourceException missing) {
            throw new IllegalArgumentException("""
                    There is no text %s.
                    Add it to messages.properties, or mend the key.""".formatted(key), missing);
        }
    }
}
