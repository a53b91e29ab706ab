package io.github.psadelivery.scoring.json.internal.writing;

import io.github.psadelivery.model.assessment.Evidence;
import io.github.psadelivery.model.assessment.Rated;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.ItemKind;
import io.github.psadelivery.rules.rubric.RubricReference;
import io.github.psadelivery.rules.rubric.Scale;
import io.github.psadelivery.scoring.Rejected;
import io.github.psadelivery.scoring.Result;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.explanation.AreaTally;
import io.github.psadelivery.scoring.explanation.JudgementResult;
import io.github.psadelivery.scoring.outcome.PanelOverride;
import io.github.psadelivery.scoring.outcome.Provisional;
import java.util.List;

/** Writes one result: what was asked, what came out, and the judgements beneath it. */
public final class ResultWriter {
    /** The name of the schema that results keep to. */
    public static final String SCHEMA = "result-1";

    private final JsonText to;
    private final ReasonsWriter reasons;

    private ResultWriter(JsonText to) {
        this.to = to;
        this.reasons = new ReasonsWriter(to);
    }

    /** A result on many lines. */
    public static String text(Result result) {
        return text(result, JsonText.ofManyLines());
    }

    /** A result on one line. */
    public static String line(Result result) {
        return text(result, JsonText.ofOneLine(new StringBuilder()));
    }

    private static String text(Result result, JsonText to) {
        to.object();
        new ResultWriter(to).fields(result);
        return to.endObject().end();
    }

    private void fields(Result result) {
        to.words("schema", SCHEMA);
        to.words("result", result.fold(scored -> "scored", rejected -> "rejected"));
        to.object("assessment");
        new AssessmentWriter(to).fields(result.assessment());
        to.endObject();
        rubric(result.rubric());
        if (result instanceof Scored scored) {
            scored(scored);
        } else {
            rejected((Rejected) result);
        }
    }

    private void rubric(RubricReference rubric) {
        to.object("rubric");
        to.words("id", rubric.id());
        to.words("version", rubric.version());
        to.words("hash", rubric.hash());
        to.endObject();
    }

    private void scored(Scored scored) {
        to.object("likelihood");
        reasons.derived(scored.derivedLikelihood());
        to.endObject();
        scored.published().ifPresent(level -> to.words("published", level.label()));
        scored.override().ifPresent(this::override);
        to.list("judgements");
        scored.judgements().forEach(judgement -> judgement(judgement, scored));
        to.endList();
        reasons.ids("unknownInputs", scored.unknownInputs());
        to.truth("provisional", scored.isProvisional());
        to.truth("boundsProved", scored.isBoundsProved());
    }

    private void override(PanelOverride override) {
        to.object("override");
        reasons.outcome("from", override.from());
        to.words("to", override.to().label());
        to.number("steps", override.steps());
        override.because().ifPresent(because -> to.words("because", because));
        override.by().ifPresent(by -> to.words("by", by));
        to.list("hypotheses", override.hypotheses());
        to.endObject();
    }

    private void judgement(JudgementResult result, Scored scored) {
        Item judgement = result.judgement();
        to.object();
        to.words("item", judgement.id());
        to.words("label", judgement.label());
        reasons.outcome("outcome", result.outcome());
        result.stated().ifPresent(this::stated);
        result.derived().ifPresent(derived -> {
            to.object("derived");
            reasons.derived(derived);
            to.endObject();
        });
        to.truth("statedFarFromDerived", result.isStatedFarFromDerived());
        result.provisional().ifPresent(this::provisional);
        to.object("tally");
        tally(judgement, scored);
        to.list("groups");
        groups(judgement, scored);
        to.endList();
        to.endObject();
    }

    private void stated(Rated stated) {
        to.object("stated");
        to.words("level", stated.level());
        to.words("because", stated.because());
        to.list("evidence", stated.evidence().stream().map(Evidence::reference).toList());
        to.endObject();
    }

    private void provisional(Provisional provisional) {
        to.object("provisional");
        to.number("assessed", provisional.assessed());
        to.number("applicable", provisional.applicable());
        reasons.ids("missing", provisional.missing());
        to.words("because", provisional.coverage().because());
        to.words("source", provisional.coverage().source());
        to.endObject();
    }

    private void groups(Item heading, Scored scored) {
        for (Item child : scored.usedRubric().children(heading.id())) {
            if (child.kind() == ItemKind.GROUP) {
                to.object();
                tally(child, scored);
                groups(child, scored);
            }
        }
    }

    private void tally(Item heading, Scored scored) {
        AreaTally tally = scored.tally(heading.id());
        to.words("item", heading.id());
        to.words("label", heading.label());
        to.object("levels");
        List<Item> areas = scored.usedRubric().areas(heading.id());
        if (!areas.isEmpty()) {
            Scale scale = areas.get(0).requiredScale();
            for (int rank = 0; rank < tally.countByRank().size(); rank++) {
                to.number(scale.at(rank).label(), tally.countByRank().get(rank));
            }
        }
        to.endObject();
        to.number("notApplicable", tally.notApplicable());
        to.number("notAssessed", tally.notAssessed());
        to.endObject();
    }

    private void rejected(Rejected rejected) {
        to.list("problems");
        for (Problem problem : rejected.problems()) {
            to.object();
            to.words("code", problem.code().code());
            to.words("severity", problem.severity().label());
            to.words("place", problem.place().describe());
            to.words("message", problem.message());
            to.words("advice", problem.advice());
            to.endObject();
        }
        to.endList();
    }
}
