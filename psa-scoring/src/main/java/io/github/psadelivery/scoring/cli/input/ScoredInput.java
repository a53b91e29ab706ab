package io.github.psadelivery.scoring.cli.input;

import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.Rejected;
import io.github.psadelivery.scoring.Result;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.folder.AssessmentFolder;
import io.github.psadelivery.scoring.source.SourcedAssessment;
import io.github.psadelivery.scoring.source.SourcedAssessments;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What came of reading and scoring a file or folder, with each problem at its place in the file.
 *
 * @param results one for each assessment that could be read, in the order of the source
 * @param unread what stood in the way of reading
 */
public record ScoredInput(List<Result> results, List<Problem> unread) {
    private static final int MANY = 2_000;

    public ScoredInput {
        results = List.copyOf(results);
        unread = List.copyOf(unread);
    }

    /** Reads a file or folder, and scores what could be read. */
    public static ScoredInput of(Path fileOrFolder, PsaScorer scorer) {
        return of(source(fileOrFolder, scorer.rubric()), scorer);
    }

    /** Reads a file or folder of assessments by a rubric. */
    public static SourcedAssessments source(Path fileOrFolder, Rubric rubric) {
        Set<String> itemIds = rubric.items().stream().map(Item::id).collect(Collectors.toUnmodifiableSet());
        return AssessmentFolder.read(fileOrFolder, itemIds);
    }

    /** Scores what could be read. */
    public static ScoredInput of(SourcedAssessments source, PsaScorer scorer) {
        return new ScoredInput(
                assessments(source)
                        .map(sourced -> placed(sourced, scorer.score(sourced.assessment())))
                        .toList(),
                Stream.concat(
                                source.problems().stream(),
                                source.faulty().stream()
                                        .flatMap(faulty -> scorer.check(faulty.assessment()).stream()
                                                .map(faulty::placed)))
                        .toList());
    }

    /** Many are scored by as many threads as there are; the results stay in order. */
    private static Stream<SourcedAssessment> assessments(SourcedAssessments source) {
        boolean areMany = source.assessments().size() > MANY;
        return areMany ? source.assessments().parallelStream() : source.assessments().stream();
    }

    private static Result placed(SourcedAssessment sourced, Result result) {
        return result.fold(
                scored -> scored,
                rejected -> new Rejected(
                        rejected.assessment(),
                        rejected.rubric(),
                        rejected.problems().stream().map(sourced::placed).toList()));
    }

    /** All problems: first those of reading, then those of scoring. */
    public List<Problem> problems() {
        return Stream.concat(
                        unread.stream(),
                        results.stream()
                                .flatMap(result -> result.fold(
                                        scored -> Stream.<Problem>empty(), rejected -> rejected.problems().stream())))
                .distinct()
                .toList();
    }

    /** The results that can be shown. */
    public List<Scored> scored() {
        return results.stream()
                .flatMap(result -> result.fold(Stream::of, rejected -> Stream.<Scored>empty()))
                .toList();
    }
}
