package io.github.psadelivery.scoring.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.Rejected;
import io.github.psadelivery.scoring.Result;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.batch.internal.reading.Portion;
import io.github.psadelivery.scoring.batch.internal.writing.ResultForm;
import io.github.psadelivery.scoring.source.SourcedAssessment;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A portion of the input and what came of it. Belongs to one thread at a time, and is used again and again. */
final class Piece<P extends Portion> {
    private final P portion;
    private final StringBuilder text = new StringBuilder();
    private final List<LineProblems> problems = new ArrayList<>();
    private byte[] results = new byte[0];
    private long open;
    private long provisional;

    Piece(P portion) {
        this.portion = portion;
    }

    P portion() {
        return portion;
    }

    /** The results in the order of the lines, as bytes that the next score replaces. */
    byte[] results() {
        return results;
    }

    /** What is wrong with any of the lines, in their order. */
    List<LineProblems> problems() {
        return problems;
    }

    BatchCounts counts() {
        long rejected = problems.stream().filter(LineProblems::isRejected).count();
        return new BatchCounts(portion.size() - rejected, rejected, open, provisional);
    }

    /** Reads and scores each line, and forgets what came of the lines before. */
    void score(PsaScorer scorer, ResultForm form) {
        text.setLength(0);
        problems.clear();
        open = 0;
        provisional = 0;
        for (int index = 0; index < portion.size(); index++) {
            Checked<SourcedAssessment> read = portion.read(index);
            List<Problem> found = read.value().isPresent()
                    ? score(read.value().get(), read.problems(), scorer, form)
                    : withWhatTheRubricTells(read.problems(), index, scorer);
            if (!found.isEmpty()) {
                problems.add(new LineProblems(portion.line(index), found));
            }
        }
        results = text.toString().getBytes(UTF_8);
    }

    /** One mistake hides no other: what reads of a rejected line is checked by the rubric too. */
    private List<Problem> withWhatTheRubricTells(List<Problem> problems, int index, PsaScorer scorer) {
        return Stream.concat(
                        problems.stream(),
                        portion.readFaulty(index).stream()
                                .flatMap(faulty -> scorer.check(faulty.assessment()).stream()
                                        .map(faulty::placed)))
                .distinct()
                .toList();
    }

    private List<Problem> score(SourcedAssessment sourced, List<Problem> warnings, PsaScorer scorer, ResultForm form) {
        Result result = scorer.score(sourced.assessment());
        if (result instanceof Scored scored) {
            form.append(scored, text);
            open += scored.likelihood().isSettled() ? 0 : 1;
            provisional += scored.isProvisional() ? 1 : 0;
            return warnings;
        }
        return Stream.concat(
                        warnings.stream(),
                        ((Rejected) result).problems().stream().map(sourced::placed))
                .toList();
    }
}
