package io.github.psadelivery.scoring.batch.internal;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;

/**
 * Carries pieces of work: one thread fills them, several work on them, and the thread that called takes them in the
 * order in which they were filled. Pieces are used again and again, so that there are never more of them.
 *
 * <p>Thread-safety: runs once. A piece belongs to one thread at a time.
 */
public final class Conveyor<P> {
    private final BlockingQueue<P> free;
    private final BlockingQueue<Future<Optional<P>>> inOrder;
    private final Filler<P> filler;
    private final Consumer<P> worker;

    /** Fills pieces, on a thread of its own. */
    @FunctionalInterface
    public interface Filler<P> {

        /**
         * Fills a piece.
         *
         * @return false if nothing is left to fill it with
         */
        boolean fill(P piece) throws IOException;
    }

    /** Takes pieces that are done, on the thread that runs the conveyor. */
    @FunctionalInterface
    public interface Taker<P> {

        /** Takes all that it needs from a piece, which is filled again afterwards. */
        void take(P piece) throws IOException;
    }

    /**
     * Gives a conveyor that does not move yet.
     *
     * @param pieces all there are, empty
     * @param worker works on a full piece, on several threads
     */
    public Conveyor(List<P> pieces, Filler<P> filler, Consumer<P> worker) {
        this.free = new ArrayBlockingQueue<>(pieces.size(), false, pieces);
        this.inOrder = new ArrayBlockingQueue<>(pieces.size() + 1);
        this.filler = filler;
        this.worker = worker;
    }

    /**
     * Moves until nothing is left. A filler that waits for a stream which nobody can interrupt is left behind where this
     * ends early.
     *
     * @throws ExecutionException with the cause, if the filler or the worker threw something
     * @throws IOException as the taker throws it
     * @throws InterruptedException at once, if this thread is interrupted
     */
    public void run(int workers, Taker<P> taker) throws ExecutionException, IOException, InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(workers, work -> daemon(work, "psa-batch-worker"));
        Thread reader = daemon(() -> fill(threads), "psa-batch-reader");
        try {
            reader.start();
            Optional<P> done = inOrder.take().get();
            while (done.isPresent()) {
                taker.take(done.get());
                free.put(done.get());
                done = inOrder.take().get();
            }
        } finally {
            reader.interrupt();
            threads.shutdownNow();
        }
    }

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    /** There is always room for one end more than there are pieces, so that adding it cannot fail. */
    private void fill(ExecutorService threads) {
        try {
            for (P piece = free.take(); filler.fill(piece); piece = free.take()) {
                P full = piece;
                inOrder.put(threads.submit(() -> {
                    worker.accept(full);
                    return Optional.of(full);
                }));
            }
            inOrder.add(CompletableFuture.completedFuture(Optional.empty()));
        } catch (InterruptedException | RejectedExecutionException ended) {
            Thread.currentThread().interrupt();
        } catch (Throwable failed) {
            inOrder.add(CompletableFuture.failedFuture(failed));
        }
    }
}
