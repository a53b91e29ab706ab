package io.github.psadelivery.scoring.batch.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class ConveyorTest {

    /** A piece of work: a number that a worker doubles. */
    private static final class Cell {
        int number;
    }

    private final AtomicInteger filled = new AtomicInteger();

    private static List<Cell> cells(int count) {
        return Stream.generate(Cell::new).limit(count).toList();
    }

    private boolean fill(Cell cell, int all) {
        cell.number = filled.getAndIncrement();
        return cell.number < all;
    }

    /** The earlier a piece is in a group of ten, the longer it takes. */
    private static void slowly(Cell cell) {
        long end = System.nanoTime() + 20_000L * (9 - cell.number % 10);
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        cell.number *= 2;
    }

    @Test
    void keepsTheOrderWhateverTheWorkersDo() throws Exception {
        List<Integer> taken = new ArrayList<>();

        new Conveyor<>(cells(8), cell -> fill(cell, 1_000), ConveyorTest::slowly)
                .run(4, cell -> taken.add(cell.number));

        assertThat(taken)
                .isEqualTo(IntStream.range(0, 1_000)
                        .map(number -> 2 * number)
                        .boxed()
                        .toList());
    }

    @Test
    void fillsNoMoreThanThereArePieces() throws Exception {
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();

        new Conveyor<>(
                        cells(3),
                        cell -> {
                            most.accumulateAndGet(filled.get() - taken.get(), Math::max);
                            return fill(cell, 200);
                        },
                        ConveyorTest::slowly)
                .run(2, cell -> taken.incrementAndGet());

        assertThat(most.get()).isBetween(1, 3);
    }

    @Test
    void endsWithoutAnyPiece() throws Exception {
        List<Integer> taken = new ArrayList<>();

        new Conveyor<>(cells(2), cell -> false, ConveyorTest::slowly).run(1, cell -> taken.add(cell.number));

        assertThat(taken).isEmpty();
    }

    @Test
    void givesWhatTheFillerThrowsAfterAllThatCameBefore() {
        List<Integer> taken = new ArrayList<>();
        Conveyor<Cell> conveyor = new Conveyor<>(
                cells(4),
                cell -> {
                    if (!fill(cell, 50)) {
                        throw new IOException("torn");
                    }
                    return true;
                },
                ConveyorTest::slowly);

        assertThatThrownBy(() -> conveyor.run(2, cell -> taken.add(cell.number)))
                .isInstanceOf(ExecutionException.class)
                .hasRootCauseMessage("torn");
        assertThat(taken).hasSize(50);
    }

    @Test
    void givesWhatAWorkerThrows() {
        Conveyor<Cell> conveyor = new Conveyor<>(cells(4), cell -> fill(cell, 50), cell -> {
            throw new IllegalStateException("broken " + cell.number);
        });

        assertThatThrownBy(() -> conveyor.run(2, cell -> {})).hasRootCauseMessage("broken 0");
    }

    @Test
    void givesWhatTheTakerThrows() {
        Conveyor<Cell> conveyor = new Conveyor<>(cells(4), cell -> fill(cell, 50), ConveyorTest::slowly);

        assertThatThrownBy(() -> conveyor.run(2, cell -> {
                    throw new IOException("full");
                }))
                .hasMessage("full");
    }

    @Test
    void endsWhereItsThreadIsInterrupted() {
        Conveyor<Cell> conveyor = new Conveyor<>(cells(4), cell -> fill(cell, Integer.MAX_VALUE), ConveyorTest::slowly);

        assertThatThrownBy(() -> conveyor.run(2, cell -> {
                    if (cell.number == 100) {
                        Thread.currentThread().interrupt();
                    }
                }))
                .isInstanceOf(InterruptedException.class);
    }
}
