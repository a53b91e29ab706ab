package io.github.psadelivery.scoring.json.internal.reading;

import static io.github.psadelivery.model.problem.ProblemCode.RUBRIC_NOT_THERE;
import static io.github.psadelivery.model.problem.ProblemCode.UNKNOWN_SCHEMA;

import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.rules.rubric.RubricReference;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.Result;
import io.github.psadelivery.scoring.json.internal.parsing.JsonParsing;
import io.github.psadelivery.scoring.json.internal.parsing.TextSource;
import io.github.psadelivery.scoring.json.internal.parsing.Utf8;
import io.github.psadelivery.scoring.json.internal.writing.ResultWriter;
import io.github.psadelivery.scoring.source.SourcedAssessments;
import io.github.psadelivery.scoring.source.internal.SourceBytes;
import io.github.psadelivery.scoring.source.internal.SourceWords;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A JSON text that holds one result: scores its assessment anew, and holds what was written against what comes out. It
 * is read twice, since its fields may stand in any order, and never held as a whole tree.
 */
public final class ResultDocument {
    private final Function<RubricReference, Optional<PsaScorer>> scorers;
    private final JsonParsing parsing;

    /** @param scorers gives the scorer for a rubric; one for another rubric is not taken */
    public ResultDocument(Function<RubricReference, Optional<PsaScorer>> scorers, JsonParsing parsing) {
        this.scorers = scorers;
        this.parsing = parsing;
    }

    /** Reads a file to its end and leaves the stream open. */
    public Checked<Result> read(String file, InputStream stream) {
        return SourceBytes.read(file, stream)
                .fold(bytes -> read(TextSource.WholeFile.ofOneOrMore(file), Utf8.of(bytes)), Checked::rejected);
    }

    private Checked<Result> read(TextSource source, Utf8 text) {
        SourcedAssessments.Builder found = SourcedAssessments.builder();
        Optional<ResultHead> head = parsing.open(source, text, found::problem).whole(ResultHead::read);
        Optional<String> otherSchema =
                head.flatMap(ResultHead::schema).filter(schema -> !schema.equals(ResultWriter.SCHEMA));
        if (otherSchema.isPresent()) {
            return rejected(
                    UNKNOWN_SCHEMA,
                    source.value("$.schema"),
                    "The format is %s, and only “%s” is known."
                            .formatted(SourceWords.quoted(otherSchema.get()), ResultWriter.SCHEMA),
                    "Read it with the version of this library that wrote it, or a later one.");
        }
        List<Problem> problems = found.build().problems();
        return problems.isEmpty() ? anew(source, text, head.orElseThrow()) : Checked.rejected(problems);
    }

    private Checked<Result> anew(TextSource source, Utf8 text, ResultHead head) {
        RubricReference rubric = head.rubric().orElseThrow();
        Optional<PsaScorer> scorer = scorers.apply(rubric)
                .filter(candidate -> candidate.rubric().reference().hash().equals(rubric.hash()));
        if (scorer.isEmpty()) {
            return rejected(
                    RUBRIC_NOT_THERE,
                    source.value("$.rubric.hash"),
                    "The result is of rubric %s, for which no scorer is at hand."
                            .formatted(SourceWords.shortened(rubric.toString())),
                    "Give the rubric of exactly this hash, or score the assessment anew with another one.");
        }
        Result result = scorer.get().score(head.assessment().orElseThrow());
        List<Problem> differences = differences(source, text, result);
        return differences.isEmpty() ? Checked.of(result, List.of()) : Checked.rejected(differences);
    }

    private List<Problem> differences(TextSource source, Utf8 text, Result result) {
        SourcedAssessments.Builder found = SourcedAssessments.builder();
        byte[] line = ResultWriter.line(result).getBytes(StandardCharsets.UTF_8);
        JsonValue given = parsing.open(source, Utf8.of(line), found::problem)
                .whole(in -> Optional.of(JsonValue.read(in)))
                .orElseThrow();
        parsing.open(source, text, found::problem).whole(in -> {
            new ResultComparison(in).compare(given);
            return Optional.empty();
        });
        return found.build().problems();
    }

    private static Checked<Result> rejected(ProblemCode code, Place place, String message, String advice) {
        return Checked.rejected(List.of(new Problem(code, place, message, advice)));
    }
}
