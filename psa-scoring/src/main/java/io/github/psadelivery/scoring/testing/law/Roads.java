package io.github.psadelivery.scoring.testing.law;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.ReportDate;
import io.github.psadelivery.model.assessment.Subject;
import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.rules.drl.DrlWriter;
import io.github.psadelivery.rules.drl.FreeDrl;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.ItemKind;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.Result;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.Scorer;
import io.github.psadelivery.scoring.csv.AssessmentCsv;
import io.github.psadelivery.scoring.csv.AssessmentCsvWriter;
import io.github.psadelivery.scoring.json.AssessmentJsonLines;
import io.github.psadelivery.scoring.source.SourcedAssessment;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Other ways that must lead to the same results. A road that is empty is not there, and its law is skipped.
 *
 * @param json an assessment written as JSON and read back; empty if the text could not be read
 * @param csv an assessment written as a sheet for a rubric and read back; empty if a sheet cannot hold it
 * @param stream a stream of assessments scored
 * @param recipe the scorer built again from its recipe
 * @param tables a scorer for the tables of any rubric
 * @param drl a scorer for any rubric written as DRL
 * @param questions what answers questions about results
 */
public record Roads(
        Function<Assessment, Optional<Assessment>> json,
        BiFunction<Rubric, Assessment, Optional<Assessment>> csv,
        Optional<Function<Stream<Assessment>, Stream<Result>>> stream,
        Optional<Supplier<Scorer>> recipe,
        Optional<Function<Rubric, Scorer>> tables,
        Optional<Function<Rubric, Scorer>> drl,
        Optional<Questions> questions) {

    /** The roads of assessments, which need no scorer: JSON and CSV. */
    public static Roads ofAnyScorer() {
        return new Roads(
                Roads::throughJson,
                Roads::throughCsv,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** All roads of our own scorer; one by free DRL has no recipe and no tables. */
    public static Roads of(PsaScorer scorer) {
        Roads any = ofAnyScorer();
        return isByTables(scorer)
                ? new Roads(
                        any.json(),
                        any.csv(),
                        Optional.of(scorer::score),
                        Optional.of(() -> rebuilt(scorer)),
                        Optional.of(PsaScorer::of),
                        Optional.of(Roads::byDrl),
                        Optional.of(Questions.of(scorer)))
                : any.withStream(scorer::score);
    }

    /** The same roads with another way through JSON. */
    public Roads withJson(Function<Assessment, Optional<Assessment>> otherJson) {
        return new Roads(otherJson, csv, stream, recipe, tables, drl, questions);
    }

    /** The same roads with another way through CSV. */
    public Roads withCsv(BiFunction<Rubric, Assessment, Optional<Assessment>> otherCsv) {
        return new Roads(json, otherCsv, stream, recipe, tables, drl, questions);
    }

    /** The same roads with this way of scoring streams. */
    public Roads withStream(Function<Stream<Assessment>, Stream<Result>> otherStream) {
        return new Roads(json, csv, Optional.of(otherStream), recipe, tables, drl, questions);
    }

    /** The same roads with this way of building the scorer again. */
    public Roads withRecipe(Supplier<Scorer> otherRecipe) {
        return new Roads(json, csv, stream, Optional.of(otherRecipe), tables, drl, questions);
    }

    /** The same roads with this way of building a scorer for tables. */
    public Roads withTables(Function<Rubric, Scorer> otherTables) {
        return new Roads(json, csv, stream, recipe, Optional.of(otherTables), drl, questions);
    }

    /** The same roads with this way of building a scorer for a rubric as DRL. */
    public Roads withDrl(Function<Rubric, Scorer> otherDrl) {
        return new Roads(json, csv, stream, recipe, tables, Optional.of(otherDrl), questions);
    }

    /** The same roads with these answers to questions. */
    public Roads withQuestions(Questions otherQuestions) {
        return new Roads(json, csv, stream, recipe, tables, drl, Optional.of(otherQuestions));
    }

    /** Our way through JSON. */
    public static Optional<Assessment> throughJson(Assessment assessment) {
        byte[] line = AssessmentJsonLines.write(assessment).getBytes(StandardCharsets.UTF_8);
        return AssessmentJsonLines.strict()
                .read("law.jsonl", 1, line, 0, line.length)
                .value()
                .map(SourcedAssessment::assessment);
    }

    /** Our way through CSV. */
    public static Optional<Assessment> throughCsv(Rubric rubric, Assessment assessment) {
        List<String> items = rubric.items().stream()
                .filter(item -> item.kind() != ItemKind.GROUP && item.kind() != ItemKind.LIKELIHOOD)
                .map(Item::id)
                .toList();
        Checked<String> sheet = AssessmentCsvWriter.of(items).write(List.of(assessment));
        return sheet.value()
                .flatMap(text -> AssessmentCsv.of(new HashSet<>(items))
                        .read("law.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                        .assessments()
                        .stream()
                        .findFirst())
                .map(SourcedAssessment::assessment);
    }

    /** The rubric written as DRL, compiled through drools-mvel. */
    public static Scorer byDrl(Rubric rubric) {
        return PsaScorer.withFreeDrl(rubric, FreeDrl.of("law.drl", DrlWriter.write(rubric)))
                .orThrow();
    }

    /** Results by free DRL say that their bounds are not proved. */
    private static boolean isByTables(PsaScorer scorer) {
        Assessment nothing = Assessment.of(
                        Subject.of("G", "Nothing stated"),
                        ReportDate.of(scorer.rubric().header().effectiveFrom().toString()))
                .build();
        return scorer.score(nothing).fold(Scored::isBoundsProved, rejected -> false);
    }

    private static Scorer rebuilt(PsaScorer scorer) {
        return scorer.recipe().scorer(hash -> Optional.of(scorer.rubric())).orThrow();
    }
}
