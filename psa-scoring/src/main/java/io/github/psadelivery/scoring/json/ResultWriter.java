package io.github.psadelivery.scoring.json;

import io.github.psadelivery.model.assessment.Assessment;
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
import tools.jackson.core.JsonGenerator;

/** Writes one result: what was asked, what came out, and the judgements beneath it. */
final class ResultWriter {
    private final JsonGenerator to;
    private final ReasonsWriter reasons;

    private ResultWriter(JsonGenerator to) {
        this.to = to;
        this.reasons = new ReasonsWriter(to);
    }

    static String text(Result result) {
        return JsonText.of(to -> new ResultWriter(to).write(result));
    }

    private void write(Result result) {
        to.writeStartObject();
        to.writeStringProperty("result", result.fold(scored -> "scored", rejected -> "rejected"));
        assessment(result.assessment());
        rubric(result.rubric());
        if (result instanceof Scored scored) {
            scored(scored);
        } else {
            rejected((Rejected) result);
        }
        to.writeEndObject();
    }

    private void assessment(Assessment assessment) {
        to.writeObjectPropertyStart("assessment");
        to.writeStringProperty("name", assessment.name());
        to.writeStringProperty("subject", assessment.subject().id());
        to.writeStringProperty("title", assessment.subject().title());
        to.writeStringProperty("date", assessment.date().effective().toString());
        to.writeEndObject();
    }

    private void rubric(RubricReference rubric) {
        to.writeObjectPropertyStart("rubric");
        to.writeStringProperty("id", rubric.id());
        to.writeStringProperty("version", rubric.version());
        to.writeStringProperty("hash", rubric.hash());
        to.writeEndObject();
    }

    private void scored(Scored scored) {
        to.writeObjectPropertyStart("likelihood");
        reasons.derived(scored.derivedLikelihood());
        to.writeEndObject();
        scored.published().ifPresent(level -> to.writeStringProperty("published", level.label()));
        scored.override().ifPresent(this::override);
        to.writeArrayPropertyStart("judgements");
        scored.judgements().forEach(judgement -> judgement(judgement, scored));
        to.writeEndArray();
        reasons.ids("unknownInputs", scored.unknownInputs());
        to.writeBooleanProperty("provisional", scored.isProvisional());
        to.writeBooleanProperty("boundsProved", scored.isBoundsProved());
    }

    private void override(PanelOverride override) {
        to.writeObjectPropertyStart("override");
        reasons.outcome("from", override.from());
        to.writeStringProperty("to", override.to().label());
        to.writeNumberProperty("steps", override.steps());
        override.because().ifPresent(because -> to.writeStringProperty("because", because));
        override.by().ifPresent(by -> to.writeStringProperty("by", by));
        reasons.words("hypotheses", override.hypotheses());
        to.writeEndObject();
    }

    private void judgement(JudgementResult result, Scored scored) {
        Item judgement = result.judgement();
        to.writeStartObject();
        to.writeStringProperty("item", judgement.id());
        to.writeStringProperty("label", judgement.label());
        reasons.outcome("outcome", result.outcome());
        result.stated().ifPresent(this::stated);
        result.derived().ifPresent(derived -> {
            to.writeObjectPropertyStart("derived");
            reasons.derived(derived);
            to.writeEndObject();
        });
        to.writeBooleanProperty("statedFarFromDerived", result.isStatedFarFromDerived());
        result.provisional().ifPresent(this::provisional);
        to.writeName("tally");
        tally(judgement, scored);
        to.writeArrayPropertyStart("groups");
        groups(judgement, scored);
        to.writeEndArray();
        to.writeEndObject();
    }

    private void stated(Rated stated) {
        to.writeObjectPropertyStart("stated");
        to.writeStringProperty("level", stated.level());
        to.writeStringProperty("because", stated.because());
        reasons.words(
                "evidence", stated.evidence().stream().map(Evidence::reference).toList());
        to.writeEndObject();
    }

    private void provisional(Provisional provisional) {
        to.writeObjectPropertyStart("provisional");
        to.writeNumberProperty("assessed", provisional.assessed());
        to.writeNumberProperty("applicable", provisional.applicable());
        reasons.ids("missing", provisional.missing());
        to.writeStringProperty("because", provisional.coverage().because());
        to.writeStringProperty("source", provisional.coverage().source());
        to.writeEndObject();
    }

    private void groups(Item heading, Scored scored) {
        for (Item child : scored.usedRubric().children(heading.id())) {
            if (child.kind() == ItemKind.GROUP) {
                tally(child, scored);
                groups(child, scored);
            }
        }
    }

    private void tally(Item heading, Scored scored) {
        AreaTally tally = scored.tally(heading.id());
        to.writeStartObject();
        to.writeStringProperty("item", heading.id());
        to.writeStringProperty("label", heading.label());
        to.writeObjectPropertyStart("levels");
        List<Item> areas = scored.usedRubric().areas(heading.id());
        if (!areas.isEmpty()) {
            Scale scale = areas.get(0).requiredScale();
            for (int rank = 0; rank < tally.countByRank().size(); rank++) {
                to.writeNumberProperty(
                        scale.at(rank).label(), tally.countByRank().get(rank));
            }
        }
        to.writeEndObject();
        to.writeNumberProperty("notApplicable", tally.notApplicable());
        to.writeNumberProperty("notAssessed", tally.notAssessed());
        to.writeEndObject();
    }

    private void rejected(Rejected rejected) {
        to.writeArrayPropertyStart("problems");
        for (Problem problem : rejected.problems()) {
            to.writeStartObject();
            to.writeStringProperty("code", problem.code().code());
            to.writeStringProperty("severity", problem.severity().label());
            to.writeStringProperty("place", problem.place().describe());
            to.writeStringProperty("message", problem.message());
            to.writeStringProperty("advice", problem.advice());
            to.writeEndObject();
        }
        to.writeEndArray();
    }
}
