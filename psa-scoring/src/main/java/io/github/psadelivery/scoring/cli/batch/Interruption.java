package io.github.psadelivery.scoring.cli.batch;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Turns the end of the process, such as by Ctrl-C, into an interrupt of the thread that works, and holds it up until
 * that has cleaned up, though not for ever.
 */
final class Interruption {
    private static final int MOST_SECONDS = 10;

    private final CountDownLatch cleanedUp = new CountDownLatch(1);
    private final Thread hook;

    private Interruption(Thread worker) {
        this.hook = new Thread(() -> interrupt(worker), "psa-interruption");
    }

    /** Looks after a thread until it is over. */
    static Interruption of(Thread worker) {
        Interruption interruption = new Interruption(worker);
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    private void interrupt(Thread worker) {
        worker.interrupt();
        try {
            if (!cleanedUp.await(MOST_SECONDS, TimeUnit.SECONDS)) {
                Thread.currentThread().interrupt();
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    /** Lets the process end: nothing is left to clean up. */
    void over() {
        cleanedUp.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException endingAlready) {
            Thread.currentThread().interrupt();
        }
    }
}
