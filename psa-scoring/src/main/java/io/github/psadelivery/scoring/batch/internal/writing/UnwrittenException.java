package io.github.psadelivery.scoring.batch.internal.writing;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/** An output could not be written. */
public final class UnwrittenException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String target;
    private final String because;

    private UnwrittenException(String target, String because, Optional<IOException> failed) {
        super(target + ": " + because, failed.orElse(null));
        this.target = target;
        this.because = because;
    }

    /** Tells of an output that cannot be written, and why, without a full stop. */
    public static UnwrittenException of(String target, String because) {
        return new UnwrittenException(target, because, Optional.empty());
    }

    /** Tells of an output that could not be written, and why in plain words. */
    public static UnwrittenException of(String target, IOException failed) {
        return new UnwrittenException(target, reason(failed), Optional.of(failed));
    }

    private static String reason(IOException failed) {
        if (failed instanceof AccessDeniedException) {
            return "access is denied";
        }
        return failed instanceof NoSuchFileException
                ? "its folder is gone"
                : Optional.ofNullable(failed.getMessage()).orElse("it failed");
    }

    /** The name of what could not be written. */
    public String target() {
        return target;
    }

    /** Why, without a full stop. */
    public String because() {
        return because;
    }
}
