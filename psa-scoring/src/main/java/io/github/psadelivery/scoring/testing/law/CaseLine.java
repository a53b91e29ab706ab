package io.github.psadelivery.scoring.testing.law;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.NotApplicable;
import io.github.psadelivery.model.assessment.Statement;
import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.rubric.RubricTables;
import io.github.psadelivery.rules.rubric.WorkedCase;
import io.github.psadelivery.rules.table.RubricWriter;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.Result;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.outcome.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A counterexample as a line of {@code cases.csv}, with what the rubric's own tables give for it. */
final class CaseLine {
    private static final String CASES = "cases.csv";

    private CaseLine() {}

    static String of(Law law, Rubric rubric, Assessment assessment, Violation violation) {
        List<String> notApplicable = assessment.statements().stream()
                .filter(NotApplicable.class::isInstance)
                .map(Statement::item)
                .toList();
        if (!notApplicable.isEmpty()) {
            return "none, since cases.csv cannot say that %s does not apply".formatted(notApplicable);
        }
        Result result = PsaScorer.of(rubric).score(assessment);
        return result instanceof Scored scored
                ? line(law, scored, violation)
                : "none, since the rubric rejects this assessment";
    }

    private static String line(Law law, Scored scored, Violation violation) {
        Rubric rubric = scored.usedRubric();
        Map<String, Level> levelByItem = new LinkedHashMap<>();
        for (Statement statement : scored.assessment().statements()) {
            Optional<Level> level = rubric.required(statement.item())
                    .requiredScale()
                    .level(statement.fold(rated -> rated.level(), none -> ""));
            level.ifPresent(found -> levelByItem.put(statement.item(), found));
        }
        String likelihood = rubric.likelihood().id();
        boolean isJudgement = rubric.judgements().stream()
                .anyMatch(judgement ->
                        judgement.id().equals(violation.item()) && !levelByItem.containsKey(judgement.id()));
        String item = isJudgement ? violation.item() : likelihood;
        Outcome given = isJudgement ? scored.judgement(item).outcome() : scored.likelihood();
        return written(
                rubric,
                new WorkedCase(
                        2,
                        law.number() + " counterexample",
                        law.title(),
                        levelByItem,
                        item,
                        given.worst(),
                        given.best(),
                        Optional.empty(),
                        "Law %s was broken here.".formatted(law.number()),
                        "Assumption: found by law %s".formatted(law.number())));
    }

    private static String written(Rubric rubric, WorkedCase found) {
        String before = table(rubric, rubric.tables().cases());
        List<WorkedCase> cases = new ArrayList<>(rubric.tables().cases());
        cases.add(found);
        String after = table(rubric, cases);
        String line = lastLine(after);
        return headerOf(before).equals(headerOf(after)) ? line : headerOf(after) + "\n" + line;
    }

    private static String table(Rubric rubric, List<WorkedCase> cases) {
        RubricTables tables = rubric.tables();
        RubricTables changed = new RubricTables(
                tables.scales(),
                tables.items(),
                tables.questions(),
                tables.caps(),
                tables.coverage(),
                tables.measures(),
                cases);
        return RubricWriter.tables(new Rubric(rubric.header(), changed, "")).getOrDefault(CASES, "");
    }

    private static String headerOf(String table) {
        return table.lines().findFirst().orElse("");
    }

    private static String lastLine(String table) {
        return table.lines().reduce("", (one, next) -> next);
    }
}
