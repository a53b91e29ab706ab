package io.github.psadelivery.scoring.batch.internal.writing;

/** Takes bytes that count only once they are kept. Belongs to one thread. */
public interface Sink {

    /** Takes everything, and nothing comes of it. */
    Sink NOWHERE = new Sink() {
        @Override
        public void write(byte[] bytes) {}

        @Override
        public void complete() {}

        @Override
        public void keep() {}

        @Override
        public void discard() {}
    };

    /** Takes these bytes. */
    void write(byte[] bytes) throws UnwrittenException;

    /** Makes sure that all bytes are there to stay, though not yet under their name. */
    void complete() throws UnwrittenException;

    /** Gives what is complete its name. */
    void keep() throws UnwrittenException;

    /** Takes away what was written and not kept, as far as that can be done. */
    void discard() throws UnwrittenException;
}
