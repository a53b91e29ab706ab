package io.github.psadelivery.scoring.whatif.internal;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.Rated;
import io.github.psadelivery.model.assessment.Statement;
import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.Scored;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What every question begins with: an assessment that can be scored, by rules that are proved monotone. */
public final class Asked {

    private Asked() {}

    /** Scores the assessment that a question is about, or gives the problems that stand in the way. */
    public static Checked<Scored> about(Assessment assessment, PsaScorer scorer) {
        return scorer.score(assessment)
                .fold(
                        scored -> scored.isBoundsProved()
                                ? Checked.of(scored, List.of())
                                : Checked.rejected(List.of(notProved(scored))),
                        rejected -> Checked.rejected(rejected.problems()));
    }

    private static Problem notProved(Scored scored) {
        return new Problem(
                ProblemCode.NOT_PROVED_MONOTONE,
                new Place.Whole(scored.assessment().name()),
                "The rules are free DRL and not proved monotone, so no search through them is exact.",
                "Ask by the tables of a rubric.");
    }

    /** The same assessment with some items at other levels, by id, each in its place or at the end. */
    public static Assessment with(Assessment assessment, Map<String, Level> levelByItem) {
        Map<String, Level> left = new LinkedHashMap<>(levelByItem);
        List<Statement> statements = new ArrayList<>();
        for (Statement statement : assessment.statements()) {
            Level level = left.remove(statement.item());
            statements.add(level == null ? statement : rated(statement.item(), level));
        }
        left.forEach((item, level) -> statements.add(rated(item, level)));
        return new Assessment(
                assessment.subject(),
                assessment.date(),
                assessment.assessor(),
                statements,
                assessment.published(),
                assessment.corrections());
    }

    private static Rated rated(String item, Level level) {
        return new Rated(item, level.label(), "", List.of());
    }
}
